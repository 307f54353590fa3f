import { normalise, squeezed } from './normalise.ts';
import { takeKeys, type QueryKey } from './query-keys.ts';
import { queryTokens, segmenterCutter, type Token, type WordCutter } from './query-tokens.ts';

/** A query as it is understood. */
export interface ReadQuery {
  keys: QueryKey[];
  /** Whether a page must have the keys: in a pasted sentence a 第三十一条 is only part of the wording. */
  keysRequired: boolean;
  tokens: Token[];
  /** The whole query without signs, for comparing with texts. */
  squeezed: string;
  asksInterpretation: boolean;
  asksTime: boolean;
}

/** More characters than this beside the keys, and the query is a sentence. */
const sentence = 12;

export function readQuery(query: string, cut: WordCutter = segmenterCutter()): ReadQuery {
  const text = normalise(query).replace(/["'“”‘’《》「」『』]/g, ' ').replace(/\s+/g, ' ').trim();
  const { keys, rest } = takeKeys(text);
  const left = squeezed(rest);
  return {
    keys, keysRequired: left.length <= sentence, tokens: queryTokens(rest, cut),
    squeezed: squeezed(left.length <= sentence ? rest : text),
    asksInterpretation: /解读|说明|问答|图解/.test(text),
    asksTime: /多久|多长时间|几天|几日|时限|期限|什么时候|几小时/.test(text),
  };
}
