import type { RulePage } from '../domain/edition.ts';
import type { Severity } from '../domain/finding.ts';
import { familiesOf, familyName, familyOf } from '../domain/rule-families.ts';

export interface RuleFamily { id: string; name: string; rules: RulePage[] }

/** Rules by family, in the order of families; within one, as the registry has them. */
export function ruleFamilies(rules: readonly RulePage[]): RuleFamily[] {
  const groups = Map.groupBy(rules, ({ id }) => familyOf(id));
  return familiesOf(rules.map(({ id }) => id)).map((id) => ({ id, name: familyName(id), rules: groups.get(id) ?? [] }));
}

/** How many rules there are of each severity on this site. */
export const countSeverities = (rules: readonly RulePage[]): Record<Severity | 'off', number> => {
  const counts = { error: 0, warning: 0, info: 0, off: 0 };
  for (const rule of rules) counts[rule.here.severity] += 1;
  return counts;
};
