import { numeralCharacters } from '../../domain/chinese-numerals.ts';
import { parseDocumentNumber } from '../../domain/document-number.ts';
import { codeSlip, type CodeSlip } from './code-slips.ts';
import type { LookUp } from './look-up.ts';
import { numberKey } from './query-numbers.ts';
import type { ReadQuery } from './read-query.ts';
import type { RepairLexicon } from './repair-lexicon.ts';
import { looseSound } from './repair-sounds.ts';
import type { Understood } from './understood.ts';

interface Mended { text: string; understood: Understood[] }

const numeral = `[${numeralCharacters}]`;
/** 第三十一调, 第31跳第二款: what sounds like 条, where no word begins with it. 第三调查组 is none. */
const soundsLikeArticle = new RegExp(`第\\s?${numeral}{1,8}\\s?[调跳挑佻迢](?=$|[^\\p{Script=Han}]|[第之的规是说讲]|怎么|内容)`, 'gu');

/** Writes articles (in comparing form) with their own character. */
export function mendArticles(text: string, asWritten: readonly string[]): Mended {
  const understood: Understood[] = [];
  const mended = text.replace(soundsLikeArticle, (said) => {
    const meant = `${said.slice(0, -1)}条`;
    if (asWritten.includes(said)) return said;
    understood.push({ kind: 'corrected', said, meant });
    return meant;
  });
  return { text: mended, understood };
}

export interface NumberMeans { lookUp: LookUp; codes: readonly string[]; lexicon(): Promise<RepairLexicon> }

/**
 * Writes a 机关代字 that this portal has not (in comparing form) as the known one that sounds the same, or, but for its first character, the place, is written so but for one
 * slip, where some page has that number. Null where there is none: a number that nobody has stays what it is.
 */
export async function mendNumbers(text: string, { keys }: Pick<ReadQuery, 'keys'>, asWritten: readonly string[], { lookUp, codes, lexicon }: NumberMeans): Promise<Mended | null> {
  let mended: Mended = { text, understood: [] };
  for (const key of keys.filter(({ kind }) => kind === 'number')) {
    const number = parseDocumentNumber(key.label);
    if (!number || codes.includes(number.code) || (await holders(key.choices, lookUp)) > 0) continue;
    const slips = codes.flatMap((code) => codeSlip(number.code, code) ?? []).filter(({ said }) => text.includes(said) && !asWritten.includes(said));
    const likely: { slip: CodeSlip; sure: boolean }[] = [];
    for (const slip of slips) {
      if ((await holders(numberKey({ ...number, code: slip.meant }, true).choices, lookUp)) === 0) continue;
      const sure = slip.at === null || soundsSame(slip, await lexicon());
      if (sure || (slip.at !== 0 && slip.meant.length > 2)) likely.push({ slip, sure });
    }
    const [best] = likely.sort((a, b) => Number(b.sure) - Number(a.sure));
    if (best) mended = { text: mended.text.replace(best.slip.said, best.slip.meant), understood: [...mended.understood, { kind: 'corrected', said: best.slip.said, meant: best.slip.meant }] };
  }
  return mended.understood.length === 0 ? null : mended;
}

const holders = async (choices: readonly { key: string }[], lookUp: LookUp): Promise<number> => (await Promise.all(choices.map(({ key }) => lookUp(key)))).reduce((sum, { size }) => sum + size, 0);

function soundsSame({ said, meant, at }: CodeSlip, { sounds }: RepairLexicon): boolean {
  if (at === null) return false;
  const known = new Set(sounds.of(meant[at] ?? '').map(looseSound));
  return sounds.of(said[at] ?? '').some((sound) => known.has(looseSound(sound)));
}
