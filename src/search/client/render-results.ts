import { validities } from '../../domain/vocabulary/validity.ts';
import type { ExcerptPart } from './excerpt.ts';
import { interpretationKind } from './score-passages.ts';
import type { ResultPlace, SearchResult } from './search-portal.ts';

/** Everything from the index goes into the page as text, never as markup. */
function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** One result as a list item: title and place in one link, the facts, the excerpt; interpretations on a ground of their own. */
export function renderResult(result: SearchResult): HTMLLIElement {
  const { title, meta } = result;
  const [{ url, path, excerpt } = { url: '', path: [], excerpt: [] }, ...others] = result.places;
  const interpretation = meta['kind'] === interpretationKind;
  const item = element('li', interpretation ? 'hit hit--gloss' : 'hit');
  item.dataset['searchResult'] = '';
  const link = element('a', '', title);
  link.href = url;
  const last = path.at(-1);
  if (last !== undefined) link.append(' ', element('span', 'hit__place', last));
  const heading = element('h2', 'hit__title');
  if (interpretation) heading.append(element('span', 'tag', '解读'));
  heading.append(link);
  item.append(heading, facts(result), passage(path, excerpt, interpretation), ...others.map((place) => otherPlace(place, interpretation)));
  return item;
}

/** A further place of the same document: its path is the link. */
function otherPlace({ url, path, excerpt }: ResultPlace, interpretation: boolean): HTMLDivElement {
  const box = passage([], excerpt, interpretation);
  const link = element('a', 'passage__path', path.at(-1) ?? '全文');
  link.href = url;
  box.prepend(link);
  return box;
}

function facts({ meta, filters }: SearchResult): HTMLParagraphElement {
  const line = element('p', 'meta');
  const state = stateOf(meta, filters);
  if (state) line.append(element('span', `state state--${state.shape}`, state.text));
  for (const text of [meta['kind'], meta['number'], [meta['unit'], meta['date']].filter(Boolean).join('，')]) if (text) line.append(element('span', '', text));
  return line;
}

const shapes: Record<string, string> = {
  [validities.notYetEffective]: 'pending', [validities.draft]: 'pending', [validities.unknown]: 'pending', [validities.repealed]: 'repealed', [validities.expired]: 'repealed',
};

/** What is not published says so before anything else; an interpretation has the state of what it explains. */
function stateOf(meta: Record<string, string>, filters: Record<string, string[]>): { shape: string; text: string } | null {
  const disclosure = filters['公开属性']?.[0];
  if (disclosure === '不予公开') return { shape: 'withheld', text: disclosure };
  if (disclosure === '依申请公开') return { shape: 'request', text: disclosure };
  const validity = meta['validity'];
  if (!validity) return null;
  return { shape: shapes[validity] ?? 'valid', text: meta['kind'] === interpretationKind ? `原文${validity}` : validity };
}

function passage(path: readonly string[], excerpt: readonly ExcerptPart[], interpretation: boolean): HTMLDivElement {
  const box = element('div', interpretation ? 'passage passage--gloss' : 'passage');
  if (path.length > 1) {
    const trail = element('p', 'passage__path');
    for (const [index, text] of path.entries()) {
      if (index > 0) {
        const sign = element('span', 'sep', '›');
        sign.setAttribute('aria-hidden', 'true');
        trail.append(sign);
      }
      trail.append(text);
    }
    box.append(trail);
  }
  if (excerpt.length > 0) box.append(element('blockquote', '', ...excerpt.map(({ text, hit }) => (hit ? element('mark', '', text) : text))));
  return box;
}
