import type { Interpretation } from './interpretation.ts';
import type { Policy } from './policy.ts';
import { hasPublicBody } from './vocabulary/disclosure-type.ts';
import { interpretationPoints, isOriginalForm, type InterpretationPoint } from './vocabulary/interpretation.ts';
import type { Calendar } from './working-days.ts';

/** Whether a policy must be interpreted: front matter says so; where it is silent, rules and decisions that bind the public and have not ended (国办发〔2016〕80号 二). */
export function needsInterpretation({ interpretation, disclosureType, docClass, validity }: Partial<Policy>): boolean {
  if (!disclosureType || !hasPublicBody(disclosureType)) return false;
  if (interpretation) return interpretation.requirement === 'required';
  if (docClass !== 'normative' && docClass !== 'regulation' && docClass !== 'decision') return false;
  return validity === 'inForce' || validity === 'amended' || validity === 'notYetEffective';
}

interface Piece { meta: Partial<Interpretation> }

/** The pieces of the drafter that must carry the seven points: texts and answers; where there are none, any piece of the drafter's own. */
export function coveringPieces<P extends Piece>(pieces: readonly P[]): P[] {
  const own = pieces.filter(({ meta }) => meta.form !== undefined && isOriginalForm(meta.form));
  const written = own.filter(({ meta }) => meta.form === 'text' || meta.form === 'qa');
  return written.length > 0 ? written : own;
}

/** Points that none of the covering pieces explains or marks as not applicable, in the order of the seven. */
export function missingPoints(pieces: readonly Piece[]): InterpretationPoint[] {
  const covering = coveringPieces(pieces);
  return (Object.keys(interpretationPoints) as InterpretationPoint[]).filter((point) => !covering.some(({ meta }) => meta.points?.[point] !== undefined));
}

/**
 * Working days from the publication of a policy to the first piece of the drafter's own (0 on the same day or before). Undefined where
 * there is none, or the policy has no date; `missingYear` where the calendar does not reach.
 */
export function interpretationDelay(datePublished: string | undefined, pieces: readonly Piece[], calendar: Calendar): { days: number; published: string } | { days: null; missingYear: number } | undefined {
  const own = pieces.filter(({ meta }) => meta.form !== undefined && isOriginalForm(meta.form) && !meta.onConsultation);
  const published = own.flatMap(({ meta }) => meta.datePublished?.slice(0, 10) ?? []).sort()[0];
  const from = datePublished?.slice(0, 10);
  if (published === undefined || from === undefined) return undefined;
  if (published <= from) return { days: 0, published };
  const { days, missingYear } = calendar.workingDaysBetween(from, published);
  return days === null ? { days, missingYear } : { days, published };
}
