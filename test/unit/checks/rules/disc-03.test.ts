import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, type Fields } from '../../../support/scenario.ts';

const withheld = (changes: Fields = {}, body = '') => ({ [paths.notice]: noticeFile({ disclosureType: 'withheld', ...changes }, body) });
const reason = (code: string, law = '') => `{ codes: [${code}], text: 本件含有能够识别单个调查对象的统计资料，法律禁止对外提供。, reviewDue: 2027-06-03${law} }`;

describeRule('DISC-03', {
  accept: {
    'a law with its article': { files: withheld({ disclosureReason: reason('OGI-14-2', ', lawCitation: 《中华人民共和国统计法》第二十八条第一款') }) },
    'an article in digits': { files: withheld({ disclosureReason: reason('OGI-14-2', ', lawCitation: 《中华人民共和国统计法》（2024年修正）第28条') }) },
    'another ground without a law': { files: withheld({ disclosureReason: reason('OGI-14-3E') }) },
  },
  reject: {
    'no law, at the code': {
      files: withheld({ disclosureReason: reason('‸OGI-14-2') }),
      messages: ['依据 OGI-14-2（法律、行政法规禁止公开）应列明具体条款（lawCitation，写法为“《…》第…条”），没有写。'], severity: 'error',
    },
    'a law without an article, at the citation': {
      files: withheld({ disclosureReason: reason('OGI-14-2', ', lawCitation: ‸《中华人民共和国统计法》') }),
      messages: ['依据 OGI-14-2（法律、行政法规禁止公开）应列明具体条款（lawCitation，写法为“《…》第…条”），实为“《中华人民共和国统计法》”。'],
    },
  },
});
