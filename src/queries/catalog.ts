import { stringify } from 'csv-stringify/sync';
import type { Edition, PolicySummary } from '../domain/edition.ts';
import { absolute, policyDataUrl } from '../domain/urls.ts';
import { disclosureTypes, hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import { documentClasses } from '../domain/vocabulary/genres.ts';
import { citeGround, grounds } from '../domain/vocabulary/grounds.ts';
import { statutoryItems } from '../domain/vocabulary/statutory-items.ts';
import { validities } from '../domain/vocabulary/validity.ts';
import { newestFirst } from './policy-order.ts';

/**
 * The whole public catalogue (条例第十二条: 索引、名称、内容概述、生成日期), what is not published included with its reason.
 * Names of fields are those of `/policies/<path>.json`.
 */
export function catalogRecord(policy: PolicySummary, origin: string): Record<string, unknown> {
  return {
    identifier: policy.identifier,
    title: policy.title,
    document_number: policy.docNumber,
    publisher: policy.publisher.name,
    issuers: policy.issuers.map(({ id, name }) => ({ id, name })),
    drafter: policy.drafter && { id: policy.drafter.id, name: policy.drafter.name },
    keywords: policy.keywords,
    date: policy.dateWritten,
    display_publish_time: policy.datePublished,
    abstract: policy.abstract,
    classify_genre_name: policy.genre,
    classify_theme_name: policy.themes,
    document_class: documentClasses[policy.docClass],
    statutory_items: policy.statutoryItem.map((code) => ({ code, label: statutoryItems[code] })),
    is_expired: policy.validity === 'expired',
    is_abolished: policy.validity === 'repealed',
    expired_time: policy.dateExpires,
    validity: { code: policy.validity, label: validities[policy.validity], effective: policy.dateEffective, expires: policy.dateExpires },
    disclosure_type: { code: policy.disclosureType, label: disclosureTypes[policy.disclosureType] },
    reasons: policy.codes.map((code) => ({ code, wording: grounds[code].wording, law: citeGround(code) })),
    reason: policy.reason && {
      text: policy.reason.text, law: policy.reason.lawCitation, decided_by: policy.reason.decidedBy?.name ?? null, decided_at: policy.reason.decidedAt, review_due: policy.reason.reviewDue,
    },
    interpretations: policy.interpretations,
    explained: { articles: policy.explained, total: policy.articles },
    has_text: hasPublicBody(policy.disclosureType),
    url: absolute(origin, policy.url),
    data_url: absolute(origin, policyDataUrl(policy.path)),
  };
}

export function catalogJson(edition: Edition): string {
  const { site, date } = edition;
  const documents = newestFirst(edition).map((policy) => catalogRecord(policy, site.origin));
  const head = { authority: site.authority, site: site.siteName, site_id_code: site.siteIdCode, url: absolute(site.origin, '/catalog.json'), date, total: documents.length };
  return `${JSON.stringify({ ...head, documents }, null, 1)}\n`;
}

const columns: [heading: string, value: (policy: PolicySummary, origin: string) => string | null][] = [
  ['索引号', (policy) => policy.identifier],
  ['名称', (policy) => policy.title],
  ['发文字号', (policy) => policy.docNumber],
  ['发文机关', (policy) => policy.issuers.map(({ name }) => name).join('、')],
  ['公开责任机关', (policy) => policy.publisher.name],
  ['起草单位', (policy) => policy.drafter?.name ?? null],
  ['文件类别', (policy) => documentClasses[policy.docClass]],
  ['体裁', (policy) => policy.genre],
  ['主题分类', (policy) => policy.themes.join('；')],
  ['法定主动公开事项', (policy) => policy.statutoryItem.map((code) => statutoryItems[code]).join('；')],
  ['内容概述', (policy) => policy.abstract],
  ['成文日期', (policy) => policy.dateWritten],
  ['公开日期', (policy) => policy.datePublished?.slice(0, 10) ?? null],
  ['施行日期', (policy) => policy.dateEffective],
  ['失效日期', (policy) => policy.dateExpires],
  ['有效性', (policy) => validities[policy.validity]],
  ['公开属性', (policy) => disclosureTypes[policy.disclosureType]],
  ['法定依据', (policy) => policy.codes.map((code) => `${citeGround(code)}：${grounds[code].wording}`).join('；')],
  ['理由', (policy) => policy.reason?.text ?? null],
  ['决定机关', (policy) => policy.reason?.decidedBy?.name ?? null],
  ['决定日期', (policy) => policy.reason?.decidedAt ?? null],
  ['重新评估日期', (policy) => policy.reason?.reviewDue ?? null],
  ['解读篇数', (policy) => String(policy.interpretations)],
  ['网址', (policy, origin) => absolute(origin, policy.url)],
];

/** RFC 4180 with a byte order mark for spreadsheet programs; no cell is read by them as a formula. */
export function catalogCsv(edition: Edition): string {
  const rows = newestFirst(edition).map((policy) => columns.map(([, value]) => value(policy, edition.site.origin)));
  return stringify([columns.map(([heading]) => heading), ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
