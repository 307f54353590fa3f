import { mechanismIds, type MechanismId } from './mechanisms.ts';
import { hasMechanism, type Limits, type Profile, type Provision, type RuleSeverity } from './profile.ts';

const rank: Record<RuleSeverity, number> = { off: 0, info: 1, warning: 2, error: 3 };

/** The union of several profiles: a mechanism that any of them has, the highest severity, the tightest limit. */
export function strictestOf(profiles: readonly Profile[]): Pick<Profile, 'mechanisms' | 'severities' | 'limits'> {
  return {
    mechanisms: Object.fromEntries(mechanismIds.map((id) => [id, adopted(id, profiles)])) as Record<MechanismId, Provision>,
    severities: strictestSeverities(profiles),
    limits: tightestLimits(profiles),
  };
}

/** Whose rule it is: the note names every profile that has it. */
function adopted(id: MechanismId, profiles: readonly Profile[]): Provision {
  const sources = profiles.filter((profile) => hasMechanism(profile, id)).map(({ name }) => name);
  return sources.length === 0 ? { articles: [] } : { articles: [], law: sources.join('、') };
}

function strictestSeverities(profiles: readonly Profile[]): Record<string, RuleSeverity> {
  const strictest: Record<string, RuleSeverity> = {};
  for (const { severities } of profiles) {
    for (const [rule, severity] of Object.entries(severities)) if (rank[severity] >= rank[strictest[rule] ?? 'off']) strictest[rule] = severity;
  }
  return strictest;
}

/** Every limit is a most, except the days of a consultation, which are a least. */
function tightestLimits(profiles: readonly Profile[]): Limits {
  const keys = Object.keys(profiles[0]?.limits ?? {}) as (keyof Limits)[];
  return Object.fromEntries(keys.map((key) => {
    const set = profiles.map(({ limits }) => limits[key]).filter((limit) => limit !== null);
    return [key, set.length === 0 ? null : key === 'consultationDays' ? Math.max(...set) : Math.min(...set)];
  })) as unknown as Limits;
}
