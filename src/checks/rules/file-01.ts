import { defineRule } from '../rule.ts';

export const file01 = defineRule({
  id: 'FILE-01', scope: 'corpus', severity: 'error', locked: true,
  summary: '内容文件夹里应是能读出、大小适当的普通文件',
  source: '本站内容模型（目录约定）；《中华人民共和国政府信息公开条例》第十七条（公开前审查）',
  fix: '删去它，或者换成文件本身。',
  check({ corpus, report }) {
    for (const { file, message, fix } of corpus.untaken) report({ at: { file, line: 1, column: 1 }, message, fix });
  },
});
