import { longDate } from '../../domain/long-date.ts';
import { answerPassingOver, type Found, type Means } from './answer-query.ts';
import { titledOfUnit, namesWordForWord } from './names-as-words.ts';
import { normalise } from './normalise.ts';
import type { ReadQuery } from './read-query.ts';
import type { SearchRequest } from './search-request.ts';

/** What the words ask for as a filter is dropped where the best page beyond it holds this much more of the query. */
const farFromBest = 0.12;

/** What the words may ask for as a filter, in the order in which it is given up. */
const givenUp = ['kind', 'year', 'unit'] as const;
/** And where nothing else is asked for: of 统计局2019年报 a report of another year is nearer than another page of that office. */
const givenUpInNames = ['year', 'unit', 'kind'] as const;
const narrowings = new Set<string>(givenUp);

/** Read, look up, choose. What the words ask for as a filter only orders where nothing within it answers about as well as the best beyond. */
export async function findPages(text: string, request: SearchRequest, means: Means): Promise<Found> {
  const asTyped = await answerPassingOver(text, [], request, means);
  const inWords = datesInWords(text, asTyped);
  const named = inWords === null ? null : await narrowed(inWords, await answerPassingOver(inWords, [], request, means), request, means);
  return named !== null && named.rows.length > 0 ? named : narrowed(text, asTyped, request, means);
}

/** Gives up what was asked for as a filter, one kind of filter after the other, as long as pages without it answer clearly better. */
async function narrowed(text: string, first: Found, request: SearchRequest, means: Means): Promise<Found> {
  const passOver: string[] = [];
  let found = first;
  const asFilter = found.query.understood.filter(({ kind }) => narrowings.has(kind)).map(({ said }) => said);
  const namesOnly = asFilter.length > 0 && (found.query.terms.every(({ need }) => need === 'bonus') || isReportOfYear(found.query));
  if (namesOnly && found.rows.length === 0) found = await titledOfUnit(text, found, asFilter, request, means) ?? found;
  for (const narrowing of namesOnly ? givenUpInNames : givenUp) {
    if (Object.keys(found.query.wanted).length === 0 || (found.rows.length > 0 && found.shortfall <= farFromBest)) break;
    const said = found.query.understood.filter(({ kind }) => kind === narrowing).map((part) => part.said);
    if (said.length === 0) continue;
    passOver.push(...said);
    found = await answerPassingOver(text, passOver, request, means);
  }
  return asFilter.length === 0 ? found : await namesWordForWord(text, asFilter, found, request, means);
}

/** The year of a report is no filter, see `readQuery`. */
const isReportOfYear = ({ terms, wanted }: ReadQuery): boolean => wanted['类型'] !== undefined && terms.every(({ need, wordings: [typed] }) => need === 'bonus' || /^(?:19|20)\d{2}$/.test(typed?.text ?? ''));

/** A day or month that no page bears may be named in a text: 有效期至2028年6月30日. Null where that is not asked. */
function datesInWords(text: string, { query, missing }: Found): string | null {
  if (missing === null || !dates.has(missing.kind)) return null;
  return query.understood.reduce((words, { kind, said, meant }) => (dates.has(kind) ? words.replace(said, `“${meant.includes('年') ? meant : longDate(meant)}”`) : words), normalise(text));
}

const dates = new Set<string>(['day', 'month']);
