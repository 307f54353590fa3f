import { dataUris, percentDecoded } from './decoded-views.ts';
import type { TextPart } from './file-content.ts';
import { MappedText, plainPart } from './mapped-text.ts';
import { join, type Reader } from './reading.ts';
import { sourceText } from './source-text.ts';
import { unescapedStrings } from './unescaped-strings.ts';

/** Plain text, CSV, style sheets and scripts: the whole as it stands, and what addresses, `\u673a` and its like spell; of CSV also its cells without what parts them. */
export const readText: Reader = async (reading) => {
  const { name, bytes, type } = reading;
  const { text, broken, byteAt } = sourceText(bytes);
  const whole = plainPart([], 'text', text, 0, byteAt);
  const found = { parts: text === '' ? [] : [whole], traits: [], problems: broken ? [`${name}：有的字节不是 UTF-8 也不是 GB18030 编码的文字`] : [] };
  if (type === 'javascript' || type === 'css') {
    found.parts.push(...unescapedStrings(text, byteAt));
    join(found, await dataUris(text, [], reading));
  }
  const more = [percentDecoded(whole), type === 'csv' ? cells(text, byteAt) : undefined];
  found.parts.push(...more.filter((part) => part !== undefined));
  return found;
};

/** Words that stand in two cells follow each other, a cell a line. */
function cells(text: string, byteAt: (place: number) => number): TextPart | undefined {
  const mapped = new MappedText();
  let read = 0;
  for (const { 0: separator, index } of text.matchAll(/"?[,;\t]"?/g)) {
    mapped.append(text.slice(read, index), read);
    mapped.appendDecoded('\n', index);
    read = index + separator.length;
  }
  mapped.append(text.slice(read), read);
  return read === 0 ? undefined : mapped.part(['单元格'], 'text', byteAt);
}
