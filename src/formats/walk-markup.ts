import { QuoteType, Tokenizer } from 'htmlparser2';
import type { TextPart } from './file-content.ts';
import { MappedText } from './mapped-text.ts';

/** An attribute with its value decoded; `place` and `end` are where the value begins and ends in the source. */
export interface Attribute { name: string; value: string; place: number; end: number; decoded?: MappedText }

/** What a walk over HTML or XML meets, in the order of the source, with its place there. */
export interface MarkupEvents {
  open(name: string, attributes: Attribute[], place: number): void;
  /** Also called right after `open` for `<a/>` in XML. */
  close(name: string, place: number): void;
  /** `meant` is true where the words stand for an entity at `place`. */
  text(words: string, place: number, meant: boolean): void;
  comment(words: string, place: number): void;
  /** A declaration or processing instruction, without its brackets. */
  instruction(words: string, place: number): void;
}

/** Walks markup from end to end in linear time. Nothing is expanded but the entities of the language itself; nesting costs nothing. */
export function walkMarkup(source: string, xml: boolean, events: MarkupEvents, inForeign: () => boolean = () => false): void {
  let name = '';
  let namePlace = 0;
  let attributes: Attribute[] = [];
  let attribute = '';
  let value: Value | undefined;
  /** End of what was last read: an entity begins at the next ampersand. */
  let end = 0;
  const entityPlace = (): number => {
    const at = source.indexOf('&', end);
    end = at < 0 ? end : at + 1;
    return at < 0 ? end : at;
  };
  const tokenizer = new Tokenizer({ xmlMode: xml, decodeEntities: true }, {
    onopentagname(start, stop) {
      name = cased(source.slice(start, stop));
      namePlace = start - 1;
      attributes = [];
    },
    onattribname(start, stop) {
      attribute = cased(source.slice(start, stop));
      value = undefined;
      end = stop;
    },
    onattribdata(start, stop) {
      if (start < 0) return;
      const words = source.slice(start, stop);
      if (value) extend(value, words, start, false);
      else value = { text: words, start };
      end = stop;
    },
    onattribentity(code) {
      const place = entityPlace();
      extend(value ??= { text: '', start: place }, String.fromCodePoint(code), place, true);
    },
    onattribend(quote, stop) {
      const place = quote === QuoteType.NoValue ? stop : value?.start ?? stop;
      attributes.push(value?.mapped ? { name: attribute, value: value.text, place, end: stop, decoded: value.mapped } : { name: attribute, value: value?.text ?? '', place, end: stop });
    },
    onopentagend() { events.open(name, attributes, namePlace); },
    onselfclosingtag(at) {
      events.open(name, attributes, namePlace);
      if (xml || inForeign()) events.close(name, at);
    },
    onclosetag(start, stop) { events.close(cased(source.slice(start, stop)), start - 2); },
    ontext(start, stop) {
      // Of a tag that is cut short by the end of the source the tokenizer knows no beginning: the caller finds it unread.
      if (start < 0) return;
      events.text(source.slice(start, stop), start, false);
      end = stop;
    },
    ontextentity(code, stop) {
      const place = Math.max(source.lastIndexOf('&', stop - 1), 0);
      events.text(String.fromCodePoint(code), place, true);
      end = stop;
    },
    oncomment(start, stop, offset) { if (start >= 0) events.comment(source.slice(start, stop - offset), start); },
    oncdata(start, stop, offset) {
      const words = source.slice(start, stop - offset);
      if (xml || inForeign()) events.text(words, start, false);
      else events.comment(words, start);
    },
    ondeclaration(start, stop) { if (start >= 0) events.instruction(source.slice(start, stop), start); },
    onprocessinginstruction(start, stop) { if (start >= 0) events.instruction(source.slice(start, stop), start); },
    isInForeignContext: inForeign,
    onend() { /* The unread rest is the caller's matter. */ },
  });
  const cased = (word: string): string => (xml ? word : word.toLowerCase());
  tokenizer.write(source);
  tokenizer.end();
}

/** A value as far as it is read; `mapped` from the first place on where it is not what stands in the source. */
interface Value { text: string; start: number; mapped?: MappedText }

function extend(value: Value, words: string, place: number, meant: boolean): void {
  if (!value.mapped && (meant || place !== value.start + value.text.length)) {
    value.mapped = new MappedText();
    value.mapped.append(value.text, value.start);
  }
  if (meant) value.mapped?.appendDecoded(words, place);
  else value.mapped?.append(words, place);
  value.text += words;
}

export const attributePart = ({ value, place, decoded }: Attribute, path: readonly string[], kind: TextPart['kind'], byteAt: (place: number) => number): TextPart | undefined => {
  if (decoded) return decoded.part(path, kind, byteAt);
  return /\S/.test(value) ? { path, kind, text: value, offsetAt: (index) => byteAt(place + index) } : undefined;
};
