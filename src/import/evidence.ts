import type { Policy } from '../domain/policy.ts';

/** What the text says about one field, and where. */
export interface Evidence {
  field: keyof Policy;
  value: unknown;
  /** 1-based line of the source; null where a guess rests on what the text does not say. */
  line: number | null;
  quote: string;
  /** Why this is a guess; null where the text says so itself. */
  reason: string | null;
}

/** A place of the source that a person should look at. */
export interface Doubt { line: number | null; text: string; message: string }

/** What the text leaves open about a field, in words, for the editor who fills it in. */
export type Hints = Partial<Record<keyof Policy, string>>;
