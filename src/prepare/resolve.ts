import type { Corpus, PolicyDocument } from '../corpus/document.ts';
import { normaliseDocumentNumber } from '../domain/document-number.ts';
import type { UnitRef } from '../domain/edition.ts';
import type { DocumentReference } from '../domain/front-matter.ts';
import type { Policy } from '../domain/policy.ts';

/** Look-ups over one corpus, built once a run. */
export interface Resolver {
  unit(id: string): UnitRef;
  /** The policy of this portal that a reference means, by 索引号, else by 发文字号, else by title. */
  policy(reference: DocumentReference): (PolicyDocument & { meta: Policy }) | undefined;
}

export function createResolver(corpus: Corpus): Resolver {
  const units = new Map(corpus.units.value.map((unit) => [unit.id, { id: unit.id, name: unit.name, shortName: unit.shortName, parent: unit.parent ?? null, type: unit.type }]));
  const byIdentifier = new Map<string, PolicyDocument>();
  const byNumber = new Map<string, PolicyDocument>();
  const byTitle = new Map<string, PolicyDocument>();
  for (const policy of corpus.policies) {
    const { identifier, docNumber, title } = policy.meta;
    if (identifier) byIdentifier.set(identifier, policy);
    if (docNumber) byNumber.set(normaliseDocumentNumber(docNumber) ?? docNumber, policy);
    if (title) for (const name of [title, ruleTitle(title)]) if (name && !byTitle.has(name)) byTitle.set(name, policy);
  }
  return {
    unit: (id) => units.get(id) ?? { id, name: id, shortName: id, parent: null, type: 'other' },
    policy: ({ identifier, docNumber, title }) => {
      const found = (identifier && byIdentifier.get(identifier))
        || (docNumber && byNumber.get(normaliseDocumentNumber(docNumber) ?? docNumber))
        || (!identifier && !docNumber && title && byTitle.get(title));
      return (found || undefined) as (PolicyDocument & { meta: Policy }) | undefined;
    },
  };
}

/** `关于印发《甲办法》的通知` → `甲办法`. */
export const ruleTitle = (title: string): string | undefined => /《(.+)》/.exec(title)?.[1];
