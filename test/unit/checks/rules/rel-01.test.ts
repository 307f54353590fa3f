import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const rule = '11999900MB0000001X/2025-00012';
const notice = '11999900MB0000011X/2025-00031';

describeRule('REL-01', {
  accept: {
    'a pair told on both sides, one by 索引号, one by 发文字号': {
      files: { [paths.notice]: noticeFile({ amends: `[{ identifier: ${rule} }]` }), [paths.rule]: ruleFile({ amendedBy: '[{ docNumber: 澄交〔2025〕8号 }]', validity: 'amended' }) },
    },
    'a document outside the portal': { files: { [paths.notice]: noticeFile({ supersedes: '[{ docNumber: 澄交〔2018〕8号, title: 旧规定 }]' }) } },
    'one-way relations': { files: { [paths.notice]: noticeFile({ basis: `[{ identifier: ${rule} }]`, relates: `[{ identifier: ${rule}, docNumber: 澄政规[2025]3号 }]`.replace('澄政规[2025]3号', "'澄政规[2025]3号'") }) } },
    'a predecessor of the same title outside the portal': { files: { [paths.rule]: ruleFile({ supersedes: '[{ title: 澄湖区路侧停车管理办法 }]' }) } },
  },
  reject: {
    'an amendment that the other side does not tell': {
      files: { [paths.notice]: noticeFile({ amends: `[‸{ identifier: ${rule} }]` }) },
      messages: ['关联关系不一致：这里写明了修改文件（amends），对方没有写明被何文件修改（amendedBy）。'], severity: 'error', related: ['policies/2025/parking.mdx:1'],
    },
    'a repeal told by the repealed document only, found by title': {
      files: { [paths.rule]: ruleFile({ supersededBy: '[{ docNumber: 澄交〔2030〕1号 }, ‸{ title: 澄湖区交通运输局关于调整公交线路的通告 }]' }) },
      messages: ['关联关系不一致：这里写明了被何文件废止（supersededBy），对方没有写明废止文件（supersedes）。'],
    },
    'a 发文字号 that is not that of the 索引号': {
      files: { [paths.rule]: ruleFile({ relates: `[{ identifier: ${notice}, docNumber: ‸澄交〔2025〕9号 }]` }) },
      messages: [`关联关系不一致：索引号 ${notice} 的发文字号应为“澄交〔2025〕8号”，实为“澄交〔2025〕9号”。`],
    },
  },
});
