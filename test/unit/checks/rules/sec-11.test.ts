import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('SEC-11', {
  accept: {
    'masked forms, land lines and digests': { pages: { 'guides/notes.txt': '138****8000 0000-00000117\n1f3a13800138000bc5d6e7f8a9b0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8' } },
    'an exempted document on its own outputs': {
      files: { [paths.notice]: noticeFile({ exemptions: '[{ rule: SEC-04, reason: 统一配发的值班手机号码 }]' }, '一、值班手机13800138000。\n\n（此件主动公开）') },
      pages: { 'policies/2025/bus-lines.json': '{"text":"一、值班手机13800138000。"}' },
    },
  },
  reject: {
    'a mobile number, with its byte': { pages: { 'guides/a.json': '{"甲":"电话‸13800138000"}' }, messages: ['甲 › 第 14 字节：手机号码“13***00”。'], severity: 'error' },
    'an identity number in a comment': { pages: { 'guides/a.html': '<html lang="zh-CN"><!--‸11010519491231002X--></html>' }, messages: ['第 23 字节：公民身份号码“11***2X”。'] },
    'an exempted number on the page of another document': {
      files: { [paths.notice]: noticeFile({ exemptions: '[{ rule: SEC-04, reason: 统一配发的值班手机号码 }]' }, '一、值班手机13800138000。\n\n（此件主动公开）') },
      pages: { 'policies/2025/parking.json': '{"text":"‸13800138000"}' }, messages: ['text › 第 9 字节：手机号码“13***00”。'], related: ['policies/2025/parking.mdx:1'],
    },
  },
});
