import type { AuditFigures } from '../../domain/audit-figures.ts';
import { entryCollections } from '../../domain/entries.ts';
import { disclosureTypes, type DisclosureType } from '../../domain/vocabulary/disclosure-type.ts';
import { corpusNumberRows } from './corpus-numbers.ts';
import { asCsv, rounded, type Cell, type Row } from './csv-text.ts';

const types = Object.keys(disclosureTypes) as DisclosureType[];
const whole = '全部';

/** One figure a line: 类别, 名称, 年份, 指标, 数值, 说明. A list stands under its figure, a document a line. */
export const corpusAsCsv = (audit: AuditFigures): string => asCsv([
  ['类别', '名称', '年份', '指标', '数值', '说明'],
  ['总数', '政策', null, '件数', audit.policies, null], ['总数', '解读', null, '件数', audit.interpretations, null],
  ...audit.faulty.map((file): Row => ['字段有误', file, null, null, null, null]),
  ...types.map((type): Row => ['公开属性', disclosureTypes[type], null, '件数', audit.byDisclosureType[type], null]),
  ...audit.byUnitAndYear.flatMap((row): Row[] => [['发文机关', row.name, row.year, '合计', row.total, null], ...types.map((type): Row => ['发文机关', row.name, row.year, disclosureTypes[type], row[type], row.paths[type].join('、')])]),
  ...timeRows(audit.timeliness),
  ...audit.grounds.map(({ code, article, wording, documents }): Row => ['依据', code, null, '件数', documents, `条例${article}：${wording}`]),
  ...redactionRows(audit.redactions),
  ...interpretationRows(audit.interpretation),
  ...reviewRows(audit.reviews),
  ...validityRows(audit.validity),
  ...corpusNumberRows(audit.numbers),
  ...audit.units.flatMap((unit) => sumRows('单位', unit.name, null, unit)),
  ...audit.years.flatMap((year) => sumRows('年度', whole, year.year, year)),
  ...audit.columns.flatMap(columnRows),
]);

const timeRows = (time: AuditFigures['timeliness']): Row[] => [
  ...figures('公开时限', whole, null, [['可计算', time.counted], ['按时', time.onTime, `${time.limit}个工作日内`], ['按时比例', rounded(time.share)], ['超期而写明原因', time.lateWithReason]]),
  ...time.byDays.map(({ from, to, documents }): Row => ['公开时限', whole, null, to === null ? `${from}个工作日以上` : `${from}—${to}个工作日`, documents, null]),
  ...time.byUnitAndYear.flatMap((row) => figures('公开时限', row.name, row.year, [['可计算', row.counted], ['按时', row.onTime], ['按时比例', rounded(row.share)]])),
  ...time.late.map((each): Row => ['公开时限', each.path, Number(each.dateWritten.slice(0, 4)), '超期，工作日', each.workingDays, each.lateReason]),
  ...time.uncounted.map(({ path, reason }): Row => ['公开时限', path, null, '无法计算', null, reason]),
];

const redactionRows = ({ documents, places, explained, list }: AuditFigures['redactions']): Row[] => [
  ...figures('删减', whole, null, [['件数', documents], ['处数', places], ['理由齐全', explained]]),
  ...list.map(({ path, places: cuts, missing }): Row => ['删减', path, null, '处数', cuts.length, missing.length > 0 ? `没有写明${missing.join('、')}` : cuts.map(({ locator, code }) => `${locator}：${code}`).join('、')]),
];

const interpretationRows = (figure: AuditFigures['interpretation']): Row[] => [
  ...figures('解读', whole, null, [
    ['应当解读', figure.required], ['已解读', figure.done], ['要点齐全', figure.complete], ['解读比例', rounded(figure.share)], ['按时解读', figure.punctual, `公开后${figure.deadline}个工作日内`], ['免予解读', figure.exempt],
  ]),
  ...figure.byClass.flatMap(({ label, required, done, share }) => figures('解读', label, null, [['应当解读', required], ['已解读', done], ['解读比例', rounded(share)]])),
  ...figure.lacking.map(({ path, unit }): Row => ['解读', path, null, '没有解读', null, unit]),
  ...figure.incomplete.map(({ path, points }): Row => ['解读', path, null, '要点不全', points.length, points.join('、')]),
  ...figure.late.map(({ path, workingDays, interpreted }): Row => ['解读', path, null, '迟于时限，工作日', workingDays, interpreted]),
  ...figure.uncounted.map(({ path, reason }): Row => ['解读', path, null, '无法计算', null, reason]),
  ...figure.exempted.map(({ path, reason }): Row => ['解读', path, null, '免予解读', null, reason]),
];

const reviewRows = (reviews: AuditFigures['reviews']): Row[] => [
  ['定期评估', whole, null, '应评估', reviews.total, null],
  ...reviews.overdue.map(({ path, reviewDue }): Row => ['定期评估', path, null, '复核日期已过', null, reviewDue]),
  ...reviews.upcoming.map(({ path, reviewDue }): Row => ['定期评估', path, null, '复核日期未到', null, reviewDue]),
  ...reviews.missing.map(({ path }): Row => ['定期评估', path, null, '没有复核日期', null, null]),
];

const validityRows = ({ byState, noticeDays, expiring, ended, evaluationDue }: AuditFigures['validity']): Row[] => [
  ...byState.map(({ label, documents }): Row => ['有效性', label, null, '件数', documents, null]),
  ...expiring.map(({ path, ends }): Row => ['有效性', path, null, `${noticeDays}日内失效`, null, ends]),
  ...ended.map(({ path, ends }): Row => ['有效性', path, null, '有效期已过而标为有效', null, ends]),
  ...evaluationDue.map(({ path, due, why }): Row => ['有效性', path, null, why === 'planned' ? '计划的评估没有完成' : '届满前应当评估', null, due]),
];

const sumRows = (category: string, name: string, year: number | null, row: AuditFigures['years'][number] | AuditFigures['units'][number]): Row[] => figures(category, name, year, [
  ['登记', row.total], ...types.map((type): Figure => [disclosureTypes[type], row[type]]), ['公开比例', rounded(row.openShare)], ['按时比例', rounded(row.onTimeShare)], ['应当解读', row.required], ['已解读', row.done], ['解读比例', rounded(row.interpretationShare)],
]);

const columnRows = ({ column, name, year, entries, paths, measures, sums }: AuditFigures['columns'][number]): Row[] => figures(entryCollections[column].name, name, year, [
  ['条目', entries, paths.join('、')], ...measures.map((measure): Figure => [measure.label, measure.entries, measure.paths.join('、')]), ...sums.map(({ label, value }): Figure => [label, value]),
]);

type Figure = [label: string, value: Cell, note?: string];
const figures = (category: string, name: string, year: number | null, list: readonly Figure[]): Row[] => list.map(([label, value, note]) => [category, name, year, label, value, note ?? null]);
