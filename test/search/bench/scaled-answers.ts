import { bare, type CorpusText } from '../corpus-texts.ts';
import type { Query, Right } from '../query-file.ts';
import { ruledAnswers } from '../right-answers.ts';

/**
 * The queries of the sample as they are to be judged among its generated neighbours. No neighbour is right by accident: a right answer is an address. None is wrong
 * unfairly: what a rule finds in the sample (these words, this day, this unit) it finds among the neighbours too, and their unit of the same kind is as right where
 * the query names no district; what is nowhere in the sample but in a neighbour is not asked; where a query only names a subject
 * (加装电梯), a neighbour with the subject in its title answers it as well. Other answers found by hand stay alone: a neighbour before them counts as a fault.
 */
export function judgeAmong(neighbours: readonly CorpusText[], queries: readonly Query[]): Query[] {
  const everything = neighbours.map(({ text }) => bare(text)).join('\n');
  return queries
    .filter(({ right, absent = '' }) => right.length > 0 || absent === '' || !everything.includes(bare(absent)))
    .map((query) => ({ ...query, right: [...query.right, ...(/澄湖/.test(query.query) ? [] : ruledAnswers(inNeighbour(query), neighbours) ?? ofSubject(query, neighbours))] }));
}

/** Units of the neighbours have the ids of the sample with `n-` before them. */
const inNeighbour = (query: Query): Pick<Query, 'query' | 'rule' | 'ruleOf'> => (query.rule === 'unit' ? { ...query, ruleOf: `n-${query.ruleOf}` } : query);

/** Neighbours with the subject of a query in their title, of the year that it names and without the words that it leaves out. */
function ofSubject({ query, subject }: Query, neighbours: readonly CorpusText[]): Right[] {
  if (subject === undefined) return [];
  const year = /(?:19|20)\d{2}(?=年)/.exec(query)?.[0] ?? '';
  const without = /－(\p{Script=Han}+)/u.exec(query)?.[1];
  return neighbours.filter(({ title, day, text }) => bare(title).includes(bare(subject)) && (day ?? '').startsWith(year) && (without === undefined || !text.includes(without))).map(({ path }) => ({ path }));
}
