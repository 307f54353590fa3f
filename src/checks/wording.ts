import { annualReportLabels } from '../domain/annual-report.ts';
import { entryCollections } from '../domain/entries.ts';
import { compareText } from '../domain/finding.ts';
import { interpretationLabels } from '../domain/interpretation.ts';
import { pageLabels } from '../domain/page.ts';
import { policyLabels } from '../domain/policy.ts';
import { isAnnualReport, isEntry, isInterpretation, isPolicy } from './document-kind.ts';
import type { AnyDocument } from './rule.ts';

/** The house phrases of findings: Chinese, whole sentences, values quoted as the author wrote them. */

/** `“…”`; long values are cut after 40 characters. */
export function quote(value: string): string {
  const characters = [...value.replace(/\s+/g, ' ').trim()];
  return `“${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('')}”`;
}

/** A number of which a report repeats the first three and last two characters only: `110*************17`. */
export function masked(number: string): string {
  const characters = [...number.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')];
  return characters.map((character, index) => (index < 3 || index >= characters.length - 2 ? character : '*')).join('');
}

/** `甲、乙、丙`. */
export const listOf = (items: readonly string[]): string => items.join('、');

/** Chinese name and key of a front-matter field: `发文字号（docNumber）`. */
export function fieldName(document: AnyDocument, field: string): string {
  const label = (labelsOf(document) as Record<string, string>)[field.split('.', 1)[0] ?? field];
  return label ? `${label}（${field}）` : field;
}

/** `发文字号（docNumber）应为…，实为“…”。` */
export const expectedFound = (subject: string, expected: string, found: string): string => `${subject}应为${expected}，实为${quote(found)}。`;

/** `缺少必填项：…。` */
export const missing = (subjects: readonly string[]): string => `缺少必填项：${listOf(subjects)}。`;

/** ` 相近的有：“…”、“…”。`, or nothing where no name comes near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const near = nearest(name, names);
  return near.length ? `相近的有：${listOf(near.map(quote))}。` : '';
}

/** Names within a third of the length of `name` (at least 2 edits), nearest first, at most `most`; ties by code unit. */
export function nearest(name: string, names: Iterable<string>, most = 5): string[] {
  const limit = Math.max(2, Math.floor([...name].length / 3));
  return [...new Set(names)]
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
    .slice(0, most).map(({ candidate }) => candidate);
}

/** Levenshtein distance by code point; anything over `limit` is reported as `limit + 1`. */
export function editDistance(left: string, right: string, limit = Number.POSITIVE_INFINITY): number {
  const [a, b] = [[...left], [...right]];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

function labelsOf(document: AnyDocument): object {
  if (isPolicy(document)) return policyLabels;
  if (isEntry(document)) return entryCollections[document.collection].labels;
  if (isInterpretation(document)) return interpretationLabels;
  return isAnnualReport(document) ? annualReportLabels : pageLabels;
}
