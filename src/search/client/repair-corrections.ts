import { doubtfulPairs, lackedPairs, pairsOf, withoutSeams } from './repair-doubts.ts';
import { editSlips, type Edit } from './repair-edits.ts';
import type { RepairLexicon } from './repair-lexicon.ts';
import { lexiconOf, longestTyped, type Repair, type Repaired, type Sought } from './repair-means.ts';
import { probeExchanges } from './probe-exchanges.ts';
import { probeMissing } from './probe-missing.ts';
import { probeSlips, type Probing } from './probe-slips.ts';
import { answered, findBetter, gained, shareOf } from './repair-proposals.ts';
import { verbatim } from './score-pages.ts';
import { correctSlips } from './repair-slips.ts';

/** Corrections in one query. */
const rounds = 3;

/** Corrects one slip after the other, as long as each finds clearly more. */
export async function correctQuery<T extends Sought>(text: string, first: T, repair: Repair<T>): Promise<Repaired<T>> {
  let current: Repaired<T> = { text, understood: [], found: first };
  for (let round = 0; round < rounds && text.length <= longestTyped; round += 1) {
    const next = await correctionOrEdit(current, repair) ?? await phraseCorrection(current, repair) ?? await edit(current, repair);
    if (!next) break;
    current = { text: next.text, understood: [...current.understood, ...next.understood], found: next.found };
  }
  return current;
}

/** A term of the lexicon that answers too little is not meant where an edit answers more: 义务教育噪声 of 义务教育招声, where the lexicon has no 招生. What a page has word for word is answered, also where the index knows no pair of the two words that meet: 领导|带班 of 领导代班. */
async function correctionOrEdit<T extends Sought>(current: Repaired<T>, repair: Repair<T>): Promise<Repaired<T> | null> {
  const corrected = await correction(current, repair);
  const share = corrected === null ? undefined : await shareOf(corrected.found, repair.lookUp);
  if (share === undefined || share >= answered || (corrected?.found.best?.run ?? 0) > verbatim) return corrected;
  const edited = await edit(current, repair);
  return edited !== null && (await shareOf(edited.found, repair.lookUp) ?? 0) > share ? edited : corrected;
}

/** Where too little was found, pairs that are nowhere, or hardly anywhere, may be slips for terms. */
async function correction<T extends Sought>({ text, found }: Repaired<T>, repair: Repair<T>): Promise<Repaired<T> | null> {
  const share = await shareOf(found, repair.lookUp);
  if (share !== undefined && share >= answered) return null;
  const pairs = await doubtfulPairs(found, repair);
  // Where nothing was found and every pair is somewhere, any of them may hold the slip: 明政局.
  const unsound = pairs.size === 0 ? new Set(pairsOf(text)) : pairs;
  const doubtful = share === undefined ? unsound : withoutSeams(pairs, text, found);
  return doubtful.size === 0 ? null : findBetter(correctSlips(text, await lexiconOf(repair), (pair) => doubtful.has(pair), { asWritten: repair.asWritten, withOthers: found.query.everyday }), share, repair);
}

/** In everyday speech a word that is known takes the place of pairs that some page has by chance, and the best page seems to hold less: 供租|租房 and 公租房. */
const spokenLoss = 0.3;

/** Where pages have the pairs, or where they say too little to be asked for, only a phrase that sounds just so is meant: 占到经营, 行政复已. */
async function phraseCorrection<T extends Sought>({ text, found }: Repaired<T>, repair: Repair<T>): Promise<Repaired<T> | null> {
  const lacked = withoutSeams(await lackedPairs(found, repair), text, found);
  if (lacked.size === 0) return null;
  const share = await shareOf(found, repair.lookUp);
  const before = Math.min(share ?? 0, answered - gained) - (found.query.everyday ? spokenLoss : 0);
  return findBetter(correctSlips(text, await lexiconOf(repair), (pair) => lacked.has(pair), { asWritten: repair.asWritten, sameSoundOnly: true }), before, repair);
}

/** A query of three characters: where no page has it word for word, the slip may lie in pairs that other words have, 孔|明登. */
const shortWord = /^\p{Script=Han}{3}$/u;
/** Three characters, or two that a blank parts from other words: of two alone any other two may be meant. */
const longEnough = /\p{Script=Han}{3}|\p{Script=Han}{2}\s|\s\p{Script=Han}{2}/u;

/** Shorter ones may be words that were run together: what is nowhere of them is where two of them meet. */
const longTitle = 7;

