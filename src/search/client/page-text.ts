import type { Stretch } from './find-words.ts';

/** Text nodes in order, with the place of each in the whole text. */
export interface PlacedText { text: string; nodes: { node: Text; start: number }[] }

/** What is no text of the document: what the index leaves out, and what is only for the ear. */
const left = '[data-pagefind-ignore], script, style, noscript, .vh, .found-bar';

/**
 * The text nodes that belong to a target: those under a heading until the next one of its level or above, as the index cuts the page; in any other element
 * its own. Without a target all of the page.
 */
export function scopeOf(main: Element, target: Element | null): Text[] {
  const level = target ? levelOf(target) : 0;
  if (target && level === 0) return textNodes(target);
  const nodes = textNodes(main);
  if (!target) return nodes;
  const from = nodes.findIndex((node) => target.contains(node));
  if (from < 0) return [];
  const to = nodes.findIndex((node, index) => index > from && !target.contains(node) && endsScope(node, level));
  return nodes.slice(from, to < 0 ? undefined : to);
}

const headings = 'h1, h2, h3, h4, h5, h6';
const levelOf = (element: Element): number => (element.matches(headings) ? Number(element.tagName.slice(1)) : 0);

function endsScope(node: Text, level: number): boolean {
  const heading = node.parentElement?.closest(headings);
  return heading ? levelOf(heading) <= level : false;
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest(left) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

export function placedText(nodes: readonly Text[]): PlacedText {
  let text = '';
  const placed = nodes.map((node) => {
    const start = text.length;
    text += node.data;
    return { node, start };
  });
  return { text, nodes: placed };
}

/** Stretches of the text as ranges of the page. */
export function rangesOf({ nodes }: PlacedText, stretches: readonly Stretch[]): Range[] {
  let index = 0;
  return stretches.flatMap(({ start, end }) => {
    while (index + 1 < nodes.length && (nodes[index + 1]?.start ?? 0) <= start) index += 1;
    let last = index;
    while (last + 1 < nodes.length && (nodes[last + 1]?.start ?? 0) < end) last += 1;
    const [from, to] = [nodes[index], nodes[last]];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return [range];
  });
}
