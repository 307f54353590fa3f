import type { PageBlock, PageItem, PageOpaque, PageParagraph, PolicyPage, PreparedPolicy } from '../../domain/edition.ts';
import { absolute } from '../../domain/urls.ts';
import { disclosureTypes, hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { documentClasses } from '../../domain/vocabulary/genres.ts';
import { citeGround, grounds } from '../../domain/vocabulary/grounds.ts';
import { statutoryItems } from '../../domain/vocabulary/statutory-items.ts';
import { validities } from '../../domain/vocabulary/validity.ts';
import { proseText } from '../prose/prose-text.ts';
import { entryRelationLabels } from './relation-labels.ts';

const license = '具有立法、行政、司法性质的官方文件不受著作权法保护（《中华人民共和国著作权法》第五条），可以自由使用；请注明来源和网址。';

/**
 * `/policies/<path>.json`: the document for machines. The first names are those of the 广东省政府信息公开平台; the rest is ours.
 * Every field equals what the page shows. A document that is not published has no text, articles or attachments here either.
 */
export function policyRecord(policy: PreparedPolicy, origin: string): Record<string, unknown> {
  const url = absolute(origin, policy.url);
  return {
    ...platformFields(policy, origin),
    url,
    license,
    document_class: documentClasses[policy.docClass],
    validity: { code: policy.validity, label: validities[policy.validity], effective: policy.dateEffective, expires: policy.dateExpires },
    disclosure_type: { code: policy.disclosureType, label: disclosureTypes[policy.disclosureType] },
    reasons: policy.codes.map((code) => ({ code, wording: grounds[code].wording, law: citeGround(code) })),
    reason: policy.reason && {
      text: policy.reason.text, law: policy.reason.lawCitation, decided_by: policy.reason.decidedBy?.name ?? null, decided_at: policy.reason.decidedAt, review_due: policy.reason.reviewDue,
    },
    redactions: policy.redactions.map(({ id, locator, code }) => ({ id, locator, code, wording: grounds[code].wording, law: citeGround(code), url: `${url}#redacted-${id}` })),
    redacted_fields: policy.redactedFields.map(({ field, label, code, reason }) => ({ field: field.join('.'), label, code, wording: grounds[code].wording, law: citeGround(code), reason })),
    issuers: policy.issuers.map(({ id, name }) => ({ id, name })),
    drafters: [policy.drafter ?? [], policy.coDrafters].flat().map(({ id, name }) => ({ id, name })),
    statutory_items: policy.statutoryItem.map((code) => ({ code, label: statutoryItems[code] })),
    fields: policy.fields,
    relations: policy.relations.map((relation) => ({ ...relation, url: relation.url && absolute(origin, relation.url) })),
    interpretations: policy.companions.map(({ title, url: address, form, unit, datePublished }) => ({ title, url: absolute(origin, address), form, unit: unit.name, date_published: datePublished })),
    entries: policy.entries.map(({ collection, url: address, title, note }) => ({ relation: entryRelationLabels[collection], title, url: absolute(origin, address), note })),
    explained: { articles: policy.explained, total: policy.articles },
    ...(hasPublicBody(policy.disclosureType) ? { articles: articlesOf(policy, url, origin), text: policy.text } : {}),
  };
}

function platformFields(policy: PolicyPage, origin: string): Record<string, unknown> {
  return {
    identifier: policy.identifier,
    title: policy.title,
    document_number: policy.docNumber,
    publisher: policy.publisher.name,
    keywords: policy.keywords,
    date: policy.dateWritten,
    display_publish_time: policy.datePublished,
    abstract: policy.abstract,
    classify_main_name: policy.fields.categoryGroup ?? null,
    classify_genre_name: policy.genre,
    classify_theme_name: policy.themes,
    is_expired: policy.validity === 'expired',
    is_abolished: policy.validity === 'repealed',
    expired_time: policy.dateExpires,
    attachment: (policy.fields.attachments ?? []).map((file) => ({ ...file, url: absolute(origin, attachmentUrl(policy.path, file.file)) })),
  };
}

/** `file` is named from the folder of its document, `content/policies/2025/` for `2025/x`; the site keeps that place. */
export const attachmentUrl = (path: string, file: string): string =>
  `/policies/${[...path.split('/').slice(0, -1), ...file.split('/')].map(encodeURIComponent).join('/')}`;

function articlesOf(policy: PolicyPage, url: string, origin: string): object[] {
  return policy.body.flatMap((block) => (block.kind !== 'article' ? [] : [{
    anchor: block.anchor, label: block.label, url: `${url}#${block.anchor}`, text: articleText(block), paragraphs: block.content.map(paragraphRecord),
    interpretations: (policy.glosses[block.anchor] ?? []).map((gloss) => ({ question: gloss.question, unit: gloss.unit.name, url: absolute(origin, gloss.url) })),
  }]));
}

type ArticleBlock = Extract<PageBlock, { kind: 'article' }>;

const articleText = (article: ArticleBlock): string =>
  article.content.flatMap((each) => (each.kind === 'paragraph' ? [each.text, ...itemTexts(each.items)] : [proseText(each.prose)])).join('\n');
const itemTexts = (items: PageItem[]): string[] => items.flatMap((item) => [item.text, ...itemTexts(item.items)]);

const paragraphRecord = (each: PageParagraph | PageOpaque): object =>
  each.kind === 'paragraph' ? { anchor: each.anchor, number: each.number, text: each.text, items: each.items.map(itemRecord) } : { anchor: null, number: null, text: proseText(each.prose), items: [] };
const itemRecord = (item: PageItem): object => ({ anchor: item.anchor, label: item.label, text: item.text, items: item.items.map(itemRecord) });
