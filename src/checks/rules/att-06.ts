import { offeredFiles } from '../attached-files.ts';
import { isRedacted } from '../document-kind.ts';
import { traitFaults } from '../file-traits.ts';
import { defineRule } from '../rule.ts';

export const att06 = defineRule({
  id: 'ATT-06', scope: 'document', severity: 'error', locked: true,
  summary: '附件和图片不得藏有看不见的文字',
  source: '《中华人民共和国政府信息公开条例》第十七条（公开前审查）、第三十七条（作区分处理）',
  fix: '删去隐藏的文字、工作表、行和列；用色块遮盖的，从原文件中删去被遮的内容，重新导出，不要只在上面画方框。',
  check(document, { corpus, report }) {
    if (isRedacted(document)) return;
    for (const offered of offeredFiles(document, corpus)) {
      for (const { message } of traitFaults(offered, ['隐藏文字', '隐藏工作表', '遮盖文字'])) report({ at: offered.at, message });
    }
  },
});
