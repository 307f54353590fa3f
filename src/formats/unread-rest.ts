import type { TextPart } from './file-content.ts';
import { plainPart } from './mapped-text.ts';

/** Words that no reader of markup hands on unless asked: Chinese names of tags, broken tags. */
const telling = /[^\0-\x7f]|\d{6}|[\w.]@\w/;

/** What of a source none of its parts holds: a reader that overlooks a place overlooks a leak. Told the read stretches in order. */
export class UnreadRest {
  readonly parts: TextPart[] = [];
  readonly #source: string;
  readonly #byteAt: (place: number) => number;
  #end = 0;

  constructor(source: string, byteAt: (place: number) => number) {
    this.#source = source;
    this.#byteAt = byteAt;
  }

  /** The stretch was read. */
  read(start: number, length: number): void {
    if (start > this.#end) this.#keep(start, false);
    this.#end = Math.max(this.#end, start + length);
  }

  /** To be called at the end of the source. */
  finish(): TextPart[] {
    if (this.#source.length > this.#end) this.#keep(this.#source.length, true);
    return this.parts;
  }

  #keep(until: number, last: boolean): void {
    if (!last && until - this.#end < 6 && this.#isPlain(until)) return;
    const words = this.#source.slice(this.#end, until);
    // A tag that never ends swallows what follows it.
    if (telling.test(words.replace(/^\ufeff/, '')) || (last && words.length - words.lastIndexOf('<') > 2 && words.lastIndexOf('<') > words.lastIndexOf('>'))) this.parts.push(plainPart(['标记'], 'raw', words, this.#end, this.#byteAt));
  }
  /** A few signs of ASCII, as stand between the words of any file. */
  #isPlain(until: number): boolean {
    for (let at = this.#end; at < until; at += 1) if (this.#source.charCodeAt(at) > 0x7f || this.#source.charCodeAt(at) === 0x40) return false;
    return true;
  }
}
