import type { AuditFigures } from '../../domain/audit-figures.ts';
import { columns } from '../../domain/columns.ts';
import { formatRuns } from '../../domain/number-account.ts';
import { disclosureTypes, type DisclosureType } from '../../domain/vocabulary/disclosure-type.ts';
import { documentClasses } from '../../domain/vocabulary/genres.ts';
import { isGroundCode, grounds as groundTable } from '../../domain/vocabulary/grounds.ts';
import { numberFates, type NumberFate } from '../../domain/vocabulary/number-fates.ts';
import type { Cell } from './csv-text.ts';
import { numberAccountMeaning } from './corpus-numbers.ts';
import { count, date, decimal, share, text, type Sheet, type SheetColumn } from './sheet.ts';

const types = Object.keys(disclosureTypes) as DisclosureType[];
const fates = Object.keys(numberFates) as NumberFate[];
const typeColumns: SheetColumn[] = types.map((type) => count(disclosureTypes[type]));
const document = [text('文件', 44), text('名称', 60)];

/** The figures as a workbook: a summary, then a sheet for each subject, the list behind the figures in it. */
export function corpusSheets(audit: AuditFigures): Sheet[] {
  const nameOf = unitNames(audit);
  return [summary(audit), unitYears(audit), units(audit), years(audit), late(audit, nameOf), grounds(audit), redactions(audit, nameOf), interpretations(audit, nameOf), numberSeries(audit), reviews(audit, nameOf), validity(audit, nameOf), statutoryColumns(audit)];
}

const statutoryColumns = ({ columns: figures }: AuditFigures): Sheet => ({
  name: '公开栏目', columns: [text('栏目', 18), text('单位', 30), count('年度', 8), text('指标', 26), count('数值')],
  rows: figures.flatMap(({ column, name, year, entries, measures, sums }) => [
    ['条目', entries] as const, ...measures.map((measure) => [measure.label, measure.entries] as const), ...sums.map(({ label, value }) => [label, value] as const),
  ].map(([label, value]): Cell[] => [columns[column].name, name, year, label, value])),
});

type NameOf = (unit: string) => string;
const unitNames = ({ units: all }: AuditFigures): NameOf => {
  const names = new Map(all.map(({ unit, name }) => [unit, name]));
  return (unit) => names.get(unit) ?? unit;
};

function summary({ date: on, policies, interpretations, faulty, byDisclosureType, timeliness: time, redactions: cuts, interpretation, reviews: due, validity: state, numbers }: AuditFigures): Sheet {
  const rows: Cell[][] = [
    ['统计日', null, null, on, '北京时间'], ['政策', policies, null, null, null], ['解读', interpretations, null, null, null], ['字段有误的文件', faulty.length, null, null, faulty.join('、')],
    ...types.map((type): Cell[] => [disclosureTypes[type], byDisclosureType[type], policies === 0 ? null : byDisclosureType[type] / policies, null, '公开属性']),
    ['能计算公开时限', time.counted, null, null, '主动公开和删减后公开的文件'], ['按时公开', time.onTime, time.share, null, `自形成或者变更之日起${time.limit}个工作日内（条例第二十六条）`], ['超期公开', time.late.length, null, null, `其中写明原因${time.lateWithReason}件`],
    ['删减后公开', cuts.documents, null, null, `隐去${cuts.places}处`], ['隐去理由齐全', cuts.explained, cuts.share, null, '每处有依据，并有理由、决定机关和决定日期（条例第三十七条）'],
    ['应当解读', interpretation.required, null, null, null], ['已解读', interpretation.done, interpretation.share, null, '谁起草、谁解读（国办发〔2016〕80号）'], ['七项要点齐全', interpretation.complete, null, null, null], ['及时解读', interpretation.punctual, null, null, `公开后${interpretation.deadline}个工作日内`], ['注明不解读', interpretation.exempt, null, null, null],
    ['应当重新评估', due.total, null, null, '不公开的，定期评估审查（条例第十八条）'], ['到期没有评估', due.overdue.length, null, null, null], ['没有写明评估日期', due.missing.length, null, null, null],
    ['将要失效', state.expiring.length, null, null, `${state.noticeDays}日内`], ['应当做实施后评估', state.evaluationDue.length, null, null, null], ['有效期已过仍标为有效', state.ended.length, null, null, null],
    ['发文编号', numbers.issued, null, null, '各序列最大号之和'], ['去向清楚的编号', numbers.accounted, numbers.share, null, null], ['缺号', numbers.missing, null, null, numberAccountMeaning], ['没有发文字号', numbers.absent, null, null, null],
  ];
  return { name: '总览', columns: [text('项目', 26), count('件数'), share('比例'), date('日期'), text('说明', 70)], rows };
}

const unitYears = ({ byUnitAndYear, timeliness }: AuditFigures): Sheet => ({
  name: '各单位各年', columns: [text('发文机关', 30), count('年度', 8), count('登记'), ...typeColumns, count('能计算时限', 14), count('按时'), share('按时比例')],
  rows: byUnitAndYear.map((row) => {
    const time = timeliness.byUnitAndYear.find(({ unit, year }) => unit === row.unit && year === row.year);
    return [row.name, row.year, row.total, ...types.map((type) => row[type]), time?.counted ?? 0, time?.onTime ?? 0, time?.share ?? null];
  }),
});

const sumColumns = [count('登记'), ...typeColumns, share('公开比例'), count('能计算时限', 14), count('按时'), share('按时比例'), count('应当解读'), count('已解读'), count('要点齐全'), count('及时解读'), share('解读比例')];
const sumsOf = (row: AuditFigures['years'][number] | AuditFigures['units'][number]): Cell[] => [row.total, ...types.map((type) => row[type]), row.openShare, row.counted, row.onTime, row.onTimeShare, row.required, row.done, row.complete, row.punctual, row.interpretationShare];

