import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const files = { [paths.notice]: noticeFile({ thirdParty: '{ consultedAt: 2025-06-01, result: 两家公司书面答复不同意公开报价明细 }', review: '{ approver: 区司法局主要负责人, secrecyBy: 欧阳某某（保密员） }' }) };

describeRule('SEC-09', {
  accept: {
    'words that are shown, offices and posts': { files, pages: { 'guides/notes.txt': '区司法局主要负责人签发，调整公交线路的通知' } },
    'a field of that name in a sentence': { pages: { 'guides/notes.txt': '字段 approver 不公开' } },
  },
  reject: {
    'what third parties said': {
      files, pages: { 'guides/notes.txt': '答复：‸两家公司书面答复不同意公开报价明细。' },
      messages: ['第 9 字节：第三方意见“两家***明细”。'], severity: 'error', related: ['policies/2025/bus-lines.mdx:1'],
    },
    'a name with its post': { files, pages: { 'guides/notes.txt': '‸欧阳某某（保密员）' }, messages: ['第 0 字节：公开审查记录“欧阳***员）”。'] },
    'a key of JSON': { pages: { 'guides/a.json': '{"a":[{"‸reviewNotes":"甲"}]}' }, messages: ['a[0] › 第 8 字节：内部字段“reviewNotes”。'] },
    'a key in a script': { pages: { 'guides/a.js': 'const data = {\n  "‸third_party": 1 };' }, messages: ['第 18 字节：内部字段“third_party”。'] },
  },
});
