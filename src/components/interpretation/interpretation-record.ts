import type { Article, WithContext } from 'schema-dts';
import type { InterpretationPage } from '../../domain/edition.ts';
import { absolute } from '../../domain/urls.ts';

/** schema.org description of an interpretation: an article about one or more pieces of legislation. */
export function interpretationData(page: InterpretationPage, origin: string): WithContext<Article> {
  const url = absolute(origin, page.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: page.title,
    inLanguage: 'zh-CN',
    datePublished: page.datePublished,
    ...(page.fields.dateModified ? { dateModified: page.fields.dateModified } : {}),
    ...(page.abstract ? { abstract: page.abstract } : {}),
    ...(page.keywords.length > 0 ? { keywords: page.keywords } : {}),
    author: { '@type': 'GovernmentOrganization', name: page.unit.name },
    about: page.policies.map((policy) => ({
      '@type': 'Legislation' as const, name: policy.title, url: absolute(origin, policy.url), ...(policy.docNumber ? { legislationIdentifier: policy.docNumber } : {}),
    })),
    isAccessibleForFree: true,
  };
}
