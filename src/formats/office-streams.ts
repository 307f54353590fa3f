import type { FileTrait, TextPart } from './file-content.ts';
import { MappedText } from './mapped-text.ts';
import { type Found, nothing } from './reading.ts';
import type { SourceText } from './source-text.ts';

/** Longest excerpt of a trait, in characters. */
const excerptLength = 200;
export const excerptOf = (text: string): string => text.trim().slice(0, excerptLength);

interface Frame { element: string; label?: string; seen: MappedText }

/** The words of one part of an office file, sorted: what is seen, frame by frame, what is deleted, hidden or inserted, and the codes of fields. */
export class OfficeStreams {
  readonly found: Found = nothing();
  readonly #name: string;
  readonly #kind: TextPart['kind'];
  readonly #byteAt: SourceText['byteAt'];
  readonly #frames: Frame[] = [{ element: '', seen: new MappedText() }];
  #aside: { label: string; kind: TextPart['kind']; text: MappedText } | undefined;
  #inserted = '';
  #code = new MappedText();

  constructor(name: string, kind: TextPart['kind'], byteAt: SourceText['byteAt']) {
    this.#name = name;
    this.#kind = kind;
    this.#byteAt = byteAt;
  }

  /** Signs that elements stand for: a tab, a line end. */
  sign(sign: string, place: number): void { this.#seen.appendDecoded(sign, place); }

  seen(words: string, place: number, meant: boolean): void {
    this.#flushAside();
    put(this.#seen, words, place, meant);
  }

  aside(label: string, kind: TextPart['kind'], words: string, place: number, meant: boolean): void {
    if (this.#aside?.label !== label) this.#flushAside();
    this.#aside ??= { label, kind, text: new MappedText() };
    put(this.#aside.text, words, place, meant);
  }

  inserted(words: string): void { this.#inserted += words; }

  code(words: string, place: number, meant: boolean): void { put(this.#code, words, place, meant); }

  endParagraph(place: number): void {
    this.#flushAside();
    this.#flushCode();
    if (this.#seen.length > 0) this.sign('\n', place);
  }

  endInsertion(): void {
    if (/\S/.test(this.#inserted)) this.trait('修订', '插入修订', this.#inserted);
    this.#inserted = '';
  }

  openFrame(element: string, label: string): void { this.#frames.push({ element, label, seen: new MappedText() }); }

  closeFrame(element: string): void {
    if (this.#frames.length > 1 && this.#frames.at(-1)?.element === element) this.#flushFrame();
  }

  trait(kind: FileTrait['kind'], label: string, excerpt: string): void {
    this.found.traits.push({ kind, path: [this.#name, label], excerpt: excerptOf(excerpt) });
  }

  finish(): Found {
    this.#flushAside();
    this.endInsertion();
    this.#flushCode();
    while (this.#frames.length > 0) this.#flushFrame();
    return this.found;
  }

  get #seen(): MappedText { return (this.#frames.at(-1) as Frame).seen; }

  #flushAside(): void {
    const part = this.#aside?.text.part([this.#name, this.#aside.label], this.#aside.kind, this.#byteAt);
    this.#aside = undefined;
    if (!part) return;
    this.found.parts.push(part);
    this.trait(part.kind === 'deleted' ? '修订' : '隐藏文字', part.path[1] as string, part.text);
  }

  #flushCode(): void {
    const part = this.#code.part([this.#name, '域代码'], 'hidden', this.#byteAt);
    this.#code = new MappedText();
    if (!part) return;
    this.found.parts.push(part);
    if (/\b(?:INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO|IMPORT)\b/i.test(part.text)) this.trait('外部链接', '域代码', part.text);
  }

  #flushFrame(): void {
    const frame = this.#frames.pop();
    const part = frame?.seen.part(frame.label ? [this.#name, frame.label] : [this.#name], frame.label === '备用内容' ? 'hidden' : this.#kind, this.#byteAt);
    if (part) this.found.parts.push(part);
  }
}

function put(text: MappedText, words: string, place: number, meant: boolean): void {
  if (meant) text.appendDecoded(words, place);
  else text.append(words, place);
}
