import type { TextPart } from './file-content.ts';
import { plainPart } from './mapped-text.ts';
import { Shades } from './office-shades.ts';
import { excerptOf, OfficeStreams } from './office-streams.ts';
import { runEffect, type StyleEffects } from './office-styles.ts';
import type { Found } from './reading.ts';
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

const textElements = new Set(['t', 'delText']);
const changes: ReadonlyMap<string, '删除修订' | '插入修订'> = new Map([['del', '删除修订'], ['moveFrom', '删除修订'], ['ins', '插入修订'], ['moveTo', '插入修订']]);
const formerFormats = new Set(['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange', 'numberingChange']);
const asides: ReadonlyMap<string, '文本框' | '备用内容'> = new Map([['txbxContent', '文本框'], ['Fallback', '备用内容']]);
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

class OfficeTextReader {
  readonly #file: OfficeText;
  readonly #streams: OfficeStreams;
  readonly #rest: UnreadRest;
  readonly #shades = new Shades();
  readonly #open: Record<'删除修订' | '插入修订' | 'former', number> = { 删除修订: 0, 插入修订: 0, former: 0 };
  readonly #authors = new Set<string>();
  #element = '';
  #run: string | undefined;
  #paragraph: string | undefined;
  #white = false;

  constructor(file: OfficeText) {
    this.#file = file;
    this.#streams = new OfficeStreams(file.name, file.kind, file.source.byteAt);
    this.#rest = new UnreadRest(file.source.text, file.source.byteAt);
  }

  open(tag: string, attributes: Attribute[], place: number): void {
    const name = local(tag);
    this.#element = name;
    const change = changes.get(name);
    if (change) this.#open[change] += 1;
    if (formerFormats.has(name)) {
      this.#open.former += 1;
      this.#streams.trait('修订', '格式修订', name);
    }
    const aside = asides.get(name);
    if (aside) this.#streams.openFrame(name, aside);
    if (name === 'r') {
      this.#run = undefined;
      this.#white = false;
    }
    if (name === 'p') this.#paragraph = undefined;
    if (this.#open.former === 0) this.#format(name, attributes);
    if (name === 'tab' || name === 'ptab') this.#streams.sign('\t', place);
    if (name === 'br' || name === 'cr') this.#streams.sign('\n', place);
    if (name === 'noBreakHyphen') this.#streams.sign('-', place);
    this.#attributes(tag, attributes);
  }

  close(tag: string, place: number): void {
    const name = local(tag);
    this.#element = '';
    const change = changes.get(name);
    if (change) {
      this.#open[change] = Math.max(0, this.#open[change] - 1);
      if (change === '插入修订' && this.#open[change] === 0) this.#streams.endInsertion();
    }
    if (formerFormats.has(name)) this.#open.former = Math.max(0, this.#open.former - 1);
    this.#shades.close(name);
    if (name === 'p') this.#streams.endParagraph(place);
    if (asides.has(name)) this.#streams.closeFrame(name);
  }

  text(words: string, place: number, meant: boolean): void {
    this.#rest.read(place, meant ? 1 : words.length);
    const name = this.#element;
    if (name === 'instrText' || name === 'delInstrText') this.#streams.code(words, place, meant);
    else if (!textElements.has(name)) {
      if (/\S/.test(words)) this.#streams.found.parts.push(plainPart([this.#file.name, `<${name}>`], 'metadata', words, place, this.#file.source.byteAt));
    } else if (this.#open.删除修订 > 0 || name === 'delText') this.#streams.aside('删除修订', 'deleted', words, place, meant);
    else {
      if (this.#open.插入修订 > 0) this.#streams.inserted(words);
      const effect = this.#run ?? (this.#white ? '白色文字' : this.#paragraph);
      const hidden = effect === '白色文字' && this.#shades.dark ? undefined : effect;
      if (hidden) this.#streams.aside(hidden, 'hidden', words, place, meant);
      else this.#streams.seen(words, place, meant);
    }
  }

  comment(words: string, place: number): void {
    this.#rest.read(place, words.length);
    if (/\S/.test(words)) this.#streams.found.parts.push(plainPart([this.#file.name], 'comment', words, place, this.#file.source.byteAt));
  }

  instruction(words: string, place: number): void {
    if (/^xml\s/.test(words)) this.#rest.read(place, words.length);
  }

  finish(): Found {
    const found = this.#streams.finish();
    found.parts.push(...this.#rest.finish().map((part) => ({ ...part, path: [this.#file.name, ...part.path] })));
    return found;
  }

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
      if (part) this.#streams.found.parts.push(part);
    }
  }

  #author(attribute: Attribute): void {
    if (this.#authors.has(attribute.value)) return;
    this.#authors.add(attribute.value);
    const path = [this.#file.name, this.#file.kind === 'comment' ? '批注者' : '修订者'];
    const part = attributePart(attribute, path, 'metadata', this.#file.source.byteAt);
    if (part) this.#streams.found.parts.push(part);
    this.#streams.found.traits.push({ kind: '作者信息', path, excerpt: excerptOf(attribute.value) });
  }
}
