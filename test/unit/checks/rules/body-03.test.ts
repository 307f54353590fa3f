import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, noticeFile, paths } from '../../../support/scenario.ts';

const body = (text: string) => ({ [paths.notice]: noticeFile({}, `${text}\n\n（此件主动公开）\n`) });

describeRule('BODY-03', {
  accept: { 'components and links of the allow-list': { files: { [paths.interpretation]: interpretationFile({}, `${interpretationBody}\n<Note title="提醒">见[指南](/guides/guide/)。</Note>\n`) } } },
  reject: {
    'an import': { files: body("‸import fs from 'node:fs'\n\n一、正文。"), messages: ['正文不能有 import 或 export 语句。'], severity: 'error' },
    'an expression': { files: body('一、共‸{1 + 1}项。'), messages: ['正文中的 {…} 会被当作程序表达式。'] },
    'a component outside the list, and an attribute that is code': {
      files: { [paths.interpretation]: interpretationFile({}, `${interpretationBody}\n‸<Chart data="1" />\n\n‸<Note title={process.env.HOME}>甲</Note>\n`) },
      messages: ['<Chart> 不在可用组件之内。', '<Note> 的属性 title 是表达式，应为双引号中的文字。'],
    },
    'a link that runs code': { files: body('一、见‸[附表](javascript:alert(1))。'), messages: ['链接地址“javascript:alert(1)”不是网页、邮箱、电话或站内地址。'] },
  },
});
