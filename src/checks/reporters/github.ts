import type { Severity } from '../../domain/finding.ts';
import type { Report } from './report.ts';
import { summarise } from './text.ts';

/** What GitHub calls the levels of an annotation. */
const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** The text of a workflow command: it ends at the line's end, so line ends are written as `%0A`, and `%` as `%25`. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A property of a workflow command: `,` ends it and `::` ends them all. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * The report as annotations of a GitHub workflow, one line each, which the host shows beside the line of the file:
 * `::warning file=content/policies/2025/x.mdx,line=7,col=12,title=NUM-02::…`. The sum stands in the log below them.
 */
export function reportAsGithub({ findings, documents }: Report): string {
  if (findings.length === 0) return `${documents.size} 件文档检查完毕，没有发现问题。\n`;
  const annotations = findings.map(({ severity, file, line, column, rule, message, fix, source, related }) => {
    const properties = Object.entries({ file, line: String(line), col: String(column), title: rule }).map(([name, value]) => `${name}=${escapeProperty(value)}`);
    const lines = [message, `怎样改：${fix}`, ...related.map((place) => `相关：${place.file}:${place.line}:${place.column} ${place.message}`), `依据：${source}`];
    return `::${commands[severity]} ${properties.join(',')}::${escapeData(lines.join('\n'))}`;
  });
  return `${annotations.join('\n')}\n${summarise(findings, documents)}\n`;
}
