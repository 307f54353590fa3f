import type { Selection } from './filter-index.ts';

/** What a search is asked beside its words. */
export interface SearchRequest {
  selection?: Selection;
  /** Words that are to be taken as they are written, see `Understood`. */
  asWritten?: readonly string[];
  /** By default `relevance`; `date`: the newest first. */
  order?: 'relevance' | 'date';
  /** Whether what is no longer in force stands among the rest; by default it is set aside where anything else answers as well. */
  everyValidity?: boolean;
}
