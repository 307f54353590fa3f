import type { Legislation, WithContext } from 'schema-dts';
import type { PolicyPage, Relation } from '../../domain/edition.ts';
import { absolute, policyDataUrl } from '../../domain/urls.ts';
import { documentClasses } from '../../domain/vocabulary/genres.ts';
import { isInForce } from '../../domain/vocabulary/validity.ts';

/** schema.org `Legislation` of a policy. */
export function legislation(policy: PolicyPage, origin: string): WithContext<Legislation> {
  const url = absolute(origin, policy.url);
  const organisations = (names: string[]) => names.map((name) => ({ '@type': 'GovernmentOrganization' as const, name }));
  const others = (kind: Relation['kind']) => {
    const found = policy.relations.filter((relation) => relation.kind === kind);
    return found.length === 0 ? undefined : found.map((relation) => ({
      '@type': 'Legislation' as const, name: relation.title,
      ...(relation.docNumber ? { legislationIdentifier: relation.docNumber } : {}), ...(relation.url ? { url: absolute(origin, relation.url) } : {}),
    }));
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    url,
    name: policy.title,
    ...(policy.fields.shortTitle ? { alternateName: policy.fields.shortTitle } : {}),
    inLanguage: 'zh-CN',
    identifier: policy.identifier,
    legislationIdentifier: policy.docNumber ?? policy.identifier,
    legislationType: documentClasses[policy.docClass],
    genre: policy.genre,
    legislationDate: policy.dateWritten,
    ...(policy.datePublished ? { datePublished: policy.datePublished } : {}),
    ...(policy.fields.dateModified ? { dateModified: policy.fields.dateModified } : {}),
    ...(policy.dateEffective ? { temporalCoverage: `${policy.dateEffective}/${policy.dateExpires ?? '..'}` } : {}),
    ...(policy.dateExpires ? { expires: policy.dateExpires } : {}),
    ...legalForce(policy),
    legislationPassedBy: organisations(policy.issuers.map((unit) => unit.name)),
    ...(policy.drafter ? { legislationResponsible: organisations([policy.drafter.name]) } : {}),
    publisher: organisations([policy.publisher.name]),
    ...(policy.abstract ? { abstract: policy.abstract } : {}),
    ...(policy.keywords.length > 0 ? { keywords: policy.keywords } : {}),
    ...(others('amends') ? { legislationChanges: others('amends') } : {}),
    ...(others('supersedes') ? { legislationRepeals: others('supersedes') } : {}),
    ...(others('basis') ? { isBasedOn: others('basis') } : {}),
    encoding: { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: absolute(origin, policyDataUrl(policy.path)) },
    isAccessibleForFree: true,
  } as WithContext<Legislation>;
}

function legalForce({ validity }: PolicyPage): { legislationLegalForce?: 'https://schema.org/InForce' | 'https://schema.org/PartiallyInForce' | 'https://schema.org/NotInForce' } {
  if (validity === 'unknown') return {};
  if (validity === 'partlyRepealed') return { legislationLegalForce: 'https://schema.org/PartiallyInForce' };
  return { legislationLegalForce: isInForce(validity) ? 'https://schema.org/InForce' : 'https://schema.org/NotInForce' };
}
