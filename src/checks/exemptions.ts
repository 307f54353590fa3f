import type { Raised } from './finding-at.ts';
import { isExemptible, isReason, type AnyDocument, type Context, type ExemptionUse } from './rule.ts';

/** The exemptions of all documents in order. One without a sufficient reason, or for a rule that cannot be exempted, has no effect. */
export function readExemptions(documents: readonly AnyDocument[], rules: Context['rules']): ExemptionUse[] {
  return documents.flatMap((document) => (document.meta.exemptions ?? []).map((exemption, index) => {
    const rule = rules.get(exemption.rule);
    const reason = exemption.reason ?? '';
    return { document, index, rule: exemption.rule, reason, effective: rule !== undefined && !rule.off && isExemptible(rule) && isReason(reason), silenced: 0 };
  }));
}

export interface Exempted {
  /** What is left of the findings. */
  kept: Raised[];
  /** What was silenced, with the exemption that did it. */
  silenced: { raised: Raised; exemption: ExemptionUse }[];
}

/** Parts findings into those that stay and those that are exempted; each exemption counts what it silenced. */
export function applyExemptions(raised: readonly Raised[], exemptions: readonly ExemptionUse[]): Exempted {
  const effective = new Map<AnyDocument, ExemptionUse[]>();
  for (const exemption of exemptions) {
    if (exemption.effective) effective.set(exemption.document, [...(effective.get(exemption.document) ?? []), exemption]);
  }
  const exempted: Exempted = { kept: [], silenced: [] };
  for (const each of raised) {
    const matching = each.document ? (effective.get(each.document) ?? []).filter((exemption) => exemption.rule === each.rule.id) : [];
    for (const exemption of matching) exemption.silenced += 1;
    if (matching[0]) exempted.silenced.push({ raised: each, exemption: matching[0] });
    else exempted.kept.push(each);
  }
  return exempted;
}
