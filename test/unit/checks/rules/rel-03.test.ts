import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const rule = '11999900MB0000001X/2025-00012';
const notice = '11999900MB0000011X/2025-00031';
const supersede = (changes: Record<string, string> = {}) => noticeFile({ supersedes: `[{ identifier: ${rule} }]`, ...changes });

describeRule('REL-03', {
  accept: {
    'a repealed document that says so': { files: { [paths.notice]: supersede(), [paths.rule]: ruleFile({ supersededBy: `[{ identifier: ${notice} }]`, validity: 'repealed' }) } },
    'a repeal that is not yet in effect': { files: { [paths.notice]: supersede({ dateEffective: '2026-07-01', validity: 'notYetEffective' }), [paths.rule]: ruleFile({ supersededBy: `[{ identifier: ${notice} }]` }) } },
    'a repeal by a draft': { files: { [paths.notice]: supersede({ validity: 'draft' }), [paths.rule]: ruleFile({ supersededBy: `[{ identifier: ${notice} }]` }) } },
  },
  reject: {
    'a repealed document that still shows inForce': {
      files: { [paths.notice]: supersede(), [paths.rule]: ruleFile({ validity: '‸inForce', supersededBy: `[{ identifier: ${notice} }]` }) },
      messages: ['“澄湖区人民政府关于印发《澄湖区路侧停车管理办法》的通知”已被“澄湖区交通运输局关于调整公交线路的通告”废止，有效性应为“已废止”，实为“现行有效”。'],
      severity: 'error', related: ['policies/2025/bus-lines.mdx:21'],
    },
    'the same when it shows amended': {
      files: { [paths.notice]: supersede(), [paths.rule]: ruleFile({ validity: '‸amended' }) },
      messages: ['“澄湖区人民政府关于印发《澄湖区路侧停车管理办法》的通知”已被“澄湖区交通运输局关于调整公交线路的通告”废止，有效性应为“已废止”，实为“已修改”。'],
    },
  },
});
