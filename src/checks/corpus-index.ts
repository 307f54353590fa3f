import type { Corpus, InterpretationDocument, PolicyDocument } from '../corpus/document.ts';
import { normaliseDocumentNumber } from '../domain/document-number.ts';
import type { DocumentReference } from '../domain/front-matter.ts';
import type { Unit } from '../domain/site.ts';
import { issuedTitle, titleKey } from './titles.ts';

/** Ways to find a document, built once a corpus. Lists hold the documents in file order; more than one means a duplicate. */
export interface CorpusIndex {
  unitById: ReadonlyMap<string, Unit>;
  byIdentifier: ReadonlyMap<string, readonly PolicyDocument[]>;
  /** Key: 发文字号, normalised. */
  byNumber: ReadonlyMap<string, readonly PolicyDocument[]>;
  /** Key: `titleKey` of the title, and of the rule that it issues. */
  byTitle: ReadonlyMap<string, readonly PolicyDocument[]>;
  /** Interpretations that name this 索引号. */
  interpretationsOf(identifier: string): readonly InterpretationDocument[];
  /** The document of this portal that `from` refers to; undefined where it is not here or the reference is ambiguous. */
  resolve(reference: DocumentReference, from: PolicyDocument): PolicyDocument | undefined;
  /** Documents that list `target` in their `supersedes` or `amends`, with the place in the list. */
  sourcesOf(relation: 'supersedes' | 'amends', target: PolicyDocument): readonly { document: PolicyDocument; index: number }[];
}

const cache = new WeakMap<Corpus, CorpusIndex>();

export function corpusIndex(corpus: Corpus): CorpusIndex {
  const known = cache.get(corpus);
  if (known) return known;
  const index = buildIndex(corpus);
  cache.set(corpus, index);
  return index;
}

function buildIndex({ policies, interpretations, units }: Corpus): CorpusIndex {
  const byIdentifier = groupBy(policies, ({ meta }) => (meta.identifier ? [meta.identifier] : []));
  const byNumber = groupBy(policies, ({ meta }) => (meta.docNumber ? [normaliseDocumentNumber(meta.docNumber)] : []));
  const byTitle = groupBy(policies, ({ meta }) => (meta.title ? titleKeys(meta.title) : []));
  const explaining = groupBy(interpretations, ({ meta }) => [...new Set(meta.interprets ?? [])]);
  const resolve: CorpusIndex['resolve'] = ({ identifier, docNumber, title, date }, from) => {
    if (identifier) return byIdentifier.get(identifier)?.find((document) => document !== from);
    if (docNumber) return only((byNumber.get(normaliseDocumentNumber(docNumber)) ?? []).filter((document) => document !== from));
    const titled = title ? (byTitle.get(titleKey(title)) ?? []).filter((document) => document !== from) : [];
    return only(date ? titled.filter(({ meta }) => meta.dateWritten === date) : titled);
  };
  const sources = { supersedes: reverse(policies, 'supersedes', resolve), amends: reverse(policies, 'amends', resolve) };
  return {
    unitById: new Map(units.value.map((unit) => [unit.id, unit])),
    byIdentifier, byNumber, byTitle, resolve,
    interpretationsOf: (identifier) => explaining.get(identifier) ?? [],
    sourcesOf: (relation, target) => sources[relation].get(target) ?? [],
  };
}

function reverse(policies: readonly PolicyDocument[], relation: 'supersedes' | 'amends', resolve: CorpusIndex['resolve']) {
  const sources = new Map<PolicyDocument, { document: PolicyDocument; index: number }[]>();
  for (const document of policies) {
    document.meta[relation]?.forEach((reference, index) => {
      const target = resolve(reference, document);
      if (!target) return;
      const known = sources.get(target);
      if (known) known.push({ document, index });
      else sources.set(target, [{ document, index }]);
    });
  }
  return sources;
}

const titleKeys = (title: string): string[] => [...new Set([titleKey(title), titleKey(issuedTitle(title))])];

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

function groupBy<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
