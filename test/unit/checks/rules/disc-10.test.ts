import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

describeRule('DISC-10', {
  accept: {
    'a mark and an annotation that agree': {},
    'a mark that says nothing of disclosure': { files: { [paths.notice]: noticeFile({ disclosureMark: '此件发至街道' }) } },
    '此件公开发布 for a proactive document': { files: { [paths.notice]: noticeFile({}, noticeBody.replace('此件主动公开', '此件公开发布')) } },
    'a sentence on disclosure types': { files: { [paths.notice]: noticeFile({}, `一、公文分为主动公开、依申请公开、不予公开。\n\n${noticeBody}`) } },
  },
  reject: {
    'a mark of another type': {
      files: { [paths.rule]: ruleFile({ disclosureMark: '‸此件不公开' }) },
      messages: ['附注“此件不公开”与公开属性“主动公开”不一致。'], severity: 'error', related: ['policies/2025/parking.mdx:21'],
    },
    'an annotation of another type, at its line': {
      files: { [paths.notice]: noticeFile({}, noticeBody.replace('（此件主动公开）', '‸（此件依申请公开）')) },
      messages: ['附注“（此件依申请公开）”与公开属性“主动公开”不一致。'],
    },
    'half-width brackets and an indented annotation': {
      files: { [paths.notice]: noticeFile({}, noticeBody.replace('（此件主动公开）', '　　‸(此件删减后公开)')) },
      messages: ['附注“(此件删减后公开)”与公开属性“主动公开”不一致。'],
    },
  },
});
