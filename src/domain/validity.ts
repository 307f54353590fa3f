import { addDays, addMonths } from './calendar-date.ts';
import type { DocumentReference } from './front-matter.ts';
import type { Policy } from './policy.ts';
import type { Validity } from './vocabulary/validity.ts';

/** The fields of a policy that its validity depends on. */
export type ValidityFields = Partial<Pick<Policy,
  'dateEffective' | 'dateWritten' | 'dateDistributed' | 'dateExpires' | 'validityYears' | 'datePublishedBasis' | 'supersededBy' | 'amendedBy' | 'repealInstrument' | 'validity'>>;

/**
 * 施行日期: as stated; 自印发之日起 is the day of distribution, else the 成文日期. Undefined where the text does not say, or a date that it
 * depends on is missing.
 */
export function effectiveDate(policy: ValidityFields): string | undefined {
  if (policy.dateEffective === 'notStated') return undefined;
  if (policy.dateEffective === 'issue') return policy.dateDistributed ?? policy.dateWritten;
  return policy.dateEffective;
}

/**
 * Last day in force, that day included: `dateExpires`, else so many years from the day it took effect (2025-05-01 for five years: 2030-04-30);
 * from the 成文日期 where the text does not say when it took effect. Undefined where no end is set.
 */
export function expiryDate(policy: ValidityFields): string | undefined {
  if (policy.dateExpires !== undefined) return policy.dateExpires;
  const start = effectiveDate(policy) ?? policy.dateWritten;
  if (policy.validityYears === undefined || start === undefined) return undefined;
  return addDays(addMonths(start, Math.round(policy.validityYears * 12)), -1);
}

/** Days before its end within which a document is to be evaluated (实施后评估: 北辰区 第二十条，环翠区 第十九条，天津市 第二十条). */
export const evaluationNoticeDays = 180;

/** The day from which another document changes this one; null where nothing is known of it. Its date as referred to counts then. */
export type EffectOf = (reference: DocumentReference) => string | null;

/**
 * 有效性 on a day (《政府网站发展指引》; 国办发〔2017〕47号). Where several states hold, the one that tells a reader most about
 * whether to rely on the text goes first: repealed > expired > notYetEffective > partlyRepealed > amended > inForce. A repeal or an
 * amendment counts from the day the other document takes effect. `draft` and `unknown` cannot be computed: a draft stays one until it is
 * published as a policy; `unknown` is kept where an imported document does not say when it took effect and nothing shows its end.
 */
export function computeValidity(policy: ValidityFields, date: string, effectOf: EffectOf = () => null): Validity {
  if (policy.validity === 'draft') return 'draft';
  const works = (reference: DocumentReference): boolean => (effectOf(reference) ?? reference.date ?? date) <= date;
  const repealed = repealOf(policy);
  if (repealed.whole.some(works)) return 'repealed';
  const expiry = expiryDate(policy);
  if (expiry !== undefined && expiry < date) return 'expired';
  if (policy.validity === 'unknown' && policy.dateEffective === 'notStated' && policy.datePublishedBasis === 'imported') return 'unknown';
  const effective = effectiveDate(policy);
  if (effective !== undefined && effective > date) return 'notYetEffective';
  if (repealed.partly.some(works)) return 'partlyRepealed';
  return (policy.amendedBy ?? []).some(works) ? 'amended' : 'inForce';
}

/** An instrument repeals in part where its title says so (关于废止…部分条款的决定) or, without a successor, the document declares it. */
function repealOf({ supersededBy = [], repealInstrument, validity }: ValidityFields): { whole: DocumentReference[]; partly: DocumentReference[] } {
  if (!repealInstrument) return { whole: supersededBy, partly: [] };
  const isPartial = /部分(?:条款|条文|内容|规定)/.test(repealInstrument.title ?? '') || (validity === 'partlyRepealed' && supersededBy.length === 0);
  return isPartial ? { whole: supersededBy, partly: [repealInstrument] } : { whole: [...supersededBy, repealInstrument], partly: [] };
}
