import { entryNames } from '../../domain/vocabulary/entry-names.ts';
import { commonRuns } from './common-runs.ts';
import { fitsExactly, wholeFitsExactly } from './exact-words.ts';
import { squeezed } from './normalise.ts';
import { occurrences } from './occurrences.ts';
import type { Passage } from './passages.ts';
import type { Fragment } from './pagefind.ts';
import type { Wording } from './query-terms.ts';
import type { ReadQuery } from './read-query.ts';
import type { PageScore, WeightedTerm } from './score-pages.ts';

/** A place that answers a query: an article or section, or the page as a whole (`passage` is then where its excerpt comes from). */
export interface ScoredPlace { fragment: Fragment; passage: Passage; whole: boolean; score: number }

/** Kind of page whose text explains and does not rule. */
export const interpretationKind = '政策解读';

/** Kinds of page that go with documents: a consultation, a meeting, a reply. */
const entryKinds = new Set<string | undefined>(Object.values(entryNames));
/** Words by which a query asks for such a page and not for the document. */
const asksEntry = /征求意见|意见征集|采纳|会议|建议|提案|答复|传言|谣言|不实|回应|清单|处罚|撤回|执法|抽查|公报/;

/** Scores the places of one page; the weights are those that were measured. */
export function scorePassages(fragment: Fragment, passages: readonly Passage[], page: PageScore, query: ReadQuery, terms: readonly WeightedTerm[]): ScoredPlace[] {
  const { title = '', unit = '', number = '', kind } = fragment.meta;
  const head = squeezed(`${title} ${unit} ${number}`);
  const titleRun = commonRuns(squeezed(title), query.squeezed).longest / Math.max(1, query.squeezed.length);
  // Unit and number are named as often as the title, but a higher authority's name also begins those of the lower ones.
  const titleCoverage = 0.75 * coverage(squeezed(title), terms) + 0.25 * coverage(head, terms);
  const secondary = (kind === interpretationKind && !query.asksInterpretation) || (entryKinds.has(kind) && !asksEntry.test(query.squeezed)) ? 0.15 : 0;
  const wanted = query.keys.flatMap(({ anchor }) => anchor ?? []);
  const byPlace = query.keysRequired && wanted.length > 0;
  const rest = beyond(squeezed(title), terms);
  const fitOf = (text: string, around: string): number => {
    const own = coverage(text, terms);
    if (own === 0) return 0;
    const run = commonRuns(text, query.squeezed).longest / Math.max(1, query.squeezed.length);
    const mixed = rest.length === 0 ? own : (1 - W.rest) * own + W.rest * coverage(text, rest);
    return W.all * coverage(text + around, terms) + W.own * mixed + W.run * run + W.prox * proximity(text, terms) * own;
  };
  const places: ScoredPlace[] = [];
  for (const passage of passages) {
    if (passages.length > 1 && (passage.anchor === null || passage.anchor === 'title')) continue;
    const named = passage.anchor !== null && wanted.some((anchor) => passage.anchor === anchor || passage.anchor?.endsWith(`-${anchor}`));
    if (byPlace && !named) continue;
    if (!fitsExactly(passage, query)) continue;
    const text = squeezed(`${passage.heading ?? ''}${passage.text}`);
    const fit = fitOf(text, squeezed(passage.path.join(' ')) + head);
    const timed = query.asksTime && /[\d一二两三四五六七八九十]+个?(?:工作日|小时|分钟|日|天|月|年)/.test(passage.text) ? (passage.path.some((above) => /时限|期限/.test(above)) ? 0.13 : 0.08) : 0;
    const score = byPlace ? 0.6 + 0.2 * titleCoverage + 0.1 * titleRun + 0.1 * coverage(text, terms) : fit === 0 ? 0 : fit + timed + (named ? 0.1 : 0);
    places.push({ fragment, passage, whole: passage.anchor === null, score: score - secondary });
  }
  const first = passages[0];
  if (first && !byPlace && wholeFitsExactly(title, passages, query)) {
    // Who asks how long something takes wants the article that says so, however well the title fits.
    const byTitle = query.asksTime ? -0.25 : (titleCoverage > 0.99 ? 0.25 : 0) + (titleRun > 0.99 ? 0.15 : 0);
    const fit = terms.length === 0 ? 0 : Math.max(fitOf(squeezed(title), head), B * fitOf(squeezed(title) + squeezed(passages.length > 1 ? first.text : ''), head)) + byTitle;
    places.push({ fragment, passage: first, whole: true, score: fit + page.keys - secondary });
  }
  return places.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

/** Terms that a title does not hold; none where what it does not hold is next to nothing. */
function beyond(title: string, terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
  const rest = terms.filter(({ wordings, counts }) => counts && !wordings.some((wording) => shareHeld(title, wording) > 0.99));
  const weightOf = (list: readonly WeightedTerm[]): number => list.reduce((sum, { weight, counts }) => sum + (counts ? weight : 0), 0);
  return weightOf(rest) > 0.1 * weightOf(terms) ? rest : [];
}

const B = Number(globalThis.process?.env['B'] ?? 0.5);
const W = JSON.parse(globalThis.process?.env['W'] ?? '{"all":0.35,"own":0.3,"run":0.25,"prox":0.15,"rest":0.6}') as { all: number; own: number; run: number; prox: number; rest: number };

/** Share of the terms that count which a squeezed text holds, by rarity. */
function coverage(text: string, terms: readonly WeightedTerm[]): number {
  let asked = 0;
  let held = 0;
  for (const { wordings, weight, counts } of terms) {
    if (!counts) continue;
    asked += weight;
    held += weight * Math.max(...wordings.map((wording) => wording.weight * shareHeld(text, wording)));
  }
  return asked === 0 ? 0 : held / asked;
}

/** 1 where the text has the wording as it stands, else the share of its tokens. */
const shareHeld = (text: string, { text: wording, tokens }: Wording): number =>
  (text.includes(wording) ? 1 : tokens.length === 0 ? 0 : tokens.filter((token) => text.includes(token)).length / tokens.length);

/** How near to one another the terms stand: their length against the shortest stretch with all that the text holds, 0–1. */
function proximity(text: string, terms: readonly WeightedTerm[]): number {
  const places = terms.filter(({ counts }) => counts).flatMap(({ wordings }, index) => wordings.flatMap((wording) => occurrences(text, wording.text).map((at) => ({ at, end: at + wording.text.length, index })))).sort((a, b) => a.at - b.at);
  const kinds = new Set(places.map(({ index }) => index)).size;
  if (kinds === 0) return 0;
  const seen = new Map<number, number>();
  let from = 0;
  let shortest = text.length;
  for (const place of places) {
    seen.set(place.index, (seen.get(place.index) ?? 0) + 1);
    for (let first = places[from]; first && (seen.get(first.index) ?? 0) > 1; first = places[from]) {
      seen.set(first.index, (seen.get(first.index) ?? 0) - 1);
      from += 1;
    }
    if (seen.size === kinds) shortest = Math.min(shortest, place.end - (places[from]?.at ?? place.at));
  }
  return Math.min(1, (kinds + 1) / Math.max(1, shortest));
}