/** What no term shows: where nothing was found any pair may hold the slip. */
async function edit<T extends Sought>({ text, found }: Repaired<T>, repair: Repair<T>): Promise<Repaired<T> | null> {
  const share = await shareOf(found, repair.lookUp);
  if (share !== undefined && share >= answered) return editAnswered({ text, found }, repair);
  const [nowhere, lacked] = await Promise.all([doubtfulPairs(found, repair), lackedPairs(found, repair)]);
  const doubtful = withoutSeams(new Set([...nowhere, ...lacked]), text, found);
  const isUnknown = found.best === undefined && (shortWord.test(text) || text.length > 3);
  const isDoubtful = (pair: string): boolean => isUnknown || doubtful.has(pair) || (pair[0] === pair[1] && lacked.has(pair));
  if (!longEnough.test(text)) return null;
  if (!pairsOf(text).some(isDoubtful)) return text.length < longTitle ? null : editAnswered({ text, found }, repair);
  const lexicon = await lexiconOf(repair);
  const isNowhere = (pair: string): boolean => nowhere.has(pair);
  const isWord = (pair: string): boolean => lexicon.entry(pair) !== undefined && !isNowhere(pair);
  const likely = (edits: readonly Edit[]): Edit[] => withWords(shortWord.test(text) ? edits : edits.filter((each) => !breaksWord(each, text, isWord)), text, lexicon);
  const edited = await findBetter(likely(editSlips(text, lexicon, isNowhere, isDoubtful, repair.asWritten)), share, repair);
  if (edited) return edited;
  const probing: Probing = { lexicon, lookUp: repair.lookUp, pages: repair.engine.pages, asWritten: repair.asWritten, isTaken: takenIn(found), isNowhere, isLacked: (pair) => doubtful.has(pair) || (isUnknown && shortWord.test(text)) };
  // Everyday speech that is answered has pairs that no text has, and is full of them: probing each for other characters would cost a hundred files of the index, and 楼下 was read as 下楼.
  if (found.query.everyday && share !== undefined) return null;
  return findBetter(likely([...await exchanges(text, probing), ...await probeSlips(text, probing), ...await probeMissing(text, probing)]), share, repair);
}

function takenIn({ query }: Sought): (pair: string) => boolean {
  const asked = new Set(query.terms.flatMap(({ wordings: [typed] }) => typed?.tokens ?? []));
  return (pair) => !asked.has(pair);
}

/** Whether another character takes the place of one that stands in a word of these pages: 烧烤|油烟 is not 烧烤|抽烟. Of three characters alone, 多占道, a word may be the slip. */
const breaksWord = ({ text: written }: Edit, text: string, isWord: (pair: string) => boolean): boolean => {
  const isBroken = (at: number): boolean => text.slice(at, at + 2) !== written.slice(at, at + 2) && isWord(text.slice(at, at + 2));
  return written.length === text.length && Array.from({ length: text.length }, (_, at) => at).some(isBroken);
};

const exchanges = (text: string, probing: Probing): Promise<Edit[]> => probeExchanges(text, { ...probing, isWord: (pair) => probing.lexicon.entry(pair) !== undefined });

/** Edits with those of their pairs that are words, which need not stand word for word with the rest; three characters alone must, since any three may meet. */
const withWords = (edits: readonly Edit[], text: string, { entry }: RepairLexicon): Edit[] =>
  edits.map((each) => ({ ...each, words: text.length > 3 && each.onlyTogether !== true ? each.pairs.filter((pair) => entry(pair) !== undefined) : [] }));

/** Where the rest is answered, a word that blanks part from it and that is nowhere may yet be a slip; and so may a pair in a long title or sentence that a page has word for word with one character more. */
async function editAnswered<T extends Sought>({ text, found }: Pick<Repaired<T>, 'text' | 'found'>, repair: Repair<T>): Promise<Repaired<T> | null> {
  if (found.query.everyday) return null;
  const nowhere = await doubtfulPairs(found, repair);
  if (nowhere.size === 0) return null;
  const probing: Probing = { lexicon: await lexiconOf(repair), lookUp: repair.lookUp, pages: repair.engine.pages, asWritten: repair.asWritten, isTaken: takenIn(found), isNowhere: (pair) => nowhere.has(pair), isLacked: () => false };
  const parted = /\s/.test(text) ? [...await exchanges(text, probing), ...await probeSlips(text, probing)].filter(({ onlyTogether }) => onlyTogether === true) : [];
  return findBetter([...parted, ...await probeMissing(text, probing)], answered - gained, repair);
}
