import { offeredFiles } from '../attached-files.ts';
import { traitFaults } from '../file-traits.ts';
import { defineRule } from '../rule.ts';

export const att03 = defineRule({
  id: 'ATT-03', scope: 'document', severity: 'error', locked: true,
  summary: '附件和图片不得带有宏、脚本和嵌入的文件',
  source: '本站安全要求（附件在公众自己的电脑上打开）',
  fix: '在 Word、WPS 或者 Excel 中另存为不带宏的格式；嵌入的文件改为单独的附件，图表和对象粘贴为图片；图片重新导出。',
  check(document, { corpus, report }) {
    for (const offered of offeredFiles(document, corpus)) {
      for (const { message } of traitFaults(offered, ['宏', '脚本', '嵌入文件'])) report({ at: offered.at, message });
    }
  },
});
