import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

const beginning = (line: string, fields: Record<string, string> = {}) => ({ [paths.notice]: noticeFile(fields, `${line}\n\n${noticeBody}`) });
const marks = ['内部资料', '（内部文件）', '内部资料　注意保存', '内部资料，不得外传', '【仅供内部参阅】', '征求意见稿', '（征求意见稿）', '澄湖区公交线网优化办法（征求意见稿）', '工作要点（讨论稿）'];

describeRule('SEC-07', {
  accept: {
    'the words in a sentence': { files: beginning('内部资料应当妥善保管，不得外传；公开征求意见稿发布后，收到意见12条。') },
    'a heading about internal papers': { files: beginning('一、内部文件的保管') },
    'a draft that is out for opinions': { files: beginning('澄湖区公交线网优化办法（征求意见稿）', { validity: 'draft' }) },
    'a notice that asks for opinions': { files: beginning('澄湖区公交线网优化办法（征求意见稿）', { title: '澄湖区交通运输局关于公开征求《澄湖区公交线网优化办法（征求意见稿）》意见的公告' }) },
    'a document that is not published': { files: { [paths.notice]: noticeFile({ title: '关于公交线网的报告（送审稿）', disclosureType: 'withheld' }, '') } },
  },
  reject: {
    ...Object.fromEntries(marks.map((mark) => [`the line ${mark}`, { files: beginning(`‸${mark}`), messages: [`正文含内部标识或者未定稿的标识：“${mark.replace('　', ' ')}”。`], severity: 'warning' as const }])),
    'a title': { files: { [paths.notice]: noticeFile({ title: '‸澄湖区公交线网优化办法（送审稿）' }) }, messages: ['标题带有内部标识或者未定稿的标识：“澄湖区公交线网优化办法（送审稿）”。'] },
  },
});
