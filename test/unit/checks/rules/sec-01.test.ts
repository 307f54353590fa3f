import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

const beginning = (line: string) => ({ [paths.notice]: noticeFile({}, `${line}\n\n${noticeBody}`) });

describeRule('SEC-01', {
  accept: {
    'the words in running text': { files: beginning('涉及敏感绝密事项的，按照保密规定办理；绝密、机密、秘密三级分别管理。') },
    'a sentence on marks': { files: beginning('密级标志写作“机密★1年”的，应当核对。') },
    'a star rating': { files: beginning('评定为五★级的站点，每5年复核一次。') },
    'a heading on business secrets': { files: beginning('商业秘密') },
  },
  reject: {
    ...Object.fromEntries(['绝密', '机密', '秘密', '秘　密', '机密★1年', '绝密★启用前', '秘密★6个月', '★10年', '000001 机密★1年 特急', '000001　秘密　加急'].map((line) => [
      `the line ${line}`, { files: beginning(`‸${line}`), messages: [`疑似密级标志：“${line.replace('　', ' ').replace('　', ' ')}”。`], severity: 'error' as const },
    ])),
    'an indented line inside an interpretation': {
      files: { [paths.interpretation]: interpretationFile({}, interpretationBody.replace('停一小时', '‸秘密★5年\n\n停一小时')) },
      messages: ['疑似密级标志：“秘密★5年”。'],
    },
    'a field of the front matter': { files: { [paths.notice]: noticeFile({ keywords: '[公交, ‸机密★1年]' }) }, messages: ['疑似密级标志：“机密★1年”。'] },
  },
});