const units = ({ units: all }: AuditFigures): Sheet => ({
  name: '单位评议', columns: [text('单位', 30), ...sumColumns, count('超期无原因', 14), count('应评估'), count('到期未评'), count('没有日期'), count('应做实施后评估', 18), text('不公开依据', 40)],
  rows: all.map((row) => [row.name, ...sumsOf(row), row.lateWithoutReason, row.reviews, row.reviewsOverdue, row.reviewsMissing, row.evaluationDue, Object.entries(row.grounds).map(([code, times]) => `${code} ${times}`).join('；')]),
});

const years = ({ years: all }: AuditFigures): Sheet => ({ name: '逐年', columns: [count('年度', 8), ...sumColumns], rows: all.map((row) => [row.year, ...sumsOf(row)]) });

const late = ({ timeliness }: AuditFigures, nameOf: NameOf): Sheet => ({
  name: '时限', columns: [...document, text('发文机关', 30), text('状态', 10), date('成文日期'), date('公开日期'), count('工作日'), text('原因', 40)],
  rows: [
    ...timeliness.late.map((each): Cell[] => [each.path, each.title, nameOf(each.unit), '超期', each.dateWritten, each.datePublished, each.workingDays, each.lateReason]),
    ...timeliness.uncounted.map(({ path, reason }): Cell[] => [path, null, null, '无法计算', null, null, null, reason]),
    ...timeliness.byUnitAndYear.flatMap(({ unit, paths }) => paths.onTime.map((path): Cell[] => [path, null, nameOf(unit), '按时', null, null, null, null])),
  ],
});

const grounds = ({ grounds: cited }: AuditFigures): Sheet => ({
  name: '依据', columns: [text('代码', 12), text('条例', 18), text('理由', 44), count('件数'), text('文件', 60)],
  rows: cited.map(({ code, article, wording, documents, paths }) => [code, article, wording, documents, paths.join('；')]),
});

const redactions = ({ redactions: { list } }: AuditFigures, nameOf: NameOf): Sheet => ({
  name: '删减', columns: [...document, text('发文机关', 30), text('位置', 20), text('依据', 44), text('没有写明', 24)],
  rows: list.flatMap(({ path, title, unit, places, missing }) => places.map(({ locator, code }): Cell[] => [path, title, nameOf(unit), locator, isGroundCode(code) ? `${groundTable[code].article}：${groundTable[code].wording}` : code, missing.join('、')])),
});

const interpretations = ({ interpretation }: AuditFigures, nameOf: NameOf): Sheet => {
  const points = new Map(interpretation.incomplete.map(({ path, points: lacking }) => [path, lacking.join('、')]));
  return {
    name: '解读', columns: [...document, text('起草单位', 30), count('年度', 8), text('类别', 18), text('要求', 10), text('解读', 10), text('七项要点', 12), count('工作日'), text('说明', 40)],
    rows: [
      ...interpretation.documents.map((each): Cell[] => [each.path, each.title, nameOf(each.unit), each.year, each.docClass ? documentClasses[each.docClass] : null, '应当解读', each.done ? '已解读' : '没有', each.complete ? '齐全' : '不全', each.workingDays, points.has(each.path) ? `缺${points.get(each.path)}` : null]),
      ...interpretation.exempted.map(({ path, title, unit, reason }): Cell[] => [path, title, nameOf(unit), null, null, '不解读', null, null, null, reason]),
    ],
  };
};

const numberSeries = ({ numbers }: AuditFigures): Sheet => ({
  name: '编号', columns: [text('机关代字', 18), count('年度', 8), text('发文机关', 30), count('最大号'), ...fates.map((fate) => count(numberFates[fate], fate === 'unread' ? 18 : 12)), count('去向清楚'), share('去向清楚比例', 14), decimal('估计总数'), text('缺号', 40), text('重复的号', 20)],
  rows: numbers.series.map((each) => [each.code, each.year, each.name, each.highest, ...fates.map((fate) => each.counts[fate]), each.accounted, each.share, each.estimate, formatRuns(each.gaps), each.duplicates.join('、')]),
});

const reviews = ({ reviews: due }: AuditFigures, nameOf: NameOf): Sheet => ({
  name: '复核', columns: [...document, text('决定机关', 30), text('状态', 16), date('评估日期')],
  rows: [
    ...due.overdue.map((each): Cell[] => [each.path, each.title, nameOf(each.unit), '到期没有评估', each.reviewDue]),
    ...due.missing.map((each): Cell[] => [each.path, each.title, nameOf(each.unit), '没有写明日期', null]),
    ...due.upcoming.map((each): Cell[] => [each.path, each.title, nameOf(each.unit), '日期未到', each.reviewDue]),
  ],
});

const validity = ({ validity: { byState, expiring, ended, evaluationDue, noticeDays } }: AuditFigures, nameOf: NameOf): Sheet => ({
  name: '有效性', columns: [text('状态', 26), count('件数'), ...document, text('起草单位', 30), date('日期')],
  rows: [
    ...byState.map(({ label, documents }): Cell[] => [label, documents, null, null, null, null]),
    ...expiring.map((each): Cell[] => [`${noticeDays}日内失效`, null, each.path, each.title, nameOf(each.unit), each.ends]),
    ...ended.map((each): Cell[] => ['有效期已过仍标为有效', null, each.path, each.title, nameOf(each.unit), each.ends]),
    ...evaluationDue.map((each): Cell[] => ['应当做实施后评估', null, each.path, each.title, nameOf(each.unit), each.due]),
  ],
});
