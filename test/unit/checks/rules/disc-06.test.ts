import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, type Fields } from '../../../support/scenario.ts';

const withheld = (changes: Fields = {}, body = '') => ({ [paths.notice]: noticeFile({ disclosureType: 'withheld', ...changes }, body) });
const reason = (text: string, code = 'OGI-16-1b') => `{ codes: [${code}], text: ${text}, reviewDue: 2027-06-03 }`;

describeRule('DISC-06', {
  accept: {
    'a reason that says what publication would do': { files: withheld({ disclosureReason: reason('本件为机关值班排班，公开会影响办公场所的安全管理，对公众没有作用。') }) },
    'a reason that says it is too early': { files: withheld({ disclosureReason: reason('方案尚未定稿，内容还会有较大的修改，待印发后再行公开。', 'OGI-16-2b'), overridingLawChecked: 'true' }) },
    'a mandatory ground': { files: withheld({ disclosureReason: reason('本件载明供水管网的薄弱点位，属于公共安全方面的内容。', 'OGI-14-3P') }) },
  },
  reject: {
    'a reason that only names the article': {
      files: withheld({ disclosureReason: reason('‸本件属于后勤管理方面的内部事务信息，依照条例第十六条不予公开。') }),
      messages: ['依据 OGI-16-1b 的信息属“可以不予公开”，理由应说明不公开的必要性，现有理由没有说明公开会有什么影响。'], severity: 'warning',
    },
  },
});
