import type { Raised } from './finding-at.ts';
import { isExemptible, isReason, type AnyDocument, type Context, type ExemptionUse } from './rule.ts';

/** The exemptions of all documents in order. One without a sufficient reason, or for a rule that cannot be exempted, has no effect. */
export function readExemptions(documents: readonly AnyDocument[], rules: Context['rules']): ExemptionUse[] {
  return documents.flatMap((document) => (document.meta.exemptions ?? []).map((exemption, index) => {
    const rule = rules.get(exemption.rule);
    const reason = exemption.reason ?? '';
    return { document, index, rule: exemption.rule, reason, effective: rule !== undefined && isExemptible(rule) && isReason(reason), silenced: 0 };
  }));
}

/** What is left of the findings; each exemption counts what it silenced. */
export function applyExemptions(raised: readonly Raised[], exemptions: readonly ExemptionUse[]): Raised[] {
  const effective = new Map<AnyDocument, ExemptionUse[]>();
  for (const exemption of exemptions) {
    if (exemption.effective) effective.set(exemption.document, [...(effective.get(exemption.document) ?? []), exemption]);
  }
  return raised.filter(({ rule, document }) => {
    const matching = document ? (effective.get(document) ?? []).filter((exemption) => exemption.rule === rule.id) : [];
    for (const exemption of matching) exemption.silenced += 1;
    return matching.length === 0;
  });
}
