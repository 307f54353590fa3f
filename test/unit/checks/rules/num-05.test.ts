import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

describeRule('NUM-05', {
  accept: {
    'a registered code': {},
    'an order of the government': { files: { [paths.rule]: ruleFile({ docNumber: '澄湖区人民政府令第12号' }) } },
    'any code of a unit that has registered none': {
      files: { [paths.units]: '- { id: gov, name: 澄湖区人民政府, shortName: 区政府 }\n- { id: transport, name: 澄湖区交通运输局, shortName: 区交通运输局 }\n' },
    },
  },
  reject: {
    'the code of another unit': {
      files: { [paths.notice]: noticeFile({ docNumber: '‸澄教〔2025〕8号' }) },
      messages: ['机关代字应为澄湖区交通运输局登记的“澄交”、“澄交规”之一，实为“澄教”。'], severity: 'warning', related: ['policies/2025/bus-lines.mdx:5'],
    },
  },
});
