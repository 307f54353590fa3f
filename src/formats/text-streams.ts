import type { TextPart } from './file-content.ts';
import { MappedText } from './mapped-text.ts';

/** The text that is seen, in one part, and each hidden stretch in its own. */
export class TextStreams {
  readonly #parts: TextPart[];
  readonly #byteAt: (place: number) => number;
  #seen: MappedText | undefined;
  #hidden: MappedText | undefined;
  #lineAt = -1;

  constructor(parts: TextPart[], byteAt: (place: number) => number) {
    this.#parts = parts;
    this.#byteAt = byteAt;
  }

  add(words: string, place: number, meant: boolean, hidden: true | undefined): void {
    const stream = hidden ? this.#hidden ??= new MappedText() : this.#seen ??= new MappedText();
    if (this.#lineAt >= 0 && stream.length > 0) stream.appendDecoded('\n', this.#lineAt);
    this.#lineAt = -1;
    if (meant) stream.appendDecoded(words, place);
    else stream.append(words, place);
  }

  /** A block begins or ends here. */
  line(place: number): void { this.#lineAt = place; }

  closeHidden(): void {
    if (this.#hidden) this.#push(this.#hidden, 'hidden');
    this.#hidden = undefined;
  }

  close(): void {
    this.closeHidden();
    if (this.#seen) this.#push(this.#seen, 'text');
    this.#seen = undefined;
  }

  #push(stream: MappedText, kind: TextPart['kind']): void {
    const part = stream.part([], kind, this.#byteAt);
    if (part) this.#parts.push(part);
  }
}
