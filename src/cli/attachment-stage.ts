import type { Rule } from '../checks/rule.ts';
import type { Corpus } from '../corpus/document.ts';
import type { Finding } from '../domain/finding.ts';
import { cleanAttachments, type KeptFiles, type ReadyFile } from '../publish/clean-attachments.ts';

const mend = '用 Word、WPS 或者阅读软件打开，另存为新的文件，再放回原处；压缩包解开后重新打包。';

/** Makes the attachments ready for publication. What cannot be cleaned is a finding of `rule`, and nothing is published. */
export async function cleanInBuild(corpus: Corpus, kept: KeptFiles, rule: Pick<Rule, 'id' | 'source'>): Promise<{ ready: ReadonlyMap<string, ReadyFile>; findings: Finding[] }> {
  const { ready, unclean } = await cleanAttachments(corpus, kept);
  const findings = unclean.map(({ document, named: { use, written, index, line, column }, reason }): Finding => ({
    rule: rule.id, severity: 'error', file: document, line, column, field: index === null ? null : `attachments.${index}.file`,
    message: `${use}“${written}”不能清理以后发布：${reason}。`, fix: mend, source: rule.source, related: [],
  }));
  return { ready, findings };
}
