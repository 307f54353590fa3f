import { entryCollections } from '../../domain/entries.ts';
import { disclosureTypes, type DisclosureType } from '../../domain/vocabulary/disclosure-type.ts';
import type { AuditFigures } from '../../domain/audit-figures.ts';
import { corpusNumberLines } from './corpus-numbers.ts';
import { percent } from './shares.ts';

const types = Object.keys(disclosureTypes) as DisclosureType[];

/** The figures in words, each list whole: an auditor must not have to ask for the rest. */
export function corpusAsText(audit: AuditFigures): string {
  const { date, policies, interpretations, faulty, byDisclosureType, byUnitAndYear } = audit;
  return [
    `截至${date}：政策${policies}件，解读${interpretations}件。`,
    ...(faulty.length > 0 ? [`${faulty.length}个文件的字段有误，按能读出的字段统计：`, ...faulty.map((file) => `  ${file}`)] : []),
    '', '一、公开属性', ...types.map((type) => `  ${disclosureTypes[type]}：${byDisclosureType[type]}件`),
    '', '二、发文机关和年度', ...byUnitAndYear.map((row) => `  ${row.name} ${row.year ?? '年度不明'}：${row.total}件${typesOf(row)}`),
    '', '三、公开时限', ...timeLines(audit.timeliness),
    '', '四、不公开和部分公开的依据', ...audit.grounds.map(({ code, article, wording, documents }) => `  ${code} 条例${article}（${wording}）：${documents}件`),
    ...redactionLines(audit.redactions),
    '', '五、解读', ...interpretationLines(audit.interpretation),
    '', '六、定期评估（条例第十八条）', ...reviewLines(audit.reviews),
    '', '七、发文编号', ...corpusNumberLines(audit.numbers).map((line) => `  ${line}`),
    '', '八、有效性', ...validityLines(audit.validity),
    '', '九、公开栏目', ...columnLines(audit.columns), '',
  ].join('\n');
}

function typesOf(row: AuditFigures['byUnitAndYear'][number]): string {
  const others = types.filter((type) => type !== 'proactive' && row[type] > 0);
  return others.length === 0 ? '' : `，其中${others.map((type) => `${disclosureTypes[type]}${row[type]}件`).join('、')}`;
}

const timeLines = ({ limit, counted, onTime, share, late, uncounted }: AuditFigures['timeliness']): string[] => [
  `  ${counted}件可以计算，${onTime}件在${limit}个工作日内公开，占${percent(share)}。`,
  ...late.map((each) => `  超期 ${each.path}：${each.dateWritten}成文，${each.datePublished}公开，第${each.workingDays}个工作日${each.lateReason === null ? '，没有说明原因' : `，原因：${each.lateReason}`}`),
  ...uncounted.map(({ path, reason }) => `  无法计算 ${path}：${reason}`),
];

const redactionLines = ({ documents, places, explained, list }: AuditFigures['redactions']): string[] => [
  `  删减后公开${documents}件，隐去${places}处，理由齐全${explained}件。`,
  ...list.filter(({ missing }) => missing.length > 0).map(({ path, missing }) => `  理由不全 ${path}：没有写明${missing.join('、')}`),
];

const interpretationLines = ({ required, done, complete, punctual, deadline, share, exempt, lacking, incomplete, late, uncounted }: AuditFigures['interpretation']): string[] => [
  `  应当解读${required}件，已解读${done}件，占${percent(share)}；七项要点齐全${complete}件；公开后${deadline}个工作日内解读${punctual}件；注明免予解读${exempt}件。`,
  ...lacking.map(({ path, unit }) => `  没有解读 ${path}（${unit}）`),
  ...incomplete.map(({ path, points }) => `  要点不全 ${path}：缺${points.join('、')}`),
  ...late.map(({ path, workingDays, interpreted }) => `  解读迟于时限 ${path}：${interpreted}发布，公开后第${workingDays}个工作日`),
  ...uncounted.map(({ path, reason }) => `  无法计算 ${path}：${reason}`),
];

const validityLines = ({ byState, noticeDays, expiring, ended, evaluationDue }: AuditFigures['validity']): string[] => [
  `  ${byState.map(({ label, documents }) => `${label}${documents}件`).join('，')}。`,
  ...expiring.map(({ path, ends }) => `  ${noticeDays}日内失效 ${ends} ${path}`),
  ...ended.map(({ path, ends }) => `  有效期已过 ${ends} ${path}`),
  ...evaluationDue.map(({ path, due, why }) => `  ${why === 'planned' ? '计划的评估没有完成' : '届满前应当评估'} ${due} ${path}`),
];

const reviewLines = ({ total, overdue, upcoming, missing }: AuditFigures['reviews']): string[] => [
  `  没有全部公开的${total}件，复核日期已过${overdue.length}件，未到${upcoming.length}件，没有写明${missing.length}件。`,
  ...overdue.map(({ path, reviewDue }) => `  已过 ${reviewDue} ${path}`),
  ...missing.map(({ path }) => `  没有写明 ${path}`),
  ...upcoming.map(({ path, reviewDue }) => `  未到 ${reviewDue} ${path}`),
];

const columnLines = (columns: AuditFigures['columns']): string[] => (columns.length === 0 ? ['  没有条目。'] : columns.map(({ column, name, year, entries, measures, sums }) => {
  const told = [...measures.filter((measure) => measure.entries > 0).map((measure) => `${measure.label}${measure.entries}`), ...sums.map(({ label, value }) => `${label}${value}`)];
  return `  ${entryCollections[column].name} ${name} ${year ?? '年度不明'}：${entries}${entryCollections[column].measure}${told.length > 0 ? `，${told.join('，')}` : ''}`;
}));
