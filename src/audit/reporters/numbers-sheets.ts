import type { NumbersAudit } from '../audit-numbers.ts';
import { formatGaps } from '../number-series.ts';
import { count, decimal, share, text, type Sheet } from './sheet.ts';

/** Series, numbers that stand more than once, rows that could not be read or were read in part, and what the estimate means, a sheet each. */
export const numbersSheets = ({ method, series, duplicates, unparsed, trimmed }: NumbersAudit): Sheet[] => [
  {
    name: '序列', columns: [text('机关代字', 24), count('年份', 8), count('已见'), count('最大号'), count('缺号数'), decimal('估计总数'), share('已见比例'), text('缺号', 60), text('说明', 50)],
    rows: series.map(({ code, year, seen, highest, missing, estimate, share: part, gaps, cautions }) => [code, year, seen, highest, missing, estimate, part, formatGaps(gaps), cautions.join('；')]),
  },
  {
    name: '重复', columns: [text('发文字号', 30), count('行', 8), text('原文', 40), text('网址', 60)],
    rows: duplicates.flatMap(({ number, sources }) => sources.map(({ line, text: found, url }) => [number, line, found, url])),
  },
  {
    name: '未读出', columns: [count('行', 8), text('原文', 50), text('原因', 50), text('网址', 60)],
    rows: unparsed.map(({ line, text: found, reason, url }) => [line, found, reason, url]),
  },
  {
    name: '略去文字', columns: [count('行', 8), text('原文', 50), text('发文字号', 30), text('略去的文字', 30)],
    rows: trimmed.map(({ line, text: found, number, leadIn }) => [line, found, number, leadIn]),
  },
  { name: '方法', columns: [text('说明', 100)], rows: [[method]] },
];
