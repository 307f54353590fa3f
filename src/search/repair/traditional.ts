import { Converter } from 'opencc-js/t2cn';
import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import hongKongPhrases from 'opencc-js/dict/HKPhrasesRev';
import taiwanPhrases from 'opencc-js/dict/TWPhrasesRev';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { compareText } from '../../domain/finding.ts';
import type { RepairTable } from '../tables.ts';

/** What questions are asked with, whether or not a page has it: 怎麼, 誰, 幾個, 多少錢. */
const asking = new Set('么吗谁几个样里时间钱办证请问给过还没为这开关资领补贴费罚岁后边处么讲说让买卖车电话网钟');

const firsts = (dictionary: string): string[] => dictionary.split('|').map((line) => line.split(' ')[0] ?? '');

/**
 * Traditional characters and their simplified ones by the dictionaries of OpenCC, as far as the simplified ones are used, by pages or in questions, and the traditional ones are not: a character that
 * simplified texts use themselves stays what it is.
 */
export function traditionalCharacters(used: (character: string) => boolean): Map<string, string> {
  const single = new Map<string, string>();
  for (const [dictionary, from] of [[characters, 't'], [taiwanVariants, 'tw'], [hongKongVariants, 'hk']] as const) {
    const convert = Converter({ from, to: 'cn' });
    for (const character of firsts(dictionary)) {
      const plain = convert(character);
      if (plain !== character && character.length === 1 && plain.length === 1 && (used(plain) || asking.has(plain)) && !used(character) && !single.has(character)) single.set(character, plain);
    }
  }
  return new Map([...single].sort(([a], [b]) => compareText(a, b)));
}

/** With the pieces that characters alone would get wrong, and what Taiwan and Hong Kong call otherwise, where `known` holds the word that is used here. */
export function traditionalTable(single: ReadonlyMap<string, string>, known: (word: string) => boolean): Pick<RepairTable, 'traditional' | 'simplified' | 'pieces'> {
  const byCharacter = (text: string): string => [...text].map((character) => single.get(character) ?? character).join('');
  const pieces = new Map<string, string>();
  for (const [dictionary, from] of [[phrases, 't'], [taiwanPhrases, 'twp'], [hongKongPhrases, 'hkp']] as const) {
    const convert = Converter({ from, to: 'cn' });
    for (const piece of firsts(dictionary)) {
      const plain = convert(piece);
      // What is a word here in its own characters is left alone.
      if (piece.length > 1 && plain !== byCharacter(piece) && known(plain) && (from === 't' || !known(byCharacter(piece))) && !pieces.has(piece)) pieces.set(piece, plain);
    }
  }
  return {
    traditional: [...single.keys()].join(''), simplified: [...single.values()].join(''),
    pieces: [...pieces].sort(([a], [b]) => b.length - a.length || compareText(a, b)).map((pair) => pair.join(' ')).join('|'),
  };
}
