import { halfWidth, longRuns } from './digit-groups.ts';
import { householdTraces } from './household-parts.ts';
import { mailSigns } from './mailbox.ts';
import type { Place } from './mobile-number.ts';

/**
 * Where a text may hold personal data: every stretch in which `findPersonalData` finds some has a trace in it, and most texts have none. The
 * traces of many texts joined by line ends are at least those of each, so that a thousand short texts can be told by one look.
 */
export function personalDataTraces(text: string): Place[] {
  const folded = halfWidth(text);
  return [...longRuns(folded), ...mailSigns(folded), ...householdTraces(folded)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
