import type { TextPart } from './file-content.ts';

/** Text put together from pieces of a source, which knows where in the source each character came from. */
export class MappedText {
  #pieces: string[] = [];
  #length = 0;
  /** Triples: index in the text, place in the source, 1 where the text runs along with the source and 0 where all stands for one place. */
  #marks: number[] = [];

  get length(): number { return this.#length; }

  /** Characters that stand in the source as they are, from `place` on. */
  append(words: string, place: number): void { this.#add(words, place, 1); }

  /** Characters that the source at `place` means: an entity, an escape, the end of a paragraph. */
  appendDecoded(words: string, place: number): void { this.#add(words, place, 0); }

  /** The part, its offsets through `byteAt`, which turns a place of the source into a byte. Undefined where it holds no more than white space. */
  part(path: readonly string[], kind: TextPart['kind'], byteAt: (place: number) => number): TextPart | undefined {
    const text = this.#pieces.join('');
    const marks = this.#marks;
    return /\S/.test(text) ? { path, kind, text, offsetAt: (index) => byteAt(placeAt(marks, index)) } : undefined;
  }

  #add(words: string, place: number, step: 0 | 1): void {
    if (words === '') return;
    const last = this.#marks.length - 3;
    const runsOn = step === 1 && last >= 0 && this.#marks[last + 2] === 1 && (this.#marks[last + 1] as number) + this.#length - (this.#marks[last] as number) === place;
    if (!runsOn) this.#marks.push(this.#length, place, step);
    this.#pieces.push(words);
    this.#length += words.length;
  }
}

function placeAt(marks: readonly number[], index: number): number {
  let low = 0;
  let high = marks.length / 3 - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((marks[3 * middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const [from = 0, place = 0, step = 0] = marks.slice(3 * low, 3 * low + 3);
  return place + step * (index - from);
}

/** A part whose text stands in the source as it is, from `place` on. */
export const plainPart = (path: readonly string[], kind: TextPart['kind'], text: string, place: number, byteAt: (place: number) => number): TextPart =>
  ({ path, kind, text, offsetAt: (index) => byteAt(place + index) });

/** A part that stands as a whole at one byte: a name, a decoded value. */
export const partAt = (path: readonly string[], kind: TextPart['kind'], text: string, byte: number): TextPart => ({ path, kind, text, offsetAt: () => byte });
