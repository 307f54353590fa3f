import { parseLongDate } from '../domain/parse-long-date.ts';
import { annotationOf, isArticle, isItem } from './line-shapes.ts';
import { parseTrailingDate } from './trailing-date.ts';
import type { SourceParagraph } from './join-lines.ts';
import { isUnitName, unitsIn } from './unit-names.ts';

interface Found<Value> { value: Value; line: number; quote: string }

/** 主送机关, 署名, 成文日期 and 附注: they stay in the text and give their fields. */
export interface Formalities {
  recipients: Found<string[]> | null;
  /** Names of the issuers as signed, the lead first. */
  signature: Found<string[]> | null;
  dateWritten: (Found<string> & { isCertain: boolean; reason: string }) | null;
  /** The annotation without its brackets. */
  annotation: Found<string> | null;
}

export function recogniseFormalities(paragraphs: readonly SourceParagraph[]): Formalities {
  const dates = paragraphs.map((_, index) => dateAt(paragraphs, index)).filter((found) => found !== undefined);
  const date = dates.find(({ isCertain }) => isCertain) ?? dates[0];
  const noted = paragraphs.find((paragraph) => annotationOf(paragraph.text) !== undefined || statedAttribute.test(paragraph.text));
  return {
    recipients: recipientsOf(paragraphs[0]),
    signature: date?.signature ?? null,
    dateWritten: date ? { value: date.date, line: date.line, quote: date.quote, isCertain: date.isCertain, reason: date.isCertain ? '' : '单独成行的日期，但上方没有署名，请核对是否为成文日期' } : null,
    annotation: noted ? { value: annotationOf(noted.text) ?? statedAttribute.exec(noted.text)?.[1] ?? '', line: noted.line, quote: noted.text } : null,
  };
}

/** `公开属性：主动公开`, as some offices print it in the 版记. */
const statedAttribute = /^(?:信息)?公开(?:方式|属性|选项|类别)[：:]\s*(\S{2,12})$/;

/** The addressee stands first and ends with a colon; `现将有关事项通知如下：` is a sentence. */
function recipientsOf(first: SourceParagraph | undefined): Formalities['recipients'] {
  if (!first || !/[：:]$/.test(first.text) || first.text.length > 300 || /。|如下|以下|现将|现就|为了?(?!有关)/.test(first.text) || isArticle(first.text) || isItem(first.text)) return null;
  const named = first.text.replace(/^主送[：:]\s*/, '').replace(/[：:]$/, '');
  return { value: named.split(/[，；,;]/).map((unit) => unit.trim()).filter(Boolean), line: first.line, quote: first.text };
}

interface DateFound { date: string; line: number; quote: string; isCertain: boolean; signature: Formalities['signature'] }

function dateAt(paragraphs: readonly SourceParagraph[], index: number): DateFound | undefined {
  const paragraph = paragraphs[index];
  if (!paragraph) return undefined;
  const place = { line: paragraph.line, quote: paragraph.text };
  const alone = parseLongDate(paragraph.text);
  if (alone !== undefined) {
    const signature = signatureAbove(paragraphs, index);
    const below = paragraphs[index + 1]?.text;
    const isRightAligned = (paragraph.lines[0]?.indent ?? 0) >= 8;
    return { date: alone, ...place, signature, isCertain: signature !== null || isRightAligned || below === undefined || annotationOf(below) !== undefined };
  }
  const trailing = parseTrailingDate(paragraph.text);
  if (!trailing || !isUnitName(trailing.before)) return undefined;
  return { date: trailing.date, ...place, isCertain: true, signature: { value: unitsIn(trailing.before), ...place } };
}

/** Units that signed, on the lines above the date. */
function signatureAbove(paragraphs: readonly SourceParagraph[], date: number): Formalities['signature'] {
  let from = date;
  while (from > 0 && isUnitName(paragraphs[from - 1]?.text ?? '')) from -= 1;
  const signed = paragraphs.slice(from, date);
  const first = signed[0];
  return first ? { value: signed.flatMap((paragraph) => unitsIn(paragraph.text)), line: first.line, quote: signed.map((paragraph) => paragraph.text).join('　') } : null;
}
