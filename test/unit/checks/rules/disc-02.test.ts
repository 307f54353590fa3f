import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, type Fields } from '../../../support/scenario.ts';

const withheld = (changes: Fields = {}, body = '') => ({ [paths.notice]: noticeFile({ disclosureType: 'withheld', ...changes }, body) });
const reason = (codes: string) => `{ codes: [${codes}], text: 本件载明供水管网的薄弱点位，公开后可能被用于破坏，危及公共安全。, reviewDue: 2027-06-03 }`;

describeRule('DISC-02', {
  accept: {
    'grounds of articles 14 to 16': { files: withheld({ disclosureReason: reason('OGI-14-3P, OGI-16-1a') }) },
    'another ground of a document kept for application': { files: withheld({ disclosureType: 'onRequest', disclosureReason: reason('OGI-27') }) },
  },
  reject: {
    'each ground outside them': {
      files: withheld({ disclosureReason: reason('OGI-14-3P, ‸OGI-27, ‸OGI-37') }),
      messages: [
        '不予公开的依据应为条例第十四条、第十五条或者第十六条，实为 OGI-27（《中华人民共和国政府信息公开条例》第二十七条）。',
        '不予公开的依据应为条例第十四条、第十五条或者第十六条，实为 OGI-37（《中华人民共和国政府信息公开条例》第三十七条）。',
      ],
      severity: 'error',
    },
  },
});
