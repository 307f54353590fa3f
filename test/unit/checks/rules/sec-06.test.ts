import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const reason = '{ codes: [OGI-27], text: 只涉及特定对象，按照条例第二十七条提供申请公开。, reviewDue: 2027-06-03 }';
const kept = (changes: Record<string, string> = {}) => ({ [paths.notice]: noticeFile({ disclosureType: 'onRequest', disclosureReason: reason, ...changes }, '') });
const stub = '<h2 id="why">为什么要申请</h2><h2 id="cite">引用</h2>';
const related = ['policies/2025/bus-lines.mdx:17'];
const attachments = '[{ file: form.txt, title: 表, format: txt }]';

describeRule('SEC-06', {
  accept: {
    'a stub': { files: kept(), pages: { 'policies/2025/bus-lines/': stub, 'policies/2025/bus-lines.json': '{"identifier":"1","attachment":[],"text":""}' } },
    'the text of a published document': { pages: { 'policies/2025/bus-lines/': '<div id="text"><p id="sec-1">一、</p></div>', 'policies/2025/bus-lines.json': '{"text":"一、"}' } },
    'a file that a published document offers too': {
      files: { ...kept({ attachments }), 'policies/2025/other.mdx': noticeFile({ identifier: '11999900MB0000011X/2025-00033', docNumber: '澄交〔2025〕9号', attachments }) },
      pages: { 'policies/2025/bus-lines/': stub, 'policies/2025/form.txt': '表' },
    },
  },
  reject: {
    'a page with the text': { files: kept(), pages: { 'policies/2025/bus-lines/': '‸<div id="text"><p>1路</p></div>' }, messages: ['没有公开的文件，页面上有正文或者条款。'], severity: 'error', related },
    'a page with articles': { files: kept(), pages: { 'policies/2025/bus-lines/': '‸<p id="art-3-p1">1路</p>' }, messages: ['没有公开的文件，页面上有正文或者条款。'] },
    'data with the text': {
      files: kept(), pages: { 'policies/2025/bus-lines/': stub, 'policies/2025/bus-lines.json': '‸{"text":"1路","articles":[{}],"attachment":[{}]}' },
      messages: ['没有公开的文件，数据中有text、articles、attachment。'], related,
    },
    'an attached file': { files: kept({ attachments }), pages: { 'policies/2025/bus-lines/': stub, 'policies/2025/form.txt': '‸表' }, messages: ['没有公开的文件，附件却在网站上。'], related },
  },
});
