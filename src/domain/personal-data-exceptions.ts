import type { PersonalDataException } from './front-matter.ts';
import type { PersonalData } from './personal-data.ts';
import { isReason } from './reason.ts';

/** Front matter of any document, as far as exceptions go. */
export interface WithExceptions { personalData?: readonly PersonalDataException[] }

/** A value as exceptions compare it: half-width, without spaces, hyphens and invisible characters, in lower case. */
export const personalDataKey = (value: string): string => value.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}−]/gu, '').toLowerCase();

/** Whether a document says, with a reason, that exactly this may be shown in it. */
export function personalDataAllowed({ personalData = [] }: WithExceptions): (found: Pick<PersonalData, 'kind' | 'excerpt'>) => boolean {
  const allowed = new Set(personalData.filter(({ reason }) => isReason(reason)).map(({ kind, value }) => `${kind} ${personalDataKey(value)}`));
  return ({ kind, excerpt }) => allowed.size > 0 && allowed.has(`${kind} ${personalDataKey(excerpt)}`);
}
