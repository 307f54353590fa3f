import type { Shape } from './structure-lines.ts';
import type { ParagraphRole } from './structure.ts';

/** What a line is, once its neighbours have been looked at. */
export type Part =
  /** What its label says; without a label a paragraph of text. */
  | { kind: 'labelled' }
  /** A paragraph that stands outside articles and ends one. */
  | { kind: 'role'; role: ParagraphRole }
  /** `lines`: the shapes whose text makes up the title. */
  | { kind: 'title'; lines: Shape[] }
  | { kind: 'lostChapter'; number: number }
  /** Its text has gone into the part before it. */
  | { kind: 'joined' };

/** Whether nothing has claimed a line yet. */
export const isFree = (parts: readonly Part[], index: number): boolean => parts[index]?.kind === 'labelled';
