import type { Site } from '../site.ts';
import { base } from './base.ts';
import { beichen } from './beichen.ts';
import { chenghu } from './chenghu.ts';
import { dongli } from './dongli.ts';
import { heping } from './heping.ts';
import { huancui } from './huancui.ts';
import type { Limits, Profile, ProfileId } from './profile.ts';
import { tianjin } from './tianjin.ts';

/** Every profile, by the name that `profile` of site.yaml gives it. */
export const profiles: Readonly<Record<ProfileId, Profile>> = { base, tianjin, heping, dongli, beichen, huancui, chenghu };

type Choice = Partial<Pick<Site, 'profile' | 'interpretationDeadlineWorkdays' | 'normativeMaxYears' | 'trialMaxYears'>>;

/** The profile a site has picked, with the limits it has set for itself; the national base where site.yaml cannot be read. */
export function profileOf(site: Choice | null): Profile {
  const profile = profiles[site?.profile ?? 'base'];
  const own: Partial<Limits> = {};
  if (site?.interpretationDeadlineWorkdays !== undefined) own.interpretationWorkdays = site.interpretationDeadlineWorkdays;
  if (site?.normativeMaxYears !== undefined) own.normativeMaxYears = site.normativeMaxYears;
  if (site?.trialMaxYears !== undefined) own.trialMaxYears = site.trialMaxYears;
  return Object.keys(own).length === 0 ? profile : { ...profile, limits: { ...profile.limits, ...own } };
}
