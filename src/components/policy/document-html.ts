import type { PageBlock, PageItem, PageParagraph, PolicyPage, Prose } from '../../domain/edition.ts';
import type { ParagraphRole } from '../../domain/structure.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { breakTitle } from '../break-title.ts';
import { htmlCollector, type HtmlCollector, type HtmlPart } from '../html-parts.ts';
import { documentRows, type Row, type RowGloss } from './document-rows.ts';

/**
 * The official text, block by block, each followed by the notes to it. Written as strings: a document has hundreds of small elements, and a
 * component for each would cost more than everything else on its page.
 */
export function documentHtml(policy: Pick<PolicyPage, 'body' | 'glosses'>): HtmlPart[] {
  const out = htmlCollector();
  for (const row of documentRows(policy)) {
    writeBlock(out, row);
    if (row.glosses.length > 0) writeGlosses(out, row.glosses, row.span);
  }
  return out.parts();
}

/** U+3000 between a label and what it heads, as documents are set. */
const space = '\u3000';

function writeBlock(out: HtmlCollector, { block, level }: Row): void {
  switch (block.kind) {
    case 'article': return writeArticle(out, block, level);
    case 'paragraph': return writeTopParagraph(out, block);
    case 'opaque':
      out.add('<div class="official opaque">');
      out.prose(block.prose);
      return out.add('</div>');
    case 'division': return out.add(heading(level, `official division division--${block.level}`, block.anchor, [block.label, block.title].filter(Boolean).join(space)));
    case 'heading': return out.add(heading(level, `official heading heading--${block.level}`, block.anchor, `${block.label ?? ''}${block.title}`));
    case 'title':
      return out.add(`<div class="official doc-title">${block.label ? `<p class="doc-title__label">${escapeHtml(block.label)}</p>` : ''}<h2 id="${block.anchor}">${breakTitle(block.text)}</h2></div>`);
  }
}

const heading = (level: number, className: string, anchor: string, text: string): string =>
  `<h${level} class="${className}" id="${anchor}">${escapeHtml(text)}</h${level}>`;

/** 条: its number is a heading with the permanent anchor, its 款 are paragraphs with theirs. */
function writeArticle(out: HtmlCollector, article: Extract<PageBlock, { kind: 'article' }>, level: number): void {
  const { anchor, label, content } = article;
  out.add(`<section class="official art" aria-labelledby="${anchor}"><h${level} id="${anchor}"><a href="#${anchor}">${escapeHtml(label)}</a>${space}</h${level}>`);
  for (const part of content) {
    if (part.kind === 'opaque') {
      out.add('<div class="opaque">');
      out.prose(part.prose);
      out.add('</div>');
    } else writeParagraph(out, part);
  }
  out.add(`<p class="art__tools" data-pagefind-ignore><a href="#cite" data-cite="${anchor}">引用本条</a></p></section>`);
}

const roleClass: Record<ParagraphRole, string> = {
  body: 'official', addressee: 'official flush', signature: 'official sign', date: 'official sign', annotation: 'official', attachmentNote: 'official attachment-note',
};

function writeTopParagraph(out: HtmlCollector, paragraph: PageParagraph): void {
  if (paragraph.items.length === 0) return writeParagraph(out, paragraph, roleClass[paragraph.role]);
  out.add('<div class="official">');
  writeParagraph(out, paragraph);
  out.add('</div>');
}

function writeParagraph(out: HtmlCollector, { anchor, text, prose, items }: PageParagraph, className = ''): void {
  out.add(`<p${anchor === null ? '' : ` id="${anchor}"`}${className && ` class="${className}"`}>`);
  writeText(out, text, prose);
  out.add('</p>');
  if (items.length > 0) writeItems(out, items);
}

const writeText = (out: HtmlCollector, text: string, prose?: Prose): void => (prose ? out.prose(prose) : out.add(escapeHtml(text)));

/** 项 and 目; the label stays part of the text. */
function writeItems(out: HtmlCollector, items: PageItem[]): void {
  out.add('<ol class="items">');
  for (const item of items) {
    out.add(`<li${item.anchor === null ? '' : ` id="${item.anchor}"`}><p>`);
    writeText(out, item.text, item.prose);
    out.add('</p>');
    if (item.items.length > 0) writeItems(out, item.items);
    out.add('</li>');
  }
  out.add('</ol>');
}

/** What the drafter says to an article: in the margin on a wide screen, folded under the article on a narrow one. Not part of the document. */
function writeGlosses(out: HtmlCollector, glosses: RowGloss[], span: number): void {
  out.add(`<div class="gloss gloss--${span}" data-pagefind-ignore>`);
  for (const { question, url, again, unit, truncated, prose } of glosses) {
    const name = escapeHtml(question);
    if (again) {
      out.add(`<p class="gloss__note gloss__note--again"><span class="tag">解读</span><a href="${escapeHtml(url)}">${name}</a></p>`);
      continue;
    }
    out.add(`<div class="gloss__note" role="note" aria-label="解读：${name}"><details data-wide-open><summary><span class="tag">解读</span>${name}</summary><div class="gloss__text prose">`);
    out.prose(prose);
    out.add(`</div><p class="gloss__source"><span>${escapeHtml(unit.shortName)}</span><a href="${escapeHtml(url)}">${truncated ? '接着读' : '看解读全文'}</a></p></details></div>`);
  }
  out.add('</div>');
}
