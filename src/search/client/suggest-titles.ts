import { firstOnes, type SuggestedTitle, type TitleShard } from '../suggested-titles.ts';
import { begunNumber, shardOf, titleTokens } from '../suggestion-tokens.ts';
import { squeezed } from './normalise.ts';

/** Titles that a token is filed under. */
export type TitleLookUp = (token: string) => Promise<SuggestedTitle[]>;

/** An address of this site, nothing else. */
const samePlace = /^\/(?![/\\])/;

/** Fetches each shard once; of a shard that cannot be fetched nothing is suggested, until the next time. */
export function createTitleLookUp(shards: number, fetchShard: (shard: number) => Promise<TitleShard>): TitleLookUp {
  const asked = new Map<number, Promise<TitleShard>>();
  return async (token) => {
    const number = shardOf(token, shards);
    const shard = asked.get(number) ?? fetchShard(number);
    asked.set(number, shard);
    const { titles, tokens } = await shard.catch((): TitleShard => {
      asked.delete(number);
      return { titles: [], tokens: {} };
    });
    return (Object.hasOwn(tokens, token) ? tokens[token] ?? [] : []).flatMap((index) => {
      const row = titles[index];
      return row && samePlace.test(row[1]) ? [{ title: row[0], url: row[1], number: row[2], note: row[3], day: row[4], rank: row[5] }] : [];
    });
  };
}

/** Words of a longer text that are looked up: every second pair covers each character once. */
const lookUpsAtOnce = 4;
/** 3 or 12 stands in any title; a year says more. */
const fewDigits = /^\d{1,3}$/;
/** Share of the typed pairs that a title must hold. */
const enough = 0.6;

/** Titles that hold what is typed, the fullest first, then those in force, then the newest. */
export async function titlesOf(typed: string, lookUp: TitleLookUp): Promise<SuggestedTitle[]> {
  const tokens = titleTokens(typed);
  const telling = tokens.filter((token) => !fewDigits.test(token));
  const asked = telling.filter((_, index) => index % 2 === 0 || index === telling.length - 1).slice(0, lookUpsAtOnce);
  const found = new Map((await Promise.all(asked.map(lookUp))).flat().map((title) => [title.url, title]));
  const whole = squeezed(typed);
  const scored = [...found.values()].map((title) => {
    const text = squeezed(title.title);
    const share = tokens.filter((token) => text.includes(token)).length / tokens.length;
    return { title, share: text.includes(whole) ? 2 : share };
  });
  return scored.filter(({ share }) => share >= enough).sort((a, b) => b.share - a.share || firstOnes(a.title, b.title)).map(({ title }) => title);
}

/** Without digits only so much can be the beginning of a 机关代字. */
const longestCode = 5;

/** Documents whose number begins as it is typed, the very number first. */
export async function numbersOf(typed: string, lookUp: TitleLookUp): Promise<SuggestedTitle[]> {
  const begun = begunNumber(typed);
  if (!begun || (!/\d/.test(begun.token) && begun.token.length - 1 > longestCode)) return [];
  const found = await lookUp(begun.token);
  const exact = ({ number }: SuggestedTitle): boolean => begunNumber(number)?.token === begun.token;
  return begun.complete ? [...found.filter(exact), ...found.filter((title) => !exact(title))] : found;
}
