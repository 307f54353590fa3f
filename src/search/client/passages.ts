import type { Fragment } from './pagefind.ts';

/** What stands under one heading of a page: an article, a section of an interpretation; or what stands before the first heading. */
export interface Passage {
  /** Id of the heading; null before the first one. */
  anchor: string | null;
  /** `第五十六条`, or null. */
  heading: string | null;
  /** Headings above it, outermost first. */
  path: string[];
  /** Text as the page shows it, without the heading; blocks are parted by a line feed. */
  text: string;
}

const heading = /^h[1-6]$/;

/** Cuts a page's text at its headings. Throws where a fragment has not the shape this was written for. */
export function cutPassages({ raw_content: raw, anchors }: Pick<Fragment, 'raw_content' | 'anchors'>): Passage[] {
  const pieces = raw.split('\u200b');
  const headings = anchors.filter(({ element }) => heading.test(element)).sort((a, b) => a.location - b.location);
  if (headings.some(({ location }) => !Number.isInteger(location) || location > pieces.length)) throw new Error('anchors lie outside the text');
  const passages: Passage[] = [{ anchor: null, heading: null, path: [], text: readable(pieces.slice(0, headings[0]?.location)) }];
  const above: { level: number; text: string }[] = [];
  for (const [index, { element, id, text, location }] of headings.entries()) {
    const level = Number(element.slice(1));
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= level) above.pop();
    const label = text.replace(/[\s\u3000]+/g, ' ').trim();
    passages.push({ anchor: id, heading: label, path: above.map((each) => each.text), text: withoutHeading(readable(pieces.slice(location, headings[index + 1]?.location)), label) });
    above.push({ level, text: label });
  }
  return passages;
}

/**
 * Undoes what the indexer did to the text: entities, a full stop after every block that ends without a sign, a space after every block. A space
 * between Chinese characters is a border of blocks.
 */
function readable(pieces: readonly string[]): string {
  return pieces.join('')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    .replace(/(?<=[^\x00-\x7f])\. |\. (?=[^\x00-\x7f])|(?<=\d)\. (?=\d)|\.\s*$/g, '\n')
    .replace(/(?<=[^\x00-\x7f·]) (?=[^\x00-\x7f·])/g, '\n')
    .trim();
}

function withoutHeading(text: string, label: string): string {
  const plain = label.replace(/\s/g, '');
  let taken = 0;
  let at = 0;
  while (taken < plain.length && at < text.length) {
    if (text[at] === plain[taken]) taken += 1;
    else if (!/[\s\u3000]/.test(text[at] ?? '')) return text;
    at += 1;
  }
  return text.slice(at).replace(/^[\s\u3000.]+/, '');
}
