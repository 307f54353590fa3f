import type { NumbersAudit } from '../audit-numbers.ts';
import { formatGaps } from '../number-series.ts';
import { asCsv, rounded, type Row } from './csv-text.ts';

/** Series first, then duplicates, rows that could not be read, rows read in part, in one table; the last line says what the estimate means. */
export function numbersAsCsv({ method, series, duplicates, unparsed, trimmed }: NumbersAudit): string {
  return asCsv([
    ['类别', '机关代字', '年份', '已见', '最大', '缺号数', '缺号', '估计总数', '已见比例', '行', '原文', '说明'],
    ...series.map(({ code, year, seen, highest, missing, gaps, estimate, share, cautions }): Row => ['序列', code, year, seen, highest, missing, formatGaps(gaps), rounded(estimate, 2), rounded(share), null, null, cautions.join('；') || null]),
    ...duplicates.flatMap(({ number, sources }) => sources.map(({ line, text, url }): Row => ['重复', number, null, null, null, null, null, null, null, line, text, url])),
    ...unparsed.map(({ line, text, reason }): Row => ['未读出', null, null, null, null, null, null, null, null, line, text, reason]),
    ...trimmed.map(({ line, text, leadIn, number }): Row => ['略去文字', number, null, null, null, null, null, null, null, line, text, `略去“${leadIn}”`]),
    ['方法', null, null, null, null, null, null, null, null, null, null, method],
  ]);
}
