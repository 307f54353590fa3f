import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

const text = (line: string) => ({ [paths.notice]: noticeFile({}, `${line}\n\n${noticeBody}`) });
const half = (excerpt: string) => `疑似半角标点：“${excerpt}”。`;

describeRule('FMT-02', {
  accept: Object.fromEntries([
    '联系电话：0000-00000311，网址：https://www.chenghu.example/a,b;c:d(e)。',
    '营业时间为9:00至17:30，比例为1:3，面积为1,000平方米。',
    '按照ISO 9001(2015)执行，推行“互联网+政务服务”……',
    '他说：“好。”——这是对的！？',
    '第三百一十条　地址在第1页。',
    '澄湖区人民政府关于印发\n澄湖区人民政府工作规则的通知',
    '各镇人民政府，\n街道办事处：',
  ].map((line) => [line, { files: text(line) }])),
  reject: {
    'a half-width comma': { files: text('乘客‸,请注意换乘。'), messages: [half('乘客,请注意换')], severity: 'warning' },
    'half-width brackets, once a line': { files: text('区人民政府‸(以下简称区政府)负责。'), messages: [half('人民政府(以下简称')] },
    'a half-width colon after a mark': { files: text('要求如下‸:（一）甲；'), messages: [half('要求如下:（一）甲')] },
    'a doubled stop, and a comma before a stop': { files: text('甲事项‸。。\n\n乙事项‸，。'), messages: ['疑似重复标点：“甲事项。。”。', '疑似重复标点：“乙事项，。”。'] },
    'what is left of a page frame': { files: text('‸PAGE  \n\n‸— 1 —\n\n‸PAGE \\* MERGEFORMAT 3\n\n‸第 1 页 共 5 页'), messages: ['疑似排版残留：“PAGE”。', '疑似排版残留：“— 1 —”。', '疑似排版残留：“PAGE \\* MERGEFORMAT 3”。', '疑似排版残留：“第 1 页 共 5 页”。'] },
    'a line broken inside a word': { files: text('各部门应当按照区人民‸政\n府的要求办理。'), messages: ['疑似词语中间断行：“按照区人民政／府的要求办理”。'] },
    'a half-width comma in an interpretation': { files: { [paths.interpretation]: interpretationFile({}, interpretationBody.replace('停一小时三元，', '停一小时三元‸,')) }, messages: [half('小时三元,停两小时')] },
  },
});
