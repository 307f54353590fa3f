import type { TextPart } from './file-content.ts';
import { MappedText, plainPart } from './mapped-text.ts';
import { Shades } from './office-shades.ts';
import { runEffect, type StyleEffects } from './office-styles.ts';
import { type Found, nothing } from './reading.ts';
import type { SourceText } from './source-text.ts';
import { UnreadRest } from './unread-rest.ts';
import { type Attribute, attributePart, walkMarkup } from './walk-markup.ts';

/** How the words of one part of an office file are to be taken. */
export interface OfficeText {
  /** Name of the part, `word/footer1.xml`. */
  name: string;
  source: SourceText;
  /** What its plain words are. */
  kind: TextPart['kind'];
  styles?: StyleEffects;
}

/** Longest excerpt of a trait, in characters. */
const excerptLength = 200;
export const excerptOf = (text: string): string => text.trim().slice(0, excerptLength);

const textElements = new Set(['t', 'delText']);
const changes: Readonly<Record<string, '删除修订' | '插入修订'>> = { del: '删除修订', moveFrom: '删除修订', ins: '插入修订', moveTo: '插入修订' };
const formerFormats = new Set(['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange', 'numberingChange']);
const asides: Readonly<Record<string, '文本框' | '备用内容'>> = { txbxContent: '文本框', Fallback: '备用内容' };
/** Attributes with words for people, or words at all. */
const telling = /[^\0-\x7f]|\d{6}|[\w.]@\w/;
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * WordprocessingML and DrawingML: the words of paragraphs over all their runs, a line a paragraph, and apart from them what is deleted, hidden or white,
 * fields, text boxes and the content for old programs (ECMA-376 part 1, 17.13.5 revisions, 17.3.2.41 vanish, 17.16 fields, 20.4.2.38; part 3, 10.2 Fallback).
 * Elements are known by their local names: a prefix is any writer's choice.
 */
export function readOfficeText(file: OfficeText): Found {
  const reader = new OfficeTextReader(file);
  walkMarkup(file.source.text, true, reader);
  return reader.finish();
}

interface Frame { element: string; label?: string; seen: MappedText }

class OfficeTextReader {
  readonly #file: OfficeText;
  readonly #found = nothing();
  readonly #rest: UnreadRest;
  readonly #shades = new Shades();
  readonly #frames: Frame[] = [{ element: '', seen: new MappedText() }];
  readonly #open: Record<'删除修订' | '插入修订' | 'former', number> = { 删除修订: 0, 插入修订: 0, former: 0 };
  readonly #authors = new Set<string>();
  #element = '';
  #run: string | undefined;
  #paragraph: string | undefined;
  #white = false;
  #aside: { label: string; kind: TextPart['kind']; text: MappedText } | undefined;
  #inserted = '';
  #instruction = new MappedText();

  constructor(file: OfficeText) {
    this.#file = file;
    this.#rest = new UnreadRest(file.source.text, file.source.byteAt);
  }

