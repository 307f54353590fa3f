import type { Edition, PageSummary, PolicySummary } from '../domain/edition.ts';
import { compareText } from '../domain/finding.ts';
import { perEdition } from './per-edition.ts';
import { newestFirst } from './policy-order.ts';

/** Guides in the order their editors gave them. */
export const guides = perEdition((edition: Edition): PageSummary[] => edition.pages
  .filter(({ collection }) => collection === 'guides')
  .sort((a, b) => a.order - b.order || compareText(a.path, b.path)));

/** Annual reports, newest year first; within a year the government's before those of its departments. */
export const annualReports = perEdition((edition): PageSummary[] => edition.pages
  .filter(({ collection }) => collection === 'annual-reports')
  .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || Number(b.unit.type === 'government') - Number(a.unit.type === 'government') || compareText(a.path, b.path)));

/** Local rules on disclosure: documents under 综合政务\政务公开 or that name it in their title, newest first. */
export const disclosureRules = perEdition((edition): PolicySummary[] => newestFirst(edition)
  .filter(({ title, themes }) => themes.includes('综合政务\\政务公开') || /政府信息公开|政务公开/.test(title)));
