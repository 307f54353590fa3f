import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('META-06', {
  accept: {
    'a document of one unit': {},
    'a joint document that its lead publishes': { files: { [paths.notice]: noticeFile({ jointIssuers: '[transport, education]' }) } },
  },
  reject: {
    'a joint document that another publishes': {
      files: { [paths.notice]: noticeFile({ jointIssuers: '[transport, education]', publisher: '‸education' }) },
      messages: ['公开责任机关（publisher）应为牵头机关“澄湖区交通运输局”，实为“澄湖区教育局”。'],
      severity: 'warning', related: ['policies/2025/bus-lines.mdx:21'],
    },
    'an issuer that is not the first of the joint ones': {
      files: { [paths.notice]: noticeFile({ jointIssuers: '[education, transport]', issuer: '‸transport', publisher: '‸transport' }) },
      messages: ['发文机关（issuer）应为联合发文机关的第一个“澄湖区教育局”，实为“澄湖区交通运输局”。', '公开责任机关（publisher）应为牵头机关“澄湖区教育局”，实为“澄湖区交通运输局”。'],
    },
  },
});
