import type { Finding, Severity } from '../../domain/finding.ts';
import { codeFrame } from './code-frame.ts';
import { familyTable } from './family-table.ts';
import { countFindings, type Report } from './report.ts';

const severityNames: Record<Severity, string> = { error: '错误', warning: '警告', info: '提示' };

/**
 * The report for people. The first line of a finding is clickable and can be searched for:
 * `content/policies/2025/x.mdx:7:12  错误  NUM-01`; then what is wrong, the line itself, how to mend it, the other place, the basis.
 * At the foot stand the counts of each family of rules, and the sum in one line.
 */
export function reportAsText({ findings, documents, sourceOf }: Report): string {
  if (findings.length === 0) return `${documents.size} 件文档检查完毕，没有发现问题。\n`;
  const blocks = findings.map((finding) => describeFinding(finding, sourceOf?.(finding.file)));
  const table = familyTable(findings);
  return `${[...blocks, ...(table ? [table] : []), summarise(findings, documents)].join('\n\n')}\n`;
}

/** `3 个错误，1 个警告，涉及 41 件中的 2 件。` Registers and stray files are counted apart from the documents. */
export function summarise(findings: readonly Finding[], documents: ReadonlySet<string>): string {
  const { errors, warnings, infos } = countFindings(findings);
  const counts = [[errors, '个错误'], [warnings, '个警告'], [infos, '个提示']] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  const files = [...new Set(findings.map((finding) => finding.file))];
  const concerned = files.filter((file) => documents.has(file)).length;
  const others = files.length - concerned;
  const where = [...(concerned > 0 ? [`${documents.size} 件中的 ${concerned} 件`] : []), ...(others > 0 ? [`${others} 个其他文件`] : [])];
  return `${said.join('，')}，涉及 ${where.join('和 ')}。`;
}

function describeFinding(finding: Finding, source: string | undefined): string {
  const { file, line, column, severity, rule, message, fix, source: basis, related } = finding;
  const frame = source === undefined ? null : codeFrame(source, line, column, '  ');
  return [
    `${file}:${line}:${column}  ${severityNames[severity]}  ${rule}`,
    `  ${message}`,
    ...(frame ? [frame] : []),
    `  怎样改：${fix}`,
    ...related.map((place) => `  相关：${place.file}:${place.line}:${place.column} ${place.message}`),
    `  依据：${basis}`,
    `  说明：npm run check -- --explain ${rule}`,
  ].join('\n');
}
