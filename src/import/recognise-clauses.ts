import { findBasis } from '../domain/citations.ts';
import { findEffective, type EffectClause } from '../domain/effect-clauses.ts';
import { openingParagraphs } from '../domain/find-article.ts';
import type { DocumentReference } from '../domain/front-matter.ts';
import { longDatePattern, parseLongDate } from '../domain/parse-long-date.ts';
import { recogniseStructure } from '../domain/recognise-structure.ts';
import { findRepeals } from '../domain/repeal-clauses.ts';
import type { Doubt, Evidence, Hints } from './evidence.ts';
import type { SourceParagraph } from './join-lines.ts';

interface Clauses {
  evidence: Evidence[];
  hints: Hints;
  doubts: Doubt[];
}

/** What a text says in sentences: 依据 and 参照 in its opening, 同时废止, 施行 and 有效期. */
export function recogniseClauses(paragraphs: readonly SourceParagraph[]): Clauses {
  const effect = effectOf(paragraphs);
  const repeals = repealsOf(paragraphs);
  return { evidence: [...basisOf(paragraphs), ...repeals.evidence, ...effect.evidence], hints: effect.hints, doubts: repeals.doubts };
}

function basisOf(paragraphs: readonly SourceParagraph[]): Evidence[] {
  const structure = recogniseStructure(paragraphs.map(({ text, line }) => ({ text, line, column: 1, kind: 'text' })));
  const cited = openingParagraphs(structure).flatMap((opening) => findBasis(opening.text).map((found) => ({ ...found, line: opening.line, quote: opening.text.slice(found.start, found.end) })));
  const distinct = cited.filter(({ title }, index) => cited.findIndex((other) => other.title === title) === index);
  const [first] = distinct;
  if (!first) return [];
  const value = distinct.map(({ title, docNumber }): DocumentReference => ({ title, ...(docNumber === null ? {} : { docNumber }) }));
  return [{ field: 'basis', value, line: first.line, quote: distinct.map(({ quote }) => quote).join(''), reason: null }];
}

/** 印发 before a title tells when the document named by it was issued. */
const issuedBefore = new RegExp(`(${longDatePattern})[^，。；《》]{0,30}?(?:印发|发布|公布|下发|施行)的?$`);

function repealsOf(paragraphs: readonly SourceParagraph[]): Pick<Clauses, 'evidence' | 'doubts'> {
  const repealed = paragraphs.flatMap(({ text, line }) => (text.includes('废止') || text.includes('失效') || text.includes('停止执行') ? findRepeals(text).map((found) => ({ ...found, text, line })) : []));
  const whole = repealed.filter(({ partial }) => !partial);
  const value = whole.map(({ title, docNumber, text, start }): DocumentReference => {
    const date = parseLongDate(issuedBefore.exec(text.slice(0, start))?.[1] ?? '');
    return { ...(docNumber === null ? {} : { docNumber }), ...(title === null ? {} : { title }), ...(date === undefined ? {} : { date }) };
  });
  const [first] = whole;
  return {
    evidence: first ? [{ field: 'supersedes', value, line: first.line, quote: whole.map(({ text, start, end }) => text.slice(start, end)).join(''), reason: null }] : [],
    doubts: repealed.filter(({ partial }) => partial).map(({ line, text, start, end }) => ({ line, text: text.slice(start, end), message: '只废止其中一部分，没有写入 supersedes，请按情况登记关联关系' })),
  };
}

interface PlacedClause extends EffectClause { line: number; quote: string }

/** 施行日期, 失效日期, 有效期: of several sentences the last, where 附则 stands. */
function effectOf(paragraphs: readonly SourceParagraph[]): Pick<Clauses, 'evidence' | 'hints'> {
  const clauses = paragraphs.flatMap(({ text, line }) => findEffective(text).map((clause): PlacedClause => ({ ...clause, line, quote: text.slice(clause.start, clause.end) })));
  const last = (test: (clause: PlacedClause) => boolean): PlacedClause | undefined => clauses.findLast(test);
  const effective = last((clause) => clause.dateEffective !== null);
  const expires = last((clause) => clause.dateExpires !== null);
  const term = last((clause) => clause.validityYears !== null);
  const evidence: Evidence[] = [];
  if (expires) evidence.push({ field: 'dateExpires', value: expires.dateExpires, line: expires.line, quote: expires.quote, reason: null });
  if (term) evidence.push({ field: 'validityYears', value: term.validityYears, line: term.line, quote: term.quote, reason: null });
  if (!effective) return { evidence: [...evidence, { field: 'dateEffective', value: 'notStated', line: null, quote: '', reason: '全文没有施行日期的条款' }], hints: {} };
  if (effective.daysAfter > 0) return { evidence, hints: { dateEffective: `原文第${effective.line}行为${effective.act ?? ''}之日起${effective.daysAfter}日后施行，请按${effective.act ?? ''}日期推算` } };
  const said = new Set(clauses.flatMap(({ dateEffective }) => dateEffective ?? []));
  const reason = said.size > 1 ? `原文有${said.size}处不同的施行日期，取最后一处` : null;
  evidence.push({ field: 'dateEffective', value: effective.dateEffective, line: effective.line, quote: effective.quote, reason });
  return { evidence, hints: {} };
}
