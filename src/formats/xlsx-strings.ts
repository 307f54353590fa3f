import type { TextPart } from './file-content.ts';
import { MappedText } from './mapped-text.ts';
import type { XmlPart } from './read-package.ts';
import { walkMarkup } from './walk-markup.ts';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The shared strings in their order, runs joined (ECMA-376 part 1, 18.4); undefined where one is blank. */
export function readSharedStrings({ name, source: { text, byteAt } }: XmlPart): (TextPart | undefined)[] {
  const strings: (TextPart | undefined)[] = [];
  let current: MappedText | undefined;
  walkMarkup(text, true, {
    open(tag) {
      if (local(tag) === 'si') current = new MappedText();
    },
    close(tag) {
      if (local(tag) !== 'si') return;
      strings.push(current?.part([name], 'hidden', byteAt));
      current = undefined;
    },
    text(words, place, meant) {
      if (meant) current?.appendDecoded(words, place);
      else current?.append(words, place);
    },
    comment() { /* Read with the rest. */ },
    instruction() { /* Nothing but the declaration of XML. */ },
  });
  return strings;
}
