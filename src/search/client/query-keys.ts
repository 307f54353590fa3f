/** Something exact that a query names. */
export interface QueryKey {
  kind: 'number' | 'day' | 'month' | 'article' | 'chapter';
  /** As it is understood: `和平政〔2025〕6号`; an ISO day or month for dates. */
  label: string;
  /** Keys in order; the first group that is in the index counts, its weight is 0–1. A later group is only added to. */
  choices: { key: string; weight: number }[];
  /** Permanent anchor of the place, `art-31`, `ch-4`; null for numbers and dates. */
  anchor: string | null;
  /** What follows the anchor for a 款, 项 or 目 of it: `-p2-i3`; null where the whole is meant. */
  inside?: string;
}
