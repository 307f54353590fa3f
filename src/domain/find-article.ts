import type { Article, Item, Paragraph, Structure } from './structure.ts';

/** All articles in order, those of attached rules included. */
export const listArticles = (structure: Structure): Article[] => structure.blocks.filter((block) => block.kind === 'article');

/**
 * The paragraphs that say why and by what right a document is made (REL-04): 第一条 of each rule in it; for a text without one, its first
 * paragraph of prose. A notice and the rule it issues are looked at each by itself.
 */
export function openingParagraphs(structure: Structure): Paragraph[] {
  const found: Paragraph[] = [];
  let isOpen = true;
  for (const block of structure.blocks) {
    if (block.kind === 'title') isOpen = true;
    else if (block.kind === 'article') {
      if (block.number === 1 && block.branch === null) found.push(...block.content.filter((part) => part.kind === 'paragraph'));
      isOpen = false;
    } else if (isOpen && block.kind === 'paragraph' && block.role === 'body' && /[。；：]$/.test(block.text)) {
      found.push(block);
      isOpen = false;
    }
  }
  return found;
}

export interface FoundArticle { article: Article; paragraph: Paragraph | null; item: Item | null }

/** The article, 款, 项 or 目 of an anchor: `art-31`, `art-31-p2`, `art-31-p2-i3`, `att-2-art-1`; undefined where there is none. */
export function findArticle(structure: Structure, anchor: string): FoundArticle | undefined {
  for (const article of listArticles(structure)) {
    if (article.anchor === anchor) return { article, paragraph: null, item: null };
    if (!anchor.startsWith(`${article.anchor}-`)) continue;
    for (const paragraph of article.content) {
      if (paragraph.kind !== 'paragraph') continue;
      if (paragraph.anchor === anchor) return { article, paragraph, item: null };
      const item = findItem(paragraph.items, anchor);
      if (item) return { article, paragraph, item };
    }
  }
  return undefined;
}

function findItem(items: readonly Item[], anchor: string): Item | undefined {
  for (const item of items) {
    const found = item.anchor === anchor ? item : findItem(item.items, anchor);
    if (found) return found;
  }
  return undefined;
}
