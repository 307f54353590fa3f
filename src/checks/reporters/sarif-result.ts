import type { Finding, Severity } from '../../domain/finding.ts';
import type { Suppressed } from '../run-checks.ts';
import { locationAt, plainMessage } from './sarif-places.ts';

export const sarifLevels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };

/** A finding as a SARIF result: the message ends with how to mend it, other places are related locations. */
export function resultOf(finding: Finding, indexes: ReadonlyMap<string, number>, fingerprint: (finding: Finding) => string): object {
  const { rule, severity, message, fix, field, source, related } = finding;
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule) ?? -1,
    level: sarifLevels[severity],
    message: plainMessage(`${message}怎样改：${fix}`),
    locations: [{ ...locationAt(finding), ...(field === null ? {} : { logicalLocations: [{ fullyQualifiedName: field, kind: 'member' }] }) }],
    ...(related.length > 0 ? { relatedLocations: related.map((place, id) => ({ id, ...locationAt(place), message: plainMessage(place.message) })) } : {}),
    // The name under which code hosts look for it.
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
    properties: { source },
  };
}

/** An exemption in front matter, with its reason and its place. */
export const suppressionOf = ({ reason, at }: Suppressed): object => ({ kind: 'inSource', status: 'accepted', justification: reason, location: locationAt(at) });
