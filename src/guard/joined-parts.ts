import type { TextPart } from '../formats/file-content.ts';

/** Parts of one kind in one text: words that a format breaks in two, such as runs and cells, are found all the same. */
export interface JoinedParts {
  text: string;
  /** The part that an index of `text` stands in, and the index there. */
  partAt(index: number): { part: TextPart; index: number };
  /** The parts that a stretch of `text` touches. */
  partsIn(start: number, end: number): readonly TextPart[];
}

export function joinParts(parts: readonly TextPart[]): JoinedParts[] {
  const kinds = new Map<TextPart['kind'], TextPart[]>();
  for (const part of parts) kinds.get(part.kind)?.push(part) ?? kinds.set(part.kind, [part]);
  return [...kinds.values()].map((alike) => joined(alike));
}

function joined(parts: readonly TextPart[]): JoinedParts {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length + 1;
  }
  const numberAt = (index: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text: parts.map(({ text }) => text).join('\n'),
    partAt(index) {
      const number = numberAt(index);
      return { part: parts[number] as TextPart, index: index - (starts[number] ?? 0) };
    },
    partsIn: (start, end) => parts.slice(numberAt(start), numberAt(Math.max(start, end - 1)) + 1),
  };
}
