import { accountCorpus } from '../../corpus/account-numbers.ts';
import type { NumberEntry, PolicyDocument } from '../../corpus/document.ts';
import { formatRuns, type NumberRun, type SeriesAccount } from '../../domain/number-account.ts';
import { defineRule, type Context, type Place } from '../rule.ts';

type Series = SeriesAccount<PolicyDocument, NumberEntry>;
type Run = NumberRun<PolicyDocument, NumberEntry>;
type Gap = Run & { fate: 'gap' };

export const num07 = defineRule({
  id: 'NUM-07', scope: 'corpus', severity: 'info',
  summary: '每个编号都应说得清去向',
  source: '《中华人民共和国政府信息公开条例》第五条、第十二条；编号核对',
  fix: '查发文登记簿：应当公开的，补发；不予公开、依申请公开的，登记目录；作废或者不属公开文件的，登记到 registers/numbers.yaml。',
  check(context) {
    for (const series of accountCorpus(context.corpus)) checkSeries(series, context);
  },
});

function checkSeries({ code, year, runs }: Series, { corpus: { numbers }, date, report }: Context): void {
  // Without a register nobody claims to know how a series began: only what lies between two documents is missing for certain.
  const gaps = runs.filter((run): run is Gap => run.fate === 'gap' && (run.from > 1 || numbers.value !== null));
  const unexplained = gaps.filter(({ entry }) => entry === null);
  const overdue = gaps.filter(({ entry }) => entry?.due !== undefined && entry.due < date);
  const [first] = [...unexplained, ...overdue].sort((a, b) => a.from - b.from);
  if (!first) return;
  const entryPlace = (entry: NumberEntry, key: 'number' | 'due'): Place => ({ file: numbers.file, ...numbers.positionOf([entry.row, key]), field: `${entry.row}.${key}` });
  const faults = [
    ...(unexplained.length > 0 ? [`${formatRuns(unexplained)}号没有文件，也没有登记去向`] : []),
    ...overdue.map((run) => `${formatRuns([run])}号正在核查，答复期限${run.entry?.due ?? ''}已过`),
  ];
  report({ at: first.entry ? entryPlace(first.entry, 'due') : placeAfter(first, runs, entryPlace), message: `${code}${year === null ? '' : `〔${year}〕`}有缺号：${faults.join('；')}。` });
}

/** Where the missing number would have stood before: the document or the entry that follows it. A series ends with one of them. */
function placeAfter(gap: Run, runs: readonly Run[], entryPlace: (entry: NumberEntry, key: 'number') => Place): Place {
  const next = runs[runs.indexOf(gap) + 1];
  if (next && 'documents' in next && next.documents[0]) return { document: next.documents[0], field: ['docNumber'] };
  if (next && 'entry' in next && next.entry) return entryPlace(next.entry, 'number');
  throw new Error('a series ended with a gap that nobody registered');
}
