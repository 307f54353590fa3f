import type { Rule } from '../checks/rule.ts';
import type { Corpus } from '../corpus/document.ts';
import type { Finding } from '../domain/finding.ts';
import { cleanAttachments, type KeptFiles, type ReadyFile } from '../publish/clean-attachments.ts';

/** Makes the attachments ready for publication. What cannot be cleaned is a finding of `rule`, and nothing is published. */
export async function cleanInBuild(corpus: Corpus, kept: KeptFiles, rule: Pick<Rule, 'id' | 'source' | 'fix'>): Promise<{ ready: ReadonlyMap<string, ReadyFile>; findings: Finding[] }> {
  const { ready, unclean } = await cleanAttachments(corpus, kept);
  const findings = unclean.map(({ document, named: { use, written, index, line, column }, reason }): Finding => ({
    rule: rule.id, severity: 'error', file: document, line, column, field: index === null ? null : `attachments.${index}.file`,
    message: `${use}“${written}”的作者信息清除不掉：${reason}。`, fix: rule.fix, source: rule.source, related: [],
  }));
  return { ready, findings };
}