  open(tag: string, attributes: Attribute[], place: number): void {
    const name = local(tag);
    this.#element = name;
    const change = changes[name];
    if (change) this.#open[change] += 1;
    if (formerFormats.has(name)) {
      this.#open.former += 1;
      this.#trait('修订', '格式修订', name);
    }
    if (name in asides) this.#frames.push({ element: name, label: asides[name], seen: new MappedText() });
    if (name === 'r') {
      this.#run = undefined;
      this.#white = false;
    }
    if (name === 'p') this.#paragraph = undefined;
    if (this.#open.former === 0) this.#format(name, attributes);
    if (name === 'tab' || name === 'ptab') this.#seen.appendDecoded('\t', place);
    if (name === 'br' || name === 'cr') this.#seen.appendDecoded('\n', place);
    if (name === 'noBreakHyphen') this.#seen.appendDecoded('-', place);
    this.#attributes(tag, attributes);
  }

  close(tag: string, place: number): void {
    const name = local(tag);
    this.#element = '';
    const change = changes[name];
    if (change) {
      this.#open[change] = Math.max(0, this.#open[change] - 1);
      if (change === '插入修订' && this.#open[change] === 0) this.#flushInserted();
    }
    if (formerFormats.has(name)) this.#open.former = Math.max(0, this.#open.former - 1);
    this.#shades.close(name);
    if (name === 'p') {
      this.#flushAside();
      if (this.#instruction.length > 0) this.#flushInstruction();
      if (this.#seen.length > 0) this.#seen.appendDecoded('\n', place);
    }
    if (name in asides && this.#frames.length > 1 && this.#frames.at(-1)?.element === name) this.#closeFrame();
  }

  text(words: string, place: number, meant: boolean): void {
    this.#rest.read(place, meant ? 1 : words.length);
    const name = this.#element;
    if (name === 'instrText' || name === 'delInstrText') put(this.#instruction, words, place, meant);
    else if (!textElements.has(name)) {
      if (/\S/.test(words)) this.#found.parts.push(plainPart([this.#file.name, `<${name}>`], 'metadata', words, place, this.#file.source.byteAt));
    } else if (this.#open.删除修订 > 0 || name === 'delText') this.#putAside('删除修订', 'deleted', words, place, meant);
    else {
      if (this.#open.插入修订 > 0) this.#inserted += words;
      const effect = this.#run ?? (this.#white ? '白色文字' : this.#paragraph);
      const hidden = effect === '白色文字' && this.#shades.dark ? undefined : effect;
      if (hidden) this.#putAside(hidden, 'hidden', words, place, meant);
      else {
        this.#flushAside();
        put(this.#seen, words, place, meant);
      }
    }
  }

  comment(words: string, place: number): void {
    this.#rest.read(place, words.length);
    if (/\S/.test(words)) this.#found.parts.push(plainPart([this.#file.name], 'comment', words, place, this.#file.source.byteAt));
  }

  instruction(words: string, place: number): void {
    if (/^xml\s/.test(words)) this.#rest.read(place, words.length);
  }

  finish(): Found {
    this.#flushAside();
    this.#flushInserted();
    this.#flushInstruction();
    while (this.#frames.length > 0) this.#closeFrame();
    this.#found.parts.push(...this.#rest.finish().map((part) => ({ ...part, path: [this.#file.name, ...part.path] })));
    return this.#found;
  }

  get #seen(): MappedText { return (this.#frames.at(-1) as Frame).seen; }

  #format(name: string, attributes: readonly Attribute[]): void {
    this.#shades.open(name, attributes);
    const effect = runEffect(name, attributes, this.#file.styles);
    if (effect === undefined) return;
    if (name === 'pStyle') this.#paragraph = effect || undefined;
    else if (effect === '白色文字') this.#white = true;
    else if (effect === '') this.#white = false;
    else this.#run = effect;
  }

  #attributes(tag: string, attributes: readonly Attribute[]): void {
    for (const attribute of attributes) {
      this.#rest.read(attribute.place, attribute.end - attribute.place);
      const isAuthor = attribute.value !== '' && (local(attribute.name) === 'author' || (local(tag) === 'cmAuthor' && attribute.name === 'name'));
      if (isAuthor) this.#author(attribute);
      if (isAuthor || !telling.test(attribute.value)) continue;
      const part = attributePart(attribute, [this.#file.name, `<${tag} ${attribute.name}>`], 'attribute', this.#file.source.byteAt);
      if (part) this.#found.parts.push(part);
    }
  }

  #author(attribute: Attribute): void {
    if (this.#authors.has(attribute.value)) return;
    this.#authors.add(attribute.value);
    const path = [this.#file.name, this.#file.kind === 'comment' ? '批注者' : '修订者'];
    const part = attributePart(attribute, path, 'metadata', this.#file.source.byteAt);
    if (part) this.#found.parts.push(part);
    this.#found.traits.push({ kind: '作者信息', path, excerpt: excerptOf(attribute.value) });
  }

  #putAside(label: string, kind: TextPart['kind'], words: string, place: number, meant: boolean): void {
    if (this.#aside?.label !== label) this.#flushAside();
    this.#aside ??= { label, kind, text: new MappedText() };
    put(this.#aside.text, words, place, meant);
  }

  #flushAside(): void {
    const part = this.#aside?.text.part([this.#file.name, this.#aside.label], this.#aside.kind, this.#file.source.byteAt);
    this.#aside = undefined;
    if (!part) return;
    this.#found.parts.push(part);
    this.#trait(part.kind === 'deleted' ? '修订' : '隐藏文字', part.path[1] as string, part.text);
  }

  #flushInserted(): void {
    if (/\S/.test(this.#inserted)) this.#trait('修订', '插入修订', this.#inserted);
    this.#inserted = '';
  }

  #flushInstruction(): void {
    const part = this.#instruction.part([this.#file.name, '域代码'], 'hidden', this.#file.source.byteAt);
    this.#instruction = new MappedText();
    if (!part) return;
    this.#found.parts.push(part);
    if (/\b(?:INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO|IMPORT)\b/i.test(part.text)) this.#trait('外部链接', '域代码', part.text);
  }

  #closeFrame(): void {
    const frame = this.#frames.pop();
    const part = frame?.seen.part(frame.label ? [this.#file.name, frame.label] : [this.#file.name], frame.label === '备用内容' ? 'hidden' : this.#file.kind, this.#file.source.byteAt);
    if (part) this.#found.parts.push(part);
  }

  #trait(kind: '修订' | '隐藏文字' | '外部链接', label: string, excerpt: string): void {
    this.#found.traits.push({ kind, path: [this.#file.name, label], excerpt: excerptOf(excerpt) });
  }
}

function put(text: MappedText, words: string, place: number, meant: boolean): void {
  if (meant) text.appendDecoded(words, place);
  else text.append(words, place);
}
