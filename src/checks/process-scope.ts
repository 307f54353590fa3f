import type { PolicyDocument } from '../corpus/document.ts';
import type { Profile } from '../domain/profiles/profile.ts';
import type { Genre } from '../domain/vocabulary/genres.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import type { Unit } from '../domain/site.ts';
import { corpusIndex } from './corpus-index.ts';
import type { Context } from './rule.ts';

/** Which documents the rules of procedure ask about. */

/** Made and public: the procedure of a draft is not over, and that of what is not public is not told. */
export const isIssued = ({ meta: { disclosureType, validity } }: PolicyDocument): boolean =>
  disclosureType !== undefined && hasPublicBody(disclosureType) && validity !== undefined && validity !== 'draft';

export const isRuleMaking = ({ meta: { docClass } }: PolicyDocument): boolean => docClass === 'normative' || docClass === 'regulation';

/** As the document says; where it is silent, by its kind. */
export const isMajorDecision = ({ meta: { docClass, majorDecision } }: PolicyDocument): boolean => majorDecision?.is ?? docClass === 'decision';

/** 规章、规范性文件和其他政策措施, by kind and form; reports, minutes and letters set no measures. */
export function setsMeasures({ meta: { docClass, genre } }: PolicyDocument): boolean {
  const isMeasure = docClass === 'normative' || docClass === 'regulation' || docClass === 'policy' || docClass === 'decision';
  return isMeasure && genre !== undefined && !accounts.has(genre);
}

const accounts = new Set<Genre>(['公报', '通报', '报告', '请示', '批复', '议案', '函', '纪要', '清单']);

/** Issued in the name of the authority of this site or of its office; the bodies and meetings in a profile are those for such documents. */
export function isOwnGovernment({ meta: { issuer } }: PolicyDocument, { corpus }: Pick<Context, 'corpus'>): boolean {
  const units = corpusIndex(corpus).unitById;
  const authority = corpus.site.value?.authority;
  const isAuthority = (unit: Unit | undefined): boolean => unit !== undefined && unit.name === authority;
  const unit = issuer === undefined ? undefined : units.get(issuer);
  return isAuthority(unit) || (unit?.type === 'office' && isAuthority(units.get(unit.parent ?? '')));
}

/** Made after the rules behind the profile: what only they ask for is not asked of older documents. */
export const isUnderProfile = ({ meta: { dateWritten } }: PolicyDocument, { since }: Pick<Profile, 'since'>): boolean =>
  dateWritten !== undefined && (since === null || dateWritten >= since);

/** Documents taken over from the time before the portal are told of, not warned of: what was not recorded then cannot be made good. */
export const severityByOrigin = ({ meta }: PolicyDocument): { severity?: 'info' } => (meta.datePublishedBasis === 'imported' ? { severity: 'info' } : {});
