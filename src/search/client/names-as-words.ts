import { answerAsWritten, answerPassingOver, type Found, type Means } from './answer-query.ts';
import { titledPages } from './full-title.ts';
import { coverage } from './held-words.ts';
import { squeezed } from './normalise.ts';
import { verbatim } from './score-pages.ts';
import type { SearchRequest } from './search-request.ts';

/** More characters than this beside what was read as filters, and something else is asked for. */
const moreThanNames = 2;
/** A title that has this share of the words is meant before others of the same unit, year and kind. */
const titleHolds = 0.8;
/** Shorter texts are a unit or a kind with a word beside it. */
const wholeText = 8;
/** More than a page has of which only its unit, year or kind was asked. */
const titledKeys = 2;

/**
 * A title or a sentence that names a unit, a year or a kind asks for these very words: 澄湖区政府信息公开审查办法 does not ask for 信息公开审查办法 of 澄湖区政府, and the
 * 年度报告 of 2024 does not come from 2024. Where nothing else is asked, a page of that title stands first, then those whose title has the words.
 */
export async function namesWordForWord(text: string, asFilter: readonly string[], found: Found, request: SearchRequest, means: Means): Promise<Found> {
  const whole = squeezed(text);
  const namesOnly = whole.length < asFilter.join('').length + moreThanNames;
  if (namesOnly ? request.order === 'date' : whole.length < wholeText) return found;
  const asWords = await answerAsWritten(text, asFilter, request, means);
  if (!namesOnly) return asWords.rows.some(({ run }) => run > verbatim) ? asWords : found;
  const titled = (await titledPages(asWords.rows, whole)).map((row) => ({ ...row, keys: titledKeys }));
  const ids = new Set(titled.map(({ page }) => page.id));
  const saying = await titledSo(asWords, found.rows);
  const others = found.rows.filter(({ page }) => !ids.has(page.id)).map((row) => (saying.has(row.page.id) ? { ...row, keys: titledKeys } : row));
  return { ...found, answering: [...new Set([...ids, ...found.answering])], rows: [...titled, ...others.filter(({ keys }) => keys === titledKeys), ...others.filter(({ keys }) => keys !== titledKeys)] };
}

/** A kind may be part of a title: of 统计局 there is no 公报, but a 统计公报. Null where no title of its unit has the words. */
export async function titledOfUnit(text: string, { query }: Found, asFilter: readonly string[], request: SearchRequest, means: Means): Promise<Found | null> {
  const kinds = query.understood.filter(({ kind }) => kind === 'kind').map(({ said }) => said);
  const [asWords, ofUnit] = await Promise.all([answerAsWritten(asFilter.join(' '), asFilter, request, means), answerPassingOver(text, kinds, request, means)]);
  const saying = new Set(asWords.rows.filter(isInTitle).map(({ page }) => page.id));
  return kinds.length > 0 && kinds.length < asFilter.length && ofUnit.rows.some(({ page }) => saying.has(page.id)) ? ofUnit : null;
}

/** Pages whose title is compared: as many as are shown first, the best by their words. */
const compared = 5;

/** Of the pages found, those whose title has the words, by id: a short title does not reach as far as where titles stand, and what follows it is not the title. */
async function titledSo(asWords: Found, rows: Found['rows']): Promise<Set<string>> {
  const admitted = new Set(rows.map(({ page }) => page.id));
  const candidates = asWords.rows.filter((row) => isInTitle(row) && admitted.has(row.page.id)).slice(0, compared);
  const titles = await Promise.all(candidates.map(async ({ page }) => squeezed((await page.data()).meta['title'] ?? '')));
  return new Set(candidates.filter((_, index) => coverage(titles[index] ?? '', asWords.terms) >= titleHolds).map(({ page }) => page.id));
}

/** Whether the words stand as far up as titles do. */
const isInTitle = ({ head }: Found['rows'][number]): boolean => head >= titleHolds;
