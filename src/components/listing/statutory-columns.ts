import type { EntryCollection } from '../../domain/entries.ts';
import type { StatutoryItem } from '../../domain/vocabulary/statutory-items.ts';

/** Columns that hold more of what an item of 条例第二十条 names. */
const byItem: Partial<Record<StatutoryItem, EntryCollection[]>> = {
  'OGI-20-01': ['gazettes', 'consultations'], 'OGI-20-02': ['power-lists'], 'OGI-20-05': ['enforcement', 'power-lists'], 'OGI-20-06': ['enforcement'],
  'OGI-20-12': ['responses'], 'OGI-20-13': ['enforcement'], 'OGI-20-15': ['meetings', 'proposals'],
};

export const statutoryColumnsOf = (item: StatutoryItem): readonly EntryCollection[] => byItem[item] ?? [];
