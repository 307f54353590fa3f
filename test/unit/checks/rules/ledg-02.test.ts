import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const notice = { path: 'policies/2025/bus-lines', identifier: '11999900MB0000011X/2025-00031', at: '2025-06-04' };
const gone = { path: 'policies/2025/gone', identifier: '11999900MB0000011X/2025-00030', at: '2025-06-05', title: '某通告', docNumber: '澄交〔2025〕7号' };

describeRule('LEDG-02', {
  accept: {
    'a site without a ledger': {},
    'documents that are there': { files: { [paths.ledger]: [notice] } },
    'a document that was withdrawn': { files: { [paths.ledger]: [gone, { ...gone, event: 'withdrawn', reason: '重复发布' }] } },
    'a document that was withdrawn and restored': {
      files: { [paths.ledger]: [notice, { ...notice, event: 'withdrawn', reason: '附表有误' }, { ...notice, event: 'restored', reason: '附表已经更正' }] },
    },
    'a document that stands elsewhere, which is for LEDG-03 to say': { files: { [paths.ledger]: [{ ...notice, path: 'policies/2025/bus' }] } },
    'a document under another number, which is for META-02 to say': { files: { [paths.ledger]: [{ ...notice, identifier: '11999900MB0000011X/2025-00001' }] } },
  },
  reject: {
    'one that was withdrawn and stands there again': {
      files: { [paths.ledger]: [notice, { ...notice, at: '2025-06-20', event: 'withdrawn', reason: '附表有误' }], [paths.notice]: `‸${noticeFile()}` },
      messages: ['已经撤下的文件又出现了，台账没有登记恢复：2025-06-20 撤下，理由是“附表有误”。'], severity: 'error', related: ['registers/ledger.jsonl:2'],
    },
  },
});
