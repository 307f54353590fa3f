import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('BODY-01', {
  accept: { 'plain fences': {}, 'spaces behind the closing fence': { files: { [paths.notice]: noticeFile().replace('\n---\n\n', '\n---  \n\n') } } },
  reject: {
    'front matter that is code': { files: { [paths.notice]: `‸${noticeFile().replace('---', '---js')}` }, messages: ['首行只能是 ---，实为“---js”；不接受其他格式或程序代码。'], severity: 'error' },
    'no front matter': { files: { [paths.notice]: '‸一、只有正文。\n' }, messages: ['文件应以 --- 开头，实为“一、只有正文。”。'] },
    'no closing fence': { files: { [paths.notice]: '‸---\ntitle: 通告\n' }, messages: ['没有找到结束的 ---。'] },
    'a field that comes twice': { files: { [paths.notice]: noticeFile({ keywords: '[甲]\n‸keywords: [乙]' }) }, messages: ['同一字段写了两次。'] },
    'a register that is no list': { files: { [paths.units]: '‸gov: 澄湖区人民政府\n' }, messages: ['应为列表，每项以 - 开头。'] },
  },
});
