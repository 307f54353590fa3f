import { element, linkTo } from './elements.ts';
import type { ExcerptPart } from './excerpt.ts';
import { stateOf } from './result-state.ts';
import type { ResultPlace, SearchResult } from './search-portal.ts';
import { interpretationKind } from './secondary-pages.ts';

/** One document as a list item: title and best place in one link, the facts, its places; interpretations on a ground of their own. */
export function renderResult(result: SearchResult): HTMLLIElement {
  const { title, meta } = result;
  const [best, ...others] = result.places;
  const interpretation = meta['kind'] === interpretationKind;
  const item = element('li', interpretation ? 'hit hit--gloss' : 'hit');
  item.dataset['searchResult'] = '';
  const link = linkTo(best?.url ?? '', '', title);
  const last = best?.path.at(-1);
  if (last !== undefined) link.append(' ', element('span', 'hit__place', last));
  const heading = element('h2', 'hit__title');
  if (interpretation) heading.append(element('span', 'tag', '解读'));
  heading.append(link);
  item.append(heading, facts(result));
  if (best) item.append(passage(best, best.path.length > 1 ? [trail(best.path)] : [], interpretation));
  // The path of a further place is the link to it; a heading with nothing of its own below it says nothing more.
  for (const place of others.filter(({ excerpt }) => excerpt.length > 0)) item.append(passage(place, [linkTo(place.url, '', trail(place.path.length > 0 ? place.path : ['全文']))], interpretation));
  return item;
}

function facts({ meta, filters }: SearchResult): HTMLParagraphElement {
  const line = element('p', 'meta');
  const state = stateOf(meta, filters);
  if (state) line.append(element('span', `state state--${state.shape}`, state.text));
  for (const text of [meta['kind'], meta['number']]) if (text) line.append(element('span', '', text));
  const { unit, date } = meta;
  if (unit || date) line.append(element('span', '', unit && date ? `${unit}，` : unit ?? '', ...(date ? [element('span', 'nowrap', date)] : [])));
  return line;
}

function passage({ excerpt, through, asked }: ResultPlace, head: readonly Node[], interpretation: boolean): HTMLDivElement {
  const box = element('div', interpretation ? 'passage passage--gloss' : 'passage');
  if (head.length > 0) box.append(element('p', 'passage__path', ...head));
  if (excerpt.length > 0) box.append(element('blockquote', '', ...marked(excerpt)));
  if (through) box.append(element('p', 'passage__through', element('span', 'tag', '依据解读找到'), linkTo(through.url, '', through.title)));
  else if (asked) box.append(element('p', 'passage__asked', element('span', 'tag', '有人这样问'), asked));
  return box;
}

const marked = (excerpt: readonly ExcerptPart[]): (Node | string)[] => excerpt.map(({ text, hit }) => (hit ? element('mark', '', text) : text));

/** 章 › 条; the sign is not read out. */
function trail(path: readonly string[]): DocumentFragment {
  const line = document.createDocumentFragment();
  for (const [index, text] of path.entries()) {
    if (index > 0) {
      const sign = element('span', 'sep', '›');
      sign.setAttribute('aria-hidden', 'true');
      line.append(sign);
    }
    line.append(text);
  }
  return line;
}
