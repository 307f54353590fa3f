import { compareText } from '../domain/finding.ts';
import { packText, unpackText, type PackedText } from './packed-text.ts';
import type { ReadingTable } from './tables.ts';

/**
 * The reading table as it is fetched: what is meant stands once for all that is said for it, `最低生活保障=低保C户|…`; a capital letter before each further wording says how many
 * characters it has from the one before, A none. Wordings hold small letters, digits and Han characters alone.
 */
export type PackedReadingTable = Omit<ReadingTable, 'synonyms'> & { synonyms: PackedText };

export function packReadingTable({ synonyms, ...table }: ReadingTable): PackedReadingTable {
  const groups = new Map<string, string[]>();
  for (const { said, meant } of synonyms) {
    const key = meant.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), said]);
  }
  return { ...table, synonyms: packText([...groups].sort(([a], [b]) => compareText(a, b)).map(([meant, said]) => `${meant}=${joinWordings(said.sort(compareText))}`).join('|')) };
}

export function unpackReadingTable({ synonyms, ...table }: PackedReadingTable): ReadingTable {
  return { ...table, synonyms: unpackText(synonyms).split('|').filter(Boolean).flatMap((group) => {
    const [meant = '', said = ''] = group.split('=');
    return splitWordings(said).map((each) => ({ said: each, meant: meant.split(' ') }));
  }) };
}

const shares = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function joinWordings(wordings: readonly string[]): string {
  return wordings.map((wording, index) => {
    const before = wordings[index - 1];
    if (before === undefined) return wording;
    let shared = 0;
    while (shared < shares.length - 1 && shared < before.length && before[shared] === wording[shared]) shared += 1;
    return `${shares[shared] ?? ''}${wording.slice(shared)}`;
  }).join('');
}

function splitWordings(joined: string): string[] {
  const wordings: string[] = [];
  for (const [, share = 'A', rest = ''] of joined.matchAll(/([A-Z]?)([^A-Z]*)/g)) {
    if (share === '' && rest === '') continue;
    wordings.push(`${(wordings.at(-1) ?? '').slice(0, Math.max(0, shares.indexOf(share)))}${rest}`);
  }
  return wordings;
}
