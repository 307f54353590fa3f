import type { Gloss, PageBlock, PageItem, PageParagraph, PreparedPolicy, Relation, UnitRef } from '../../../src/domain/edition.ts';

export const unit = (id: string, name: string): UnitRef => ({ id, name, shortName: name, parent: null, type: 'department' });
const at = { source: 0, line: 1, column: 1, from: 0 };

export const item = (anchor: string, label: string, text: string, items: PageItem[] = []): PageItem =>
  ({ ...at, kind: 'item', level: 'item', label, number: 1, anchor, text, items, prose: { html: text } });
export const paragraph = (text: string, more: Partial<PageParagraph> = {}): PageParagraph =>
  ({ ...at, kind: 'paragraph', role: 'body', anchor: null, number: null, text, items: [], prose: { html: text }, ...more });
export const article = (number: number, label: string, content: PageParagraph[], branch: number | null = null): PageBlock =>
  ({ ...at, kind: 'article', number, branch, label, anchor: `art-${number}${branch === null ? '' : `-${branch}`}`, content });
export const chapter = (number: number, label: string, title: string): PageBlock =>
  ({ ...at, kind: 'division', level: 'chapter', number, label, title, anchor: `ch-${number}` });
export const title = (text: string): PageBlock => ({ ...at, kind: 'title', label: null, text, anchor: 'title' });
export const heading = (level: 1 | 2 | 3 | 4, label: string, text: string): PageBlock => ({ ...at, kind: 'heading', level, label, title: text, anchor: `sec-${label}` });
export const gloss = (question: string, url: string): Gloss => ({ question, url, prose: { html: '<p>答</p>' }, unit: unit('housing', '区住房城乡建设局'), truncated: false });
export const relation = (kind: Relation['kind'], name: string, more: Partial<Relation> = {}): Relation => ({ kind, title: name, docNumber: null, date: null, url: null, validity: null, ...more });

/** A proactive notice of 2025 with one chapter and two articles. */
export const policy = (more: Partial<PreparedPolicy> = {}): PreparedPolicy => ({
  path: '2025/sample', url: '/policies/2025/sample/', digest: 'd', identifier: '11999900MB0000001X/2025-00012', title: '澄湖区人民政府关于印发《样本办法》的通知',
  docNumber: '澄政规〔2025〕3号', issuers: [unit('gov', '澄湖区人民政府')], publisher: unit('gov', '澄湖区人民政府'), drafter: unit('housing', '澄湖区住房和城乡建设局'),
  genre: '通知', docClass: 'normative', themes: ['城乡建设、环境保护\\城乡建设（含住房）'], statutoryItem: ['OGI-20-01'], keywords: ['样本'], abstract: '样本的概述。',
  dateWritten: '2025-03-14', datePublished: '2025-03-20T09:30+08:00', dateEffective: '2025-05-01', dateExpires: '2030-04-30', validity: 'inForce', disclosureType: 'proactive',
  codes: [], reason: null, articles: 2, explained: 0, interpretations: 0, fields: { contentSource: '澄湖区人民政府办公室' }, coDrafters: [], redactions: [], redactedFields: [], relations: [], companions: [], entries: [], ledger: [],
  body: [paragraph('现印发给你们。'), title('样本办法'), chapter(1, '第一章', '总则'), article(1, '第一条', [paragraph('为了样本。', { anchor: 'art-1-p1', number: 1 })]), article(12, '第十二条之一', [paragraph('本办法自印发之日起施行。', { anchor: 'art-12-1-p1', number: 1 })], 1)],
  glosses: {}, text: '现印发给你们。', characters: 7, citedNumbers: ['澄政发〔2019〕23号'], ...more,
});
