import type { Fragment } from './pagefind.ts';

/** What stands under one heading of a page: an article, a section of an interpretation; an item, 三、…, that is a paragraph; or what stands before the first of them. */
export interface Passage {
  /** Id of the heading; null before the first one. */
  anchor: string | null;
  /** `第五十六条`; of an item its number, `三`, or `3.公开透明`; or null. */
  heading: string | null;
  /** Headings above it, outermost first. */
  path: string[];
  /** Text as the page shows it, without the heading; blocks are parted by a line feed. */
  text: string;
  /** Of a heading with no text of its own, 第二章: what stands under the headings below it, each with its own. */
  below?: string;
  /** How people ask for what stands here, where that was written down (`AskedQuestions.astro`); none of it is part of the text. */
  asked?: string[];
}

/** Before the anchor of a place: the list of what people ask for it. */
const askedPrefix = 'asked-';

const isAskedList = ({ anchor }: Pick<Passage, 'anchor'>): boolean => anchor?.startsWith(askedPrefix) === true;

/** Takes what people ask to the place that answers it, or the nearest one above it that stands for itself. */
function withAsked(passages: readonly Passage[]): Passage[] {
  const lists = passages.filter(isAskedList);
  if (lists.length === 0) return [...passages];
  const places = passages.filter((passage) => !isAskedList(passage));
  const anchors = new Set(places.map(({ anchor }) => anchor));
  const asked = new Map<string | null, string[]>();
  for (const { anchor, text } of lists) {
    let place: string | null = anchor?.slice(askedPrefix.length) ?? null;
    while (place !== null && !anchors.has(place)) place = /^(.+)-[^-]*$/.exec(place)?.[1] ?? null;
    asked.set(place, [...asked.get(place) ?? [], ...text.split('\n')]);
  }
  return places.map((passage) => (asked.has(passage.anchor) ? { ...passage, asked: asked.get(passage.anchor) ?? [] } : passage));
}

/** Of the elements with an id, see `placeAnchors`. */
const placeElement = /^(?:h[1-6]|i)$/;

interface Border { level: number; id: string; label: string; location: number }

/** Headings have their level; an item without one stands below them. */
const itemLevel = 7;
const toBorder = ({ element, id, text, location }: Fragment['anchors'][number]): Border => ({ level: Number(/^h([1-6])$/.exec(element)?.[1] ?? itemLevel), id, label: text.replace(/[\s\u3000]+/g, ' ').trim(), location });

/** An item below another is part of its text. */
const isBelowItem = (border: Border, index: number, borders: readonly Border[]): boolean => borders.slice(0, index).some(({ level, id }) => level === itemLevel && border.id.startsWith(`${id}-`));

/** Sections of fewer characters are one place with their items: who is led there sees all of them. */
const shortSection = 400;

function isInShortSection(index: number, borders: readonly Border[], lengthBetween: (from: number, to: number | undefined) => number): boolean {
  const heading = borders.slice(0, index).findLast(({ level }) => level < itemLevel);
  const next = borders.slice(index).find(({ level }) => level < itemLevel);
  return heading !== undefined && lengthBetween(heading.location, next?.location) < shortSection;
}

/** Cuts a page's text at its headings and items. Throws where a fragment has not the shape this was written for. */
export function cutPassages({ raw_content: raw, anchors }: Pick<Fragment, 'raw_content' | 'anchors'>): Passage[] {
  const pieces = raw.split('\u200b');
  const all = anchors.filter(({ element }) => placeElement.test(element)).map(toBorder).sort((a, b) => a.location - b.location);
  const lengthBetween = (from: number, to: number | undefined): number => pieces.slice(from, to).join('').length;
  const borders = all.filter((border, index) => border.level < itemLevel || (!isBelowItem(border, index, all) && !isInShortSection(index, all, lengthBetween)));
  if (borders.some(({ location }) => !Number.isInteger(location) || location > pieces.length)) throw new Error('anchors lie outside the text');
  const passages: Passage[] = [{ anchor: null, heading: null, path: [], text: readable(pieces.slice(0, borders[0]?.location)) }];
  const above: Border[] = [];
  for (const [index, border] of borders.entries()) {
    while ((above.at(-1)?.level ?? 0) >= border.level) above.pop();
    const { id, label, location } = border;
    const read = isAskedList({ anchor: id }) ? readableList : readable;
    passages.push({ anchor: id, heading: label, path: above.map((each) => each.label), text: withoutHeading(read(pieces.slice(location, borders[index + 1]?.location)), label) });
    above.push(border);
  }
  return withAsked(passages.map((passage, index) => (passage.text === '' && passage.anchor !== null ? { ...passage, below: textBelow(passages, index, borders) } : passage)));
}

/** The passages after one, as far as their headings stand below its own. `borders` are those of all passages but the first. */
function textBelow(passages: readonly Passage[], index: number, borders: readonly Border[]): string {
  const level = borders[index - 1]?.level ?? 0;
  const end = borders.findIndex((border, at) => at >= index && border.level <= level);
  return passages.slice(index + 1, end < 0 ? undefined : end + 1).filter((passage) => !isAskedList(passage)).map(({ heading, text }) => `${heading ?? ''}\u3000${text}`.trim()).join('\n');
}

/** Undoes what the indexer did to the text: entities, and a full stop and a space after every block that ends without a sign. */
const withBlocks = (pieces: readonly string[]): string => pieces.join('')
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  .replace(/(?<=[^\x00-\x7f])\. |\. (?=[^\x00-\x7f])|(?<=\d)\. (?=\d)|\.\s*$/g, '\n');

/** After a block that ends with a sign stands a space alone: one between Chinese characters is a border of blocks. */
const readable = (pieces: readonly string[]): string => withBlocks(pieces).replace(/(?<=[^\x00-\x7f·]) (?=[^\x00-\x7f·])/g, '\n').trim();
/** In a list of questions it may part key words, 热线 几天办结; only one after a sign is a border. */
const readableList = (pieces: readonly string[]): string => withBlocks(pieces).replace(/(?<=[。？！?!…；：，、”）》]) /g, '\n').trim();

function withoutHeading(text: string, label: string): string {
  const plain = label.replace(/\s/g, '');
  let taken = 0;
  let at = 0;
  while (taken < plain.length && at < text.length) {
    if (text[at] === plain[taken]) taken += 1;
    else if (!/[\s\u3000]/.test(text[at] ?? '')) return text;
    at += 1;
  }
  return text.slice(at).replace(/^[\s\u3000.．、。]+/, '');
}
