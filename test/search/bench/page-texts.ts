import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import type { CorpusText, Place } from '../corpus-texts.ts';

const blocks = new Set(['p', 'li', 'tr', 'td', 'th', 'div', 'section', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'caption', 'figcaption', 'blockquote', 'table', 'ul', 'ol', 'dl']);
const unseen = new Set(['script', 'style', 'template']);

/**
 * What the pages of a built site show to be searched, place by place: for queries that are drawn at random every place that shows the words is right, also one
 * whose words are no document's but the page's own. What people ask is no document's text: it is part of `text` alone, and nothing is drawn from it.
 */
export function pageTexts(siteDir: string): CorpusText[] {
  const names = readdirSync(siteDir, { recursive: true }).map(String).filter((name) => name.endsWith('index.html')).sort();
  return names.flatMap((name) => {
    const html = readFileSync(join(siteDir, name), 'utf8');
    if (!/<main[^>]*\sdata-pagefind-body/.test(html)) return [];
    return [{ path: name.split(sep).slice(0, -1).join('/'), day: null, units: [], ...readPage(html) }];
  });
}

function readPage(html: string): Pick<CorpusText, 'title' | 'text' | 'beside' | 'places'> {
  const places: Place[] = [];
  let [beside, title, asked] = ['', '', ''];
  const open: { name: string; seen: boolean; isAsked: boolean }[] = [];
  const add = (text: string): void => {
    if (open.at(-1)?.isAsked) {
      asked += text;
      return;
    }
    const place = places.at(-1);
    if (place) place.text += text;
    else beside += text;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { seen: above = false, isAsked = false } = open.at(-1) ?? {};
      const seen = !unseen.has(name) && !('data-pagefind-ignore' in attributes) && (above || 'data-pagefind-body' in attributes);
      open.push({ name, seen, isAsked: isAsked || attributes['class']?.split(' ').includes('asked') === true });
      // A heading that names an attached rule leads to the document.
      if (seen && !isAsked && /^h[1-6]$/.test(name) && attributes['id'] && attributes['id'] !== 'title') places.push({ anchor: attributes['id'], text: '' });
      if (seen && blocks.has(name)) add('\n');
    },
    ontext: (text) => {
      if (open.at(-1)?.seen !== true) return;
      if (open.some(({ name }) => name === 'h1')) title += text;
      add(text);
    },
    onclosetag: (name) => {
      if (open.pop()?.seen && blocks.has(name)) add('\n');
    },
  });
  parser.end(html);
  return { title: title.trim(), beside, places, text: [beside, ...places.map(({ text }) => text), asked].join('\n') };
}
