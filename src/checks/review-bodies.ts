import type { PolicyDocument } from '../corpus/document.ts';
import type { Body } from '../domain/profiles/profile.ts';
import { corpusIndex } from './corpus-index.ts';
import type { Context } from './rule.ts';

/** Whether the unit is the one the profile names: by id where the profile belongs to this portal, else by what the unit is called. */
export function isReviewBody(body: Body, id: string, document: PolicyDocument, { corpus }: Pick<Context, 'corpus'>): boolean {
  if (body.drafter && (id === document.meta.drafter || document.meta.coDrafters?.includes(id))) return true;
  const name = corpusIndex(corpus).unitById.get(id)?.name;
  return (body.units?.includes(id) ?? false) || (name !== undefined && body.names.some((ending) => name.endsWith(ending)));
}

/** Name of a unit as findings show it; its id where the register does not have it (META-04 tells that). */
export const unitName = (id: string, { corpus }: Pick<Context, 'corpus'>): string => corpusIndex(corpus).unitById.get(id)?.shortName ?? id;
