import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleBody, ruleFile } from '../../../support/scenario.ts';

describeRule('FMT-01', {
  accept: { 'articles and headings in order': {}, 'an article 之一': { files: { [paths.rule]: ruleFile({}, ruleBody.replace('第二章', '第二条之一　本区的停车场除外。\n\n第二章')) } } },
  reject: {
    'a gap between articles': {
      files: { [paths.rule]: ruleFile({}, ruleBody.replace('第四条　', '‸第五条　')) },
      messages: ['条的序号不连续：应为“第四条”，实为“第五条”。'], severity: 'warning',
    },
    'an article that comes twice': { files: { [paths.rule]: ruleFile({}, ruleBody.replace('第四条　', '‸第三条　')) }, messages: ['条的序号重复：应为“第四条”，实为“第三条”。'] },
    'articles that run backwards': { files: { [paths.rule]: ruleFile({}, ruleBody.replace('第四条　', '‸第一条　')) }, messages: ['条的序号倒退：应为“第四条”，实为“第一条”。'] },
    'a gap between headings': { files: { [paths.notice]: noticeFile({}, '一、甲事项。\n\n‸三、乙事项。\n\n（此件主动公开）\n') }, messages: ['项的序号不连续：应为“二、”，实为“三、”。'] },
  },
});
