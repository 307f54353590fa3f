import { offeredFiles } from '../attached-files.ts';
import { isRedacted } from '../document-kind.ts';
import { traitFaults } from '../file-traits.ts';
import { defineRule } from '../rule.ts';

export const att05 = defineRule({
  id: 'ATT-05', scope: 'document', severity: 'error', locked: true,
  summary: '附件不得留有修订和批注',
  source: '《中华人民共和国政府信息公开条例》第十六条（过程性信息）',
  fix: '在“审阅”中接受或者拒绝全部修订，删除全部批注，关闭修订后保存，再放回原处。',
  check(document, { corpus, report }) {
    // What can be restored beside a cut is told by SEC-05, word by word.
    if (isRedacted(document)) return;
    for (const offered of offeredFiles(document, corpus)) {
      for (const { message } of traitFaults(offered, ['修订', '批注'])) report({ at: offered.at, message });
    }
  },
});
