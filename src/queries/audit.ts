import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditFiguresName, type AuditFigures } from '../domain/audit-figures.ts';
import type { Edition, PolicySummary } from '../domain/edition.ts';
import { editionFolder } from './edition.ts';
import { perEdition } from './per-edition.ts';

/** The figures of the audit, computed with this edition. */
export const auditFigures = perEdition((_edition: Edition): AuditFigures => JSON.parse(readFileSync(join(editionFolder(), auditFiguresName), 'utf8')) as AuditFigures);

/** The document that a path in the figures names. Throws where there is none: figures and edition come from one corpus. */
export const policyAt = (edition: Edition, path: string): PolicySummary => {
  const policy = byPath(edition).get(path);
  if (!policy) throw new Error(`the figures name ${path}, which is not in the edition`);
  return policy;
};

const byPath = perEdition((edition) => new Map(edition.policies.map((policy) => [policy.path, policy])));

/** Short name of a unit; its id where the register lacks it. */
export const unitName = (edition: Edition, id: string): string => shortNames(edition).get(id) ?? id;

const shortNames = perEdition((edition) => new Map(edition.units.map(({ id, shortName }) => [id, shortName])));
