import type { TextPart } from './file-content.ts';
import { MappedText } from './mapped-text.ts';
import { excerptOf } from './office-streams.ts';
import type { XmlPart } from './read-package.ts';
import { type Found, nothing } from './reading.ts';
import { type Attribute, attributePart, walkMarkup } from './walk-markup.ts';
import type { SheetInfo } from './xlsx-workbook.ts';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const isOn = (value: string): boolean => /^(?:1|true)$/.test(value);

/** One sheet: a part a cell under its reference, formulas, header and footer; hidden sheets, rows and columns as hidden (ECMA-376 part 1, 18.3). */
export function readSheet(part: XmlPart, sheet: SheetInfo | undefined, strings: readonly (TextPart | undefined)[], used: Set<number>): Found {
  const reader = new SheetReader(part, sheet?.state !== undefined && sheet.state !== '', strings, used);
  walkMarkup(part.source.text, true, reader);
  return reader.finish();
}

class SheetReader {
  readonly #part: XmlPart;
  readonly #hiddenSheet: boolean;
  readonly #strings: readonly (TextPart | undefined)[];
  readonly #used: Set<number>;
  readonly #found = nothing();
  readonly #hiddenColumns: { min: number; max: number }[] = [];
  #element = '';
  #cell = '';
  #type = '';
  #row = 0;
  #column = 0;
  #hiddenRow = false;
  #text = new MappedText();
  #concealed = '';

  constructor(part: XmlPart, hiddenSheet: boolean, strings: readonly (TextPart | undefined)[], used: Set<number>) {
    this.#part = part;
    this.#hiddenSheet = hiddenSheet;
    this.#strings = strings;
    this.#used = used;
  }

  open(tag: string, attributes: Attribute[]): void {
    const name = local(tag);
    const value = (wanted: string): string => attributes.find((attribute) => attribute.name === wanted)?.value ?? '';
    this.#element = name;
    if (name === 'col' && isOn(value('hidden'))) this.#hiddenColumns.push({ min: Number(value('min')), max: Number(value('max')) });
    if (name === 'row') {
      this.#row = Number(value('r')) || this.#row + 1;
      this.#column = 0;
      this.#hiddenRow = isOn(value('hidden')) || value('ht') === '0';
    }
    if (name === 'c') {
      this.#column = columnOf(value('r')) || this.#column + 1;
      this.#cell = value('r') || `${letters(this.#column)}${String(this.#row)}`;
      this.#type = value('t');
    }
    if (name === 'c' || name === 'f' || name === 'v' || name === 'is') this.#text = new MappedText();
    for (const attribute of attributes) {
      if (!/[^\0-\x7f]|\d{6}|[\w.]@\w/.test(attribute.value)) continue;
      this.#push(attributePart(attribute, [this.#part.name, `<${tag} ${attribute.name}>`], 'attribute', this.#part.source.byteAt));
    }
  }

  close(tag: string): void {
    const name = local(tag);
    if (name === 'f' && this.#cell) this.#push(this.#text.part([this.#part.name, `${this.#cell} 公式`], 'hidden', this.#part.source.byteAt));
    else if ((name === 'v' || name === 'is') && this.#cell) this.#value();
    else if (name === 'c') this.#cell = '';
    else if (!this.#cell) this.#push(this.#text.part([this.#part.name, labels.get(name) ?? `<${name}>`], 'text', this.#part.source.byteAt));
    if (name === 'f' || name === 'v' || !this.#cell) this.#text = new MappedText();
    this.#element = '';
  }

  text(words: string, place: number, meant: boolean): void {
    if (!/\S/.test(words) && this.#element !== 't') return;
    if (meant) this.#text.appendDecoded(words, place);
    else this.#text.append(words, place);
  }

  comment(words: string, place: number): void {
    this.#found.parts.push({ path: [this.#part.name], kind: 'comment', text: words, offsetAt: (index) => this.#part.source.byteAt(place + index) });
  }

  instruction(): void { /* Nothing but the declaration of XML. */ }

  finish(): Found {
    this.#push(this.#text.part([this.#part.name], 'raw', this.#part.source.byteAt));
    if (this.#concealed) this.#found.traits.push({ kind: '隐藏文字', path: [this.#part.name, '隐藏的行或列'], excerpt: excerptOf(this.#concealed) });
    return this.#found;
  }

  #value(): void {
    const path = [this.#part.name, this.#cell];
    const inHiddenLine = this.#hiddenRow || this.#hiddenColumns.some(({ min, max }) => this.#column >= min && this.#column <= max);
    const kind = this.#hiddenSheet || inHiddenLine ? 'hidden' : 'text';
    const own = this.#text.part(path, kind, this.#part.source.byteAt);
    const index = this.#type === 's' ? Number(own?.text.trim() || Number.NaN) : Number.NaN;
    if (Number.isInteger(index)) this.#used.add(index);
    const shared = this.#strings[index];
    const part = this.#type === 's' ? shared && { ...shared, path, kind: kind as TextPart['kind'] } : own;
    this.#push(part);
    if (part && inHiddenLine && !this.#hiddenSheet && this.#concealed.length < 200) this.#concealed += `${this.#concealed && ' '}${part.text}`;
  }

  #push(part: TextPart | undefined): void {
    if (part) this.#found.parts.push(part);
  }
}

const labels: ReadonlyMap<string, string> = new Map(Object.entries({ oddHeader: '页眉', evenHeader: '页眉', firstHeader: '页眉', oddFooter: '页脚', evenFooter: '页脚', firstFooter: '页脚' }));

/** Column of a reference such as `AB12`, from 1; 0 where there is none. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
