import { Converter } from 'opencc-js/t2cn';
import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import hongKongPhrases from 'opencc-js/dict/HKPhrasesRev';
import taiwanPhrases from 'opencc-js/dict/TWPhrasesRev';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { compareText } from '../../domain/finding.ts';
import type { RepairTable } from '../tables.ts';

const firsts = (dictionary: string): string[] => dictionary.split('|').map((line) => line.split(' ')[0] ?? '');

/**
 * Traditional to simplified by the dictionaries of OpenCC, as far as the simplified characters are used (`used`) and the traditional ones are not: a character that
 * simplified texts use themselves stays what it is. Pieces are what characters alone would get wrong, and what Taiwan and Hong Kong call otherwise where `known` holds
 * the word that is used here.
 */
export function traditionalTable(used: (character: string) => boolean, known: (word: string) => boolean): Pick<RepairTable, 'traditional' | 'simplified' | 'pieces'> {
  const [standard, taiwan, hongKong] = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' })) as [Convert, Convert, Convert];
  const single = new Map<string, string>();
  const add = (character: string, convert: Convert): void => {
    const plain = convert(character);
    if (plain !== character && character.length === 1 && plain.length === 1 && used(plain) && !used(character) && !single.has(character)) single.set(character, plain);
  };
  for (const character of firsts(characters)) add(character, standard);
  for (const character of firsts(taiwanVariants)) add(character, taiwan);
  for (const character of firsts(hongKongVariants)) add(character, hongKong);
  const byCharacter = (text: string): string => [...text].map((character) => single.get(character) ?? character).join('');
  const pieces = new Map<string, string>();
  for (const piece of firsts(phrases)) {
    const plain = standard(piece);
    if (plain !== byCharacter(piece) && known(plain)) pieces.set(piece, plain);
  }
  for (const [dictionary, convert] of [[taiwanPhrases, Converter({ from: 'twp', to: 'cn' })], [hongKongPhrases, Converter({ from: 'hkp', to: 'cn' })]] as const) {
    for (const piece of firsts(dictionary)) if (piece.length > 1 && !known(byCharacter(piece)) && known(convert(piece)) && !pieces.has(piece)) pieces.set(piece, convert(piece));
  }
  const sorted = [...single].sort(([a], [b]) => compareText(a, b));
  return {
    traditional: sorted.map(([character]) => character).join(''), simplified: sorted.map(([, plain]) => plain).join(''),
    pieces: [...pieces].sort(([a], [b]) => b.length - a.length || compareText(a, b)).map((pair) => pair.join(' ')).join('|'),
  };
}

type Convert = (text: string) => string;
