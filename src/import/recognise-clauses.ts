import type { Evidence } from './evidence.ts';
import type { SourceParagraph } from './join-lines.ts';
export function recogniseClauses(_paragraphs: readonly SourceParagraph[]): Evidence[] { return []; }
