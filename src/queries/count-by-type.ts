import type { PolicySummary } from '../domain/edition.ts';
import type { DisclosureType } from '../domain/vocabulary/disclosure-type.ts';

/** How many documents there are of each disclosure type. */
export function countByType(policies: readonly Pick<PolicySummary, 'disclosureType'>[]): Record<DisclosureType, number> {
  const counts = { proactive: 0, redacted: 0, onRequest: 0, withheld: 0 };
  for (const { disclosureType } of policies) counts[disclosureType] += 1;
  return counts;
}
