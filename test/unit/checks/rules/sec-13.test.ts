import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

const notice = (line: string, personalData: string) => ({ [paths.notice]: noticeFile({ personalData }, `${line}\n\n${noticeBody}`) });
const reason = '单位统一配发的值班手机，向社会公布';

describeRule('SEC-13', {
  accept: {
    'an exception with a reason for what stands in the text': { files: notice('值班手机138-0000-0000。', `[{ kind: 手机号码, value: '13800000000', reason: ${reason} }]`) },
    'one for what stands in the front matter': { files: { [paths.notice]: noticeFile({ abstract: '报名请打13800000000，写明姓名和乘坐的线路。', personalData: `[{ kind: 手机号码, value: '13800000000', reason: ${reason} }]` }) } },
  },
  reject: {
    'no reason': { files: notice('值班手机13800000000。', "[‸{ kind: 手机号码, value: '13800000000' }]"), messages: ['公开手机号码缺少理由（reason）。'], severity: 'error' },
    'a reason that says nothing': { files: notice('值班手机13800000000。', "[{ kind: 手机号码, value: '13800000000', reason: ‸值班 }]"), messages: ['公开理由（reason）应为不少于8字的说明，实为“值班”。'] },
    'a value that is not there': { files: notice('值班手机另行公布。', `[{ kind: 手机号码, value: ‸'13800000000', reason: ${reason} }]`), messages: ['正文、文件头和附件中没有这个手机号码，这一条用不着。'] },
    'a wrong kind': { files: notice('值班手机13800000000。', `[{ kind: ‸银行卡号, value: '13800000000', reason: ${reason} }]`), messages: ['类别（kind）应为手机号码，实为“银行卡号”。'] },
  },
});
