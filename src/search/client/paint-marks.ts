import { element } from './elements.ts';

/** Name of the highlight in the style sheet: `::highlight(found)`. */
const name = 'found';

/** Marks the ranges and returns what takes the marks off. The page stays as it is where the browser can paint ranges; elsewhere each piece of text gets a `<mark>`. */
export function paint(ranges: readonly Range[]): () => void {
  if ('highlights' in CSS && typeof Highlight !== 'undefined') {
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => void CSS.highlights.delete(name);
  }
  // Backwards, so that cutting a text leaves the ranges before it as they are. A range follows its mark, so that its place can still be asked for.
  const marks = [...ranges].reverse().flatMap((range) => {
    const wrapped = piecesOf(range).reverse().map(wrap);
    if (wrapped[0]) range.setEndAfter(wrapped[0]);
    const first = wrapped.at(-1);
    if (first) range.setStartBefore(first);
    return wrapped;
  });
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}

interface Piece { node: Text; start: number; end: number }

/** The pieces of text that a range covers. */
function piecesOf({ startContainer, startOffset, endContainer, endOffset, commonAncestorContainer }: Range): Piece[] {
  if (startContainer === endContainer) return [{ node: startContainer as Text, start: startOffset, end: endOffset }];
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node === startContainer) pieces.push({ node, start: startOffset, end: node.length });
    else if (node === endContainer) return [...pieces, { node, start: 0, end: endOffset }];
    else if (pieces.length > 0) pieces.push({ node, start: 0, end: node.length });
  }
  return pieces;
}

function wrap({ node, start, end }: Piece): HTMLElement {
  node.splitText(end);
  const inner = node.splitText(start);
  const mark = element('mark', 'found');
  inner.replaceWith(mark);
  mark.append(inner);
  return mark;
}
