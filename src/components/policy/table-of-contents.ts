import { escapeHtml } from '../../domain/escape-html.ts';
import type { PageBlock } from '../../domain/edition.ts';

interface TocLink { url: string; label: string }
export interface TocEntry extends TocLink { articles: TocLink[] }

/** Titles, divisions and first-level headings as entries, articles under them; empty where the text has too little to need one. */
export function tableOfContents(body: PageBlock[]): TocEntry[] {
  const entries: TocEntry[] = [];
  const last = (): TocEntry => entries[entries.length - 1] ?? start('#text', '正文');
  const start = (url: string, label: string): TocEntry => {
    const entry = { url, label, articles: [] };
    entries.push(entry);
    return entry;
  };
  let size = 0;
  if (body.some((block) => block.kind === 'title') && body[0]?.kind !== 'title') start('#text', '印发通知');
  for (const block of body) {
    if (block.kind === 'title') start(`#${block.anchor}`, block.label ? `${block.label}　${block.text}` : block.text);
    else if (block.kind === 'division') start(`#${block.anchor}`, [block.label, block.title].filter(Boolean).join('　'));
    else if (block.kind === 'heading' && block.level === 1) start(`#${block.anchor}`, `${block.label ?? ''}${block.title}`);
    else if (block.kind === 'article') last().articles.push({ url: `#${block.anchor}`, label: block.label });
    else continue;
    size += 1;
  }
  return size < 4 ? [] : entries;
}

/** List items, as a string for the same reason as the text itself. */
export const contentsHtml = (entries: TocEntry[]): string => entries.map((entry) => {
  const articles = entry.articles.map((article) => `<li>${link(article)}</li>`).join('');
  return `<li>${link(entry)}${articles && `<ol>${articles}</ol>`}</li>`;
}).join('');

const link = ({ url, label }: TocLink): string => `<a href="${url}">${escapeHtml(label)}</a>`;
