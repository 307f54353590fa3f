import type { Wording } from './query-terms.ts';

/** A term with what the index knows of it: `weight` is by rarity. */
export interface WeightedTerm { wordings: readonly Wording[]; weight: number; counts: boolean; at?: number | undefined }
