import type { PolicyDocument } from '../corpus/document.ts';
import type { GroundCode } from '../domain/vocabulary/grounds.ts';

export interface CitedGround { code: GroundCode; field: (string | number)[] }

/** Every ground the front matter of a document cites: `disclosureReason.codes`, then `redactions`, then the fields that are cut. */
export function citedGrounds({ meta, redacted }: PolicyDocument): CitedGround[] {
  return [
    ...(meta.disclosureReason?.codes ?? []).map((code, index) => ({ code, field: ['disclosureReason', 'codes', index] })),
    ...(meta.redactions ?? []).map(({ code }, index) => ({ code, field: ['redactions', index, 'code'] })),
    ...redacted.map(({ code, field }) => ({ code, field: [...field, 'redacted'] })),
  ];
}
