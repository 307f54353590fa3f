import { stringify } from 'csv-stringify/sync';
import { disclosureTypes, type DisclosureType } from '../../domain/vocabulary/disclosure-type.ts';
import type { AuditFigures } from '../../domain/audit-figures.ts';
import type { NumbersAudit } from '../audit-numbers.ts';
import { formatGaps, type NumberSeries } from '../number-series.ts';

type Row = readonly (string | number | null)[];

const types = Object.keys(disclosureTypes) as DisclosureType[];
const rounded = (value: number | null, digits = 4): number | null => (value === null ? null : Number(value.toFixed(digits)));

/** UTF-8 with a BOM, for spreadsheets; cells that a spreadsheet would run as a formula are disarmed. */
const asCsv = (rows: readonly Row[]): string => stringify(rows as Row[], { bom: true, escape_formulas: true });

/** One figure a line: 类别, 名称, 年份, 指标, 数值, 说明. */
export function corpusAsCsv(audit: AuditFigures): string {
  const { timeliness: time, interpretation, reviews, numbers } = audit;
  return asCsv([
    ['类别', '名称', '年份', '指标', '数值', '说明'],
    ['总数', '政策', null, '件数', audit.policies, null], ['总数', '解读', null, '件数', audit.interpretations, null],
    ...audit.faulty.map((file): Row => ['字段有误', file, null, null, null, null]),
    ...types.map((type): Row => ['公开属性', disclosureTypes[type], null, '件数', audit.byDisclosureType[type], null]),
    ...audit.byUnitAndYear.flatMap((row): Row[] => [['发文机关', row.name, row.year, '合计', row.total, null], ...types.map((type): Row => ['发文机关', row.name, row.year, disclosureTypes[type], row[type], null])]),
    ['公开时限', '全部', null, '可计算', time.counted, null], ['公开时限', '全部', null, '按时', time.onTime, `${time.limit}个工作日内`], ['公开时限', '全部', null, '按时比例', rounded(time.share), null],
    ...time.late.map((each): Row => ['公开时限', each.path, Number(each.dateWritten.slice(0, 4)), '超期，工作日', each.workingDays, each.lateReason]),
    ...time.uncounted.map(({ path, reason }): Row => ['公开时限', path, null, '无法计算', null, reason]),
    ...audit.grounds.map(({ code, article, wording, documents }): Row => ['依据', code, null, '件数', documents, `条例${article}：${wording}`]),
    ['解读', '全部', null, '应当解读', interpretation.required, null], ['解读', '全部', null, '已解读', interpretation.done, null],
    ['解读', '全部', null, '要点齐全', interpretation.complete, null], ['解读', '全部', null, '解读比例', rounded(interpretation.share), null], ['解读', '全部', null, '免予解读', interpretation.exempt, null],
    ...interpretation.lacking.map(({ path, unit }): Row => ['解读', path, null, '没有解读', null, unit]),
    ...interpretation.incomplete.map(({ path, points }): Row => ['解读', path, null, '要点不全', points.length, points.join('、')]),
    ['定期评估', '全部', null, '应评估', reviews.total, null],
    ...reviews.overdue.map(({ path, reviewDue }): Row => ['定期评估', path, null, '复核日期已过', null, reviewDue]),
    ...reviews.upcoming.map(({ path, reviewDue }): Row => ['定期评估', path, null, '复核日期未到', null, reviewDue]),
    ...reviews.missing.map(({ path }): Row => ['定期评估', path, null, '没有复核日期', null, null]),
    ...numbers.series.flatMap(seriesFigures),
    ['发文编号', '全部', null, '没有发文字号', numbers.absent, null],
    ...numbers.duplicates.map(({ number, sources }): Row => ['发文编号', number, null, '重复', sources.length, sources.join('、')]),
    ...numbers.unparsed.map(({ path, docNumber }): Row => ['发文编号', path, null, '读不出', null, docNumber]),
  ]);
}

function seriesFigures({ code, year, seen, highest, missing, gaps, estimate, share }: NumberSeries): Row[] {
  return [
    ['发文编号', code, year, '已见', seen, null], ['发文编号', code, year, '最大', highest, null], ['发文编号', code, year, '缺号', missing, formatGaps(gaps)],
    ['发文编号', code, year, '估计总数', rounded(estimate, 2), null], ['发文编号', code, year, '已见比例', rounded(share), null],
  ];
}

/** Series first, then duplicates, then the rows that could not be read, in one table. */
export function numbersAsCsv({ series, duplicates, unparsed }: NumbersAudit): string {
  return asCsv([
    ['类别', '机关代字', '年份', '已见', '最大', '缺号数', '缺号', '估计总数', '已见比例', '行', '原文', '说明'],
    ...series.map(({ code, year, seen, highest, missing, gaps, estimate, share }): Row => ['序列', code, year, seen, highest, missing, formatGaps(gaps), rounded(estimate, 2), rounded(share), null, null, null]),
    ...duplicates.flatMap(({ number, sources }) => sources.map(({ line, text, url }): Row => ['重复', number, null, null, null, null, null, null, null, line, text, url])),
    ...unparsed.map(({ line, text, reason }): Row => ['未读出', null, null, null, null, null, null, null, null, line, text, reason]),
  ]);
}
