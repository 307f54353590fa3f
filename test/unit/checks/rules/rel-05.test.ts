import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const expired = noticeFile({ validity: 'expired', dateExpires: '2026-05-31' });
const basis = (mark = '') => `[{ title: 中华人民共和国道路交通安全法 }, ${mark}{ identifier: 11999900MB0000011X/2025-00031 }]`;

describeRule('REL-05', {
  accept: {
    'a basis in force': { files: { [paths.rule]: ruleFile({ basis: basis() }) } },
    'a repealed document, which need not be weighed any more': { files: { [paths.notice]: expired, [paths.rule]: ruleFile({ basis: basis(), validity: 'repealed' }) } },
  },
  reject: {
    'a basis that has expired': {
      files: { [paths.notice]: expired, [paths.rule]: ruleFile({ basis: basis('‸') }) },
      messages: ['依据文件已失效：“澄湖区交通运输局关于调整公交线路的通告”，请评估清理。'], severity: 'warning', related: ['policies/2025/bus-lines.mdx:16'],
    },
  },
});
