import { expect } from 'vitest';
import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, siteFile } from '../../../support/scenario.ts';

const notice = { path: 'policies/2025/bus-lines', identifier: '11999900MB0000011X/2025-00031', at: '2025-06-04' };
// The digest of the text of the base portal, whatever it is, is in the ledger; the text here has other line ends and spaces.
const spaced = noticeBody.replaceAll('\n\n', '\n\n\n').replace('因道路施工', '　　因道路施工').replace('1路、2路', '1路、 2路');
const other = { ...notice, sha256: 'a'.repeat(64) };
const message = /^公开的文字变了，没有登记：台账第 1 条的文字指纹是 aaaaaaaaaaaa…，现为 [0-9a-f]{12}…。$/;

describeRule('LEDG-04', {
  accept: {
    'a site without a ledger': {},
    'the text the ledger knows, laid out in another way': { files: { [paths.ledger]: [notice], [paths.notice]: noticeFile({}, spaced) } },
    'a change that was recorded': { files: { [paths.ledger]: [other, { ...notice, event: 'changed', reason: '更正一处文字' }] } },
  },
  reject: {
    'another text': { files: { [paths.ledger]: [other], [paths.notice]: `‸${noticeFile()}` }, messages: [expectMessage(message)], severity: 'warning', related: ['registers/ledger.jsonl:1'] },
    'another text on a site in production': { files: { [paths.ledger]: [other], [paths.notice]: `‸${noticeFile()}`, [paths.site]: siteFile('production: true\n') }, messages: [expectMessage(message)], severity: 'error' },
    'another disclosure type': {
      files: { [paths.ledger]: [{ ...notice, disclosureType: 'withheld' }], [paths.notice]: noticeFile({ disclosureType: '‸proactive' }) },
      messages: ['公开属性变了，没有登记：台账登记为不予公开，现为主动公开。'],
    },
  },
});

/** A digest depends on the words of the base portal; what is said around it does not. */
function expectMessage(pattern: RegExp): string {
  return expect.stringMatching(pattern) as string;
}
