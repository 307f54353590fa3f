import { createHash } from 'node:crypto';
import { compareText } from '../../domain/finding.ts';

/** What the pages of a site say, as far as a lexicon needs it. */
export interface PageTexts {
  /** How many pages there are. */
  pages: number;
  /** Titles, key words and headings, and how much each counts beside a word of a body, summed over all pages. */
  heads: ReadonlyMap<string, number>;
  /** Text of some pages, always the same ones for the same pages: enough to know which words are frequent. */
  bodies: string[];
  /** Whether any page holds a character. */
  used(character: string): boolean;
}

export interface PageReader { read(path: string, html: string): void; texts(): PageTexts }

/** Characters of bodies that are read for words, in equal shares, and pages that are kept for it. */
const bodyLength = 1_200_000;
const keptPages = 400;

const titleWeight = 40;
const keywordWeight = 25;
const headingWeight = 4;
/** 第三章, 一、 and the like say nothing by themselves. */
const ordinal = /^(?:第?[〇零一二三四五六七八九十百千]+[条章节编]?[、，\s\u3000]*|附件?\d*)/;

/** Gathers words while pages are read for the index: heads of all, bodies of those whose path has the lowest hash. */
export function createPageReader(): PageReader {
  const heads = new Map<string, number>();
  const seen = new Uint8Array(0x10000);
  let pages = 0;
  let kept: { hash: string; html: string }[] = [];
  const add = (text: string, weight: number): void => {
    const plain = plainText(text).replace(ordinal, '').trim();
    if (plain.length > 1) heads.set(plain, (heads.get(plain) ?? 0) + weight);
  };
  const lowest = (): { hash: string; html: string }[] => kept.sort((a, b) => compareText(a.hash, b.hash)).slice(0, keptPages);
  return {
    read: (path, html) => {
      pages += 1;
      const body = html.slice(Math.max(0, html.indexOf('data-pagefind-body')));
      for (let at = 0; at < body.length; at += 1) seen[body.charCodeAt(at)] = 1;
      for (const [, title = ''] of body.matchAll(/data-pagefind-meta="title:([^"]*)"/g)) add(title, titleWeight);
      for (const [, list = ''] of body.matchAll(/data-fact="keywords">.*?<dd>(.*?)<\/dd>/gs)) for (const word of plainText(list).split(/[、，；\s]+/)) add(word, keywordWeight);
      for (const [, heading = ''] of body.matchAll(/<(?:h[2-4]|dfn)(?:\s[^>]*)?>(.*?)<\/(?:h[2-4]|dfn)>/gs)) add(heading, headingWeight);
      kept.push({ hash: createHash('sha256').update(path).digest('hex'), html: body });
      if (kept.length > 2 * keptPages) kept = lowest();
    },
    texts: () => ({ pages, heads, bodies: bodiesOf(lowest().map(({ html }) => html)), used: (character) => character.length === 1 && seen[character.charCodeAt(0)] === 1 }),
  };
}

function bodiesOf(pages: readonly string[]): string[] {
  const bodies: string[] = [];
  const share = Math.ceil(bodyLength / Math.max(1, pages.length));
  for (const html of pages) {
    const end = html.indexOf('</main>');
    bodies.push(plainText(html.slice(html.indexOf('>') + 1, end < 0 ? undefined : end).replace(/<nav[\s\S]*?<\/nav>/g, ' ').replace(/<\/(?:p|li|h\d|td|th|dd|dt|div)>/g, '\n')).slice(0, share));
  }
  return bodies;
}

const plainText = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, ' ').replace(/[ \t]+/g, ' ');
