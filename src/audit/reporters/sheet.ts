import type { Cell } from './csv-text.ts';

/** A column of a sheet: what its cells hold decides how a spreadsheet shows and sorts them. */
export interface SheetColumn {
  heading: string;
  kind: 'text' | 'count' | 'decimal' | 'share' | 'date';
  /** In characters of Latin text; a Chinese character takes two. */
  width: number;
}

/** One sheet of a workbook: a frozen header, then rows. A date is `YYYY-MM-DD`. */
export interface Sheet { name: string; columns: SheetColumn[]; rows: (readonly Cell[])[] }

export const text = (heading: string, width = 16): SheetColumn => ({ heading, kind: 'text', width });
export const count = (heading: string, width = 12): SheetColumn => ({ heading, kind: 'count', width });
export const decimal = (heading: string, width = 12): SheetColumn => ({ heading, kind: 'decimal', width });
export const share = (heading: string, width = 12): SheetColumn => ({ heading, kind: 'share', width });
export const date = (heading: string, width = 13): SheetColumn => ({ heading, kind: 'date', width });
