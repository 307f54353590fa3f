import type { ReadingTable, RepairTable } from '../tables.ts';

/** What the query layer needs of Pagefind 1.6. */
export interface SearchOptions { filters?: Record<string, string | { any: string[] }>; sort?: Record<string, 'asc' | 'desc'> }

/** The sort of the index by the day of a page, see `SearchMarks`. */
export const dateSort = 'date';

/** A page that was found; `data` fetches its fragment once. */
export interface FoundPage { id: string; score: number; words?: readonly number[]; data(): Promise<Fragment> }

export interface Fragment {
  url: string;
  /** Text in pieces parted by U+200B; `<` and `>` are written as entities. */
  raw_content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Elements with an id; `location` is the number of their first piece. */
  anchors: { element: string; id: string; text: string; location: number }[];
  sub_results?: { title: string; url: string; plain_excerpt: string }[];
  plain_excerpt?: string;
}

export interface Engine {
  /** Pages in all bundles. */
  pages: number;
  /** Their folders. */
  bundles: readonly string[];
  /** Fetched once; where it cannot be fetched the query is read without it. */
  readingTable(): Promise<ReadingTable>;
  /** Fetched once, when a query is not understood without it; empty where it cannot be fetched. */
  repairTable(): Promise<RepairTable>;
  search(term: string | null, options?: SearchOptions): Promise<{ results: FoundPage[] }>;
}

export interface Instance {
  init(): Promise<void>;
  search(term: string | null, options?: SearchOptions): Promise<{ results: FoundPage[] }>;
  mergeIndex(path: string, options?: Record<string, unknown>): Promise<void>;
}

export interface PagefindModule { createInstance(options: Record<string, unknown>): Instance }
