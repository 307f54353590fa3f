import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, type Fields } from '../../../support/scenario.ts';

const withheld = (changes: Fields = {}, body = '') => ({ [paths.notice]: noticeFile({ disclosureType: 'withheld', ...changes }, body) });
const reason = (code: string) => `{ codes: [${code}], text: 本件载有投标企业的成本构成，公开会损害该企业的竞争地位。, reviewDue: 2027-06-03 }`;

describeRule('DISC-04', {
  accept: {
    'the answer of the third party': { files: withheld({ disclosureReason: reason('OGI-15-1'), thirdParty: '{ consultedAt: 2025-05-20, result: 不同意公开 }' }) },
    'a weighing of the public interest': { files: withheld({ disclosureReason: reason('OGI-15-2'), publicInterestTest: '{ conclusion: 不公开, reason: 不涉及公共利益 }' }) },
    'a third party of a wrong form, which META-10 tells': { files: withheld({ disclosureReason: reason('OGI-15-1'), thirdParty: '不同意' }) },
  },
  reject: {
    'neither, at the code': {
      files: withheld({ disclosureReason: reason('OGI-14-3E, ‸OGI-15-1') }),
      messages: ['依据 OGI-15-1 的，应记录第三方意见（thirdParty）或者公共利益衡量（publicInterestTest），两项都没有写。'], severity: 'error',
    },
    'neither, for a cut': {
      files: { [paths.notice]: noticeFile({ disclosureType: 'redacted', disclosureReason: reason('OGI-37'), redactions: '[{ id: r1, locator: 第一项, code: ‸OGI-15-2 }]' }, '一、姓名为<Redacted id="r1" ground="OGI-15-2" reason="涉及个人隐私" />。\n') },
      messages: ['依据 OGI-15-2 的，应记录第三方意见（thirdParty）或者公共利益衡量（publicInterestTest），两项都没有写。'],
    },
  },
});
