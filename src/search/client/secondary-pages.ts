import { titleYears } from '../../domain/page-years.ts';
import { entryNames } from '../../domain/vocabulary/entry-names.ts';
import type { ReadQuery } from './read-query.ts';

/** Kind of page whose text explains and does not rule. */
export const interpretationKind = '政策解读';
/** What an office says of its own year; rules stand elsewhere. */
export const reportKinds: readonly string[] = ['年度报告'];

/** Words by which a query asks for an entry of a column, a consultation or a reply, and not for the document that it goes with. */
const asksEntry: Record<keyof typeof entryNames, RegExp> = {
  consultations: /征求意见|意见征集|征集|采纳|草案/, meetings: /会议|决议/, proposals: /建议|提案|议案|答复/, responses: /传言|谣言|不实|回应|辟谣/,
  'power-lists': /清单/, enforcement: /处罚|撤回|执法|抽查|检查|强制|许可/, gazettes: /公报/,
};
/** The same by the kind of a page; other kinds are no entries. */
const entryKinds: ReadonlyMap<string | undefined, RegExp> = new Map(Object.entries(entryNames).map(([column, kind]) => [kind, asksEntry[column as keyof typeof entryNames]]));
const namesReport = /年报|年度|报告|总结|统计|情况|数据/;
/** What changes a document has its title in its own. */
const amends = /关于(?:废止|修改|修订|延长).*《/;
const asksAmendment = /废止|修[改订正]|延长|失效|决定|改了|变化/;
/** What sets goals or gives an account names all that rules deal with. */
const plans = /规划|纲要|计划|公报|报告|通报|决议|议案/;
const asksPlan = /规划|五年|计划|公报|报告|通报|统计|多少人|今年|去年|明年|目标/;

/** Whether a query asks for a report, by its words or by the kind that was read of them. */
export const asksReport = ({ squeezed: words, wanted }: Pick<ReadQuery, 'squeezed' | 'wanted'>): boolean => namesReport.test(words) || (wanted['类型'] ?? []).some((kind) => reportKinds.includes(kind));

/** Whether a title names the year that was asked for, or only other ones; null where it names none, or none was asked for. */
export function yearOf(title: string, { wanted: { 年份: asked = [] } }: Pick<ReadQuery, 'wanted'>): 'asked' | 'other' | null {
  const named = asked.length > 0 ? titleYears(title) : [];
  return named.length === 0 ? null : named.some((year) => asked.includes(year)) ? 'asked' : 'other';
}

interface NamedPage { title: string; kind: string | undefined; year: 'asked' | 'other' | null }

/** Pages that stand behind what they go with, and the queries that ask for them all the same. */
const secondary: readonly { is: (page: NamedPage) => boolean; isAsked: (query: ReadQuery, page: NamedPage) => boolean }[] = [
  // The report on 2024 was published in 2025 and does not tell of it.
  { is: ({ year }) => year === 'other', isAsked: () => false },
  { is: ({ kind }) => kind === interpretationKind, isAsked: ({ asksInterpretation }) => asksInterpretation },
  { is: ({ kind }) => entryKinds.has(kind), isAsked: ({ squeezed }, { kind }) => entryKinds.get(kind)?.test(squeezed) === true },
  { is: ({ kind = '' }) => reportKinds.includes(kind), isAsked: (query, { year }) => year === 'asked' || asksReport(query) },
  { is: ({ title }) => amends.test(title), isAsked: ({ squeezed }) => asksAmendment.test(squeezed) },
  // Who asks in everyday speech wants the rule.
  { is: ({ title }) => plans.test(title), isAsked: ({ everyday, squeezed }) => !everyday || asksPlan.test(squeezed) },
];

export const isSecondary = (page: NamedPage, query: ReadQuery): boolean => secondary.some(({ is, isAsked }) => is(page) && !isAsked(query, page));
