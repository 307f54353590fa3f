import { compareText } from '../domain/finding.ts';
import type { ReadingTable } from './tables.ts';

/** The reading table as it is fetched: what is meant stands once for all that is said for it, `最低生活保障=低保 低保户|…`; wordings hold letters and digits alone. */
export type PackedReadingTable = Omit<ReadingTable, 'synonyms'> & { synonyms: string };

export function packReadingTable({ synonyms, ...table }: ReadingTable): PackedReadingTable {
  const groups = new Map<string, string[]>();
  for (const { said, meant } of synonyms) {
    const key = meant.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), said]);
  }
  return { ...table, synonyms: [...groups].sort(([a], [b]) => compareText(a, b)).map(([meant, said]) => `${meant}=${said.join(' ')}`).join('|') };
}

export function unpackReadingTable({ synonyms, ...table }: PackedReadingTable): ReadingTable {
  return { ...table, synonyms: synonyms.split('|').filter(Boolean).flatMap((group) => {
    const [meant = '', said = ''] = group.split('=');
    return said.split(' ').map((each) => ({ said: each, meant: meant.split(' ') }));
  }) };
}
