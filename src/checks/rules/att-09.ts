import { namedFiles } from '../../corpus/named-files.ts';
import { offeredFiles, type OfferedFile } from '../attached-files.ts';
import type { AnyDocument, Context } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const att09 = defineRule({
  id: 'ATT-09', scope: 'corpus', severity: 'warning',
  summary: '附件不重复提供，目录中不留没有登记的附件',
  source: '本站内容模型（目录约定）',
  fix: '登记到文件的 attachments 中，或者删去。',
  check(context) {
    const { corpus, report } = context;
    const named = new Set<string>();
    for (const document of [...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries]) {
      for (const { name } of namedFiles(document)) if (name !== null) named.add(name);
      reportTwice(document, context);
    }
    for (const { file, name } of corpus.attachments) {
      if (!named.has(name)) report({ at: { file, line: 1, column: 1 }, message: '没有文件登记或者引用它，不会发布。' });
    }
  },
});

function reportTwice(document: AnyDocument, { corpus, report }: Context): void {
  const first = new Map<string, OfferedFile>();
  for (const offered of offeredFiles(document, corpus)) {
    if (offered.index === null) continue;
    const before = first.get(offered.file.sha256);
    if (!before) first.set(offered.file.sha256, offered);
    else {
      report({
        at: offered.at, message: `附件${quote(offered.written)}与${quote(before.written)}是同一个文件。`, fix: '只登记一次；应是另一份的，换成正确的文件。',
        related: [{ at: before.at, message: '同一个文件在这里已经登记。' }],
      });
    }
  }
}
