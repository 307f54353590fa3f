import type { Finding } from '../../domain/finding.ts';
import { familyName } from '../../domain/rule-families.ts';
import { countFamilies, countFindings, type SeverityCounts } from './report.ts';
import { padBefore, padBehind, textWidth } from './text-width.ts';

/**
 * Findings of each family as a table that is aligned where a Han character takes two columns. Null where only one family has findings:
 * the line below says the same.
 */
export function familyTable(findings: readonly Finding[]): string | null {
  const families = Object.entries(countFamilies(findings));
  if (families.length < 2) return null;
  const cells = ({ errors, warnings, infos }: SeverityCounts): string[] => [errors, warnings, infos].map(String);
  const rows = [
    ['类别', '', '错误', '警告', '提示'],
    ...families.map(([family, counts]) => [family, familyName(family), ...cells(counts)]),
    ['合计', '', ...cells(countFindings(findings))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? '')))) ?? [];
  return rows.map((row) => row.map((cell, column) => (column < 2 ? padBehind : padBefore)(cell, widths[column] ?? 0)).join('  ')).join('\n');
}
