import type { PolicyDocument } from '../corpus/document.ts';
import { parseChineseNumeral } from '../domain/chinese-numerals.ts';

export interface WrittenDate {
  /** `2025-03-14`. */
  date: string;
  text: string;
  line: number;
  column: number;
  /** Whether month or day is written with a leading zero. */
  padded: boolean;
}

const numeral = '[\\d零〇一二三四五六七八九十]';
const whole = new RegExp(`^(${numeral}{4})年(${numeral}{1,3})月(${numeral}{1,3})日$`);

/** The 成文日期 in the text: the first line that is a date and nothing else. Undefined where there is none. */
export function writtenDate({ body }: PolicyDocument): WrittenDate | undefined {
  for (const block of body.structure.blocks) {
    if (block.kind !== 'paragraph' || block.role !== 'date') continue;
    const source = body.lines[block.source];
    const text = block.text.trim();
    const [, year = '', month = '', day = ''] = whole.exec(text.replace(/\s/g, '')) ?? [];
    const parts = [year, month, day].map((part) => parseChineseNumeral(part.replace(/^[零〇](?=.)/, '')));
    if (!source || parts.some((part) => part === undefined)) continue;
    const [y = 0, m = 0, d = 0] = parts;
    const indent = source.text.length - source.text.trimStart().length;
    return {
      date: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
      text, line: block.line, column: source.column + indent,
      padded: [month, day].some((part) => /^[0零〇]/.test(part)),
    };
  }
  return undefined;
}
