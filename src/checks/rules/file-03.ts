import { namePartFault } from '../../domain/file-names.ts';
import { defineRule } from '../rule.ts';
import { lastPart, shownName } from '../content-names.ts';

export const file03 = defineRule({
  id: 'FILE-03', scope: 'corpus', severity: 'error',
  summary: '文件名应在各种系统上都能保存、看得清楚',
  source: '本站内容模型（目录约定）；Windows 文件命名规则；Unicode 技术报告36（安全）',
  fix: '改名，只用汉字、字母、数字、连字符和下划线。',
  check({ corpus, report }) {
    for (const name of corpus.names) {
      const fault = namePartFault(lastPart(name));
      if (fault) report({ at: { file: corpus.shown(name), line: 1, column: 1 }, message: `名称“${shownName(lastPart(name))}”${fault}。` });
    }
  },
});
