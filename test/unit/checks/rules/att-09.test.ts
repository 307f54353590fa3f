import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const entry = (file: string): string => `{ file: ${file}, title: 资料, format: txt }`;

describeRule('ATT-09', {
  accept: {
    'two files': { files: { [paths.notice]: noticeFile({ attachments: `[${entry('a.txt')}, ${entry('b.txt')}]` }), 'policies/2025/a.txt': '1路', 'policies/2025/b.txt': '2路' } },
    'a file that two documents offer': { files: { [paths.notice]: noticeFile({ attachments: `[${entry('a.txt')}]` }), 'policies/2025/other.mdx': noticeFile({ attachments: `[${entry('a.txt')}]` }), 'policies/2025/a.txt': '1路' } },
  },
  reject: {
    'a file that nobody names': { files: { 'policies/2025/a.txt': '‸1路' }, messages: ['没有文件登记或者引用它，不会发布。'], severity: 'warning' },
    'the same words twice': {
      files: { [paths.notice]: noticeFile({ attachments: `[${entry('a.txt')}, ${entry('‸b.txt')}]` }), 'policies/2025/a.txt': '1路', 'policies/2025/b.txt': '1路' },
      messages: ['附件“b.txt”与“a.txt”是同一个文件。'], related: ['policies/2025/bus-lines.mdx:21'],
    },
    'the same entry twice': { files: { [paths.notice]: noticeFile({ attachments: `[${entry('a.txt')}, ${entry('‸a.txt')}]` }), 'policies/2025/a.txt': '1路' }, messages: ['附件“a.txt”与“a.txt”是同一个文件。'] },
  },
});
