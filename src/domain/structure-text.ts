import type { Article, Item, Paragraph, SourceLine, Structure } from './structure.ts';

/**
 * Visible text of a document, one block a line. Tables and components have no text of their own in a structure: give the `lines` it was
 * found in to have theirs too.
 */
export function plainTextOf(structure: Structure, lines: readonly SourceLine[] = []): string {
  const out: string[] = [];
  const opaque = (source: number): void => {
    const text = lines[source]?.text.trim();
    if (text) out.push(text);
  };
  for (const block of structure.blocks) {
    if (block.kind === 'opaque') opaque(block.source);
    else if (block.kind === 'article') out.push(...articleText(block, lines));
    else if (block.kind === 'paragraph') out.push(...paragraphText(block));
    else if (block.kind === 'title') out.push([block.label, block.text].filter(Boolean).join('　'));
    else if (block.kind === 'division') out.push([block.label, block.title].filter(Boolean).join('　'));
    else out.push(`${block.label ?? ''}${block.title}`);
  }
  return out.join('\n');
}

/** Text of one article, its label first: `第四条　…`, further 款 and 项 on lines of their own. */
export function articleText(article: Article, lines: readonly SourceLine[] = []): string[] {
  const [first = '', ...rest] = article.content.flatMap((part) => (part.kind === 'paragraph' ? paragraphText(part) : [lines[part.source]?.text.trim() ?? ''].filter(Boolean)));
  return [`${article.label}　${first}`.trimEnd(), ...rest];
}

const paragraphText = (paragraph: Paragraph): string[] => [...(paragraph.text === '' ? [] : [paragraph.text]), ...paragraph.items.flatMap(itemText)];
const itemText = (item: Item): string[] => [item.text, ...item.items.flatMap(itemText)];
