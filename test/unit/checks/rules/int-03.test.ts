import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const both = '[11999900MB0000001X/2025-00012, 11999900MB0000011X/2025-00031]';

describeRule('INT-03', {
  accept: {
    'the drafter': {},
    'an expert of another unit': { files: { [paths.interpretation]: interpretationFile({ interpretingUnit: 'education', form: 'expert' }) } },
    'the drafter of one of two documents': { files: { [paths.interpretation]: interpretationFile({ interprets: both }), [paths.notice]: noticeFile({ drafter: 'education' }) } },
    'a document whose drafter is missing, which META-03 tells': { files: { [paths.rule]: ruleFile({ drafter: null }), [paths.interpretation]: interpretationFile({ interpretingUnit: 'education' }) } },
  },
  reject: {
    'another unit': {
      files: { [paths.interpretation]: interpretationFile({ interpretingUnit: '‸education' }) },
      messages: ['解读单位应为起草单位“澄湖区交通运输局”（谁起草、谁解读），实为“澄湖区教育局”。'], severity: 'error', related: ['policies/2025/parking.mdx:7'],
    },
    'a unit that only helped to draft': {
      files: { [paths.rule]: ruleFile({ coDrafters: '[justice]' }), [paths.interpretation]: interpretationFile({ interpretingUnit: '‸justice', form: 'qa' }) },
      messages: ['解读单位应为起草单位“澄湖区交通运输局”（谁起草、谁解读），实为“澄湖区司法局”。'],
    },
  },
});
