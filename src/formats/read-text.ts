import { plainPart } from './mapped-text.ts';
import type { Reader } from './reading.ts';
import { sourceText } from './source-text.ts';
import { unescapedStrings } from './unescaped-strings.ts';

/** Plain text, CSV, style sheets and scripts: the whole as it stands, and what `\u673a` and its like spell. */
export const readText: Reader = ({ name, bytes, type }) => {
  const { text, broken, byteAt } = sourceText(bytes);
  const parts = text === '' ? [] : [plainPart([], 'text', text, 0, byteAt)];
  if (type === 'javascript' || type === 'css') parts.push(...unescapedStrings(text, byteAt));
  return { parts, traits: [], problems: broken ? [`${name}：有的字节不是 UTF-8 也不是 GB18030 编码的文字`] : [] };
};
