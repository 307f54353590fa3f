import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, type Fields } from '../../../support/scenario.ts';

const withheld = (changes: Fields = {}, body = '') => ({ [paths.notice]: noticeFile({ disclosureType: 'withheld', ...changes }, body) });
const reason = (code: string) => `{ codes: [${code}], text: 本件为会议讨论记录，过早公开会影响与会人员坦率发表意见。, reviewDue: 2027-06-03 }`;

describeRule('DISC-05', {
  accept: {
    'a confirmation': { files: withheld({ disclosureReason: reason('OGI-16-2a'), overridingLawChecked: 'true' }) },
    'internal affairs, which no other law overrides': { files: withheld({ disclosureReason: reason('OGI-16-1a') }) },
  },
  reject: {
    'none, at the code': {
      files: withheld({ disclosureReason: reason('‸OGI-16-3') }),
      messages: ['依据 OGI-16-3 的，须确认法律、法规、规章未规定该信息应当公开：overridingLawChecked 应为 true，实为未填写。'], severity: 'error',
    },
    'a denial, at the field': {
      files: withheld({ disclosureReason: reason('OGI-16-2d'), overridingLawChecked: '‸false' }),
      messages: ['依据 OGI-16-2d 的，须确认法律、法规、规章未规定该信息应当公开：overridingLawChecked 应为 true，实为 false。'],
    },
  },
});
