import { isDeepStrictEqual } from 'node:util';
import type { Policy } from '../domain/policy.ts';
import type { FieldDefaults } from './defaults.ts';
import type { Evidence, Hints } from './evidence.ts';
import { requiredFields } from './required-fields.ts';

export interface ResolvedFields {
  meta: Partial<Record<keyof Policy, unknown>>;
  recognised: Evidence[];
  guessed: (Evidence & { reason: string })[];
  fromDefaults: { field: keyof Policy; value: unknown }[];
  /** The text says otherwise than the defaults; the text holds. */
  conflicts: { field: keyof Policy; text: unknown; defaults: unknown; line: number | null }[];
  gaps: { field: keyof Policy; hint: string }[];
}

/** One value a field: what the text says, else what the office says, else what may be guessed; else a gap. */
export function resolveFields(evidence: readonly Evidence[], defaults: FieldDefaults, hints: Hints): ResolvedFields {
  const said = evidence.filter(({ reason }) => reason === null);
  const isSaid = (field: string): boolean => said.some((each) => each.field === field);
  const given = (Object.entries(defaults) as [keyof Policy, unknown][]).filter(([field]) => !isSaid(field));
  const isGiven = (field: string): boolean => given.some(([name]) => name === field);
  const guessed = evidence.filter((each): each is Evidence & { reason: string } => each.reason !== null && !isSaid(each.field) && !isGiven(each.field));
  const meta: ResolvedFields['meta'] = {};
  for (const { field, value } of [...said, ...guessed]) meta[field] = value;
  for (const [field, value] of given) meta[field] = value;
  if (meta.docNumber === undefined && meta.docNumberAbsentReason !== undefined) meta.docNumber = null;
  return {
    meta, recognised: said, guessed,
    fromDefaults: given.map(([field, value]) => ({ field, value })),
    conflicts: said.flatMap(({ field, value, line }) => (field in defaults && !isDeepStrictEqual(defaults[field], value) ? [{ field, text: value, defaults: defaults[field], line }] : [])),
    gaps: requiredFields
      .filter(({ field, when }) => (meta[field] === undefined || meta[field] === null) && (when?.(meta) ?? true))
      .map(({ field, hint }) => ({ field, hint: hints[field] ?? hint })),
  };
}
