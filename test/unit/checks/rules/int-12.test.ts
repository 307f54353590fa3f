import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, paths, ruleFile } from '../../../support/scenario.ts';

const expired = { [paths.rule]: ruleFile({ validity: 'expired', dateExpires: '2026-05-01' }) };

describeRule('INT-12', {
  accept: {
    'a document in force': {},
    'a notice in the first paragraph': { files: { ...expired, [paths.interpretation]: interpretationFile({}, interpretationBody.replace('过去泊位', '所解读的办法已于2026年5月1日失效。过去泊位')) } },
  },
  reject: {
    'no notice': {
      files: { ...expired, [paths.interpretation]: interpretationFile({ interprets: '[‸11999900MB0000001X/2025-00012]' }) },
      messages: ['所解读的文件已失效，解读开头没有标注。'], severity: 'warning', related: ['policies/2025/parking.mdx:19'],
    },
    'a notice at the end only': {
      files: { ...expired, [paths.interpretation]: interpretationFile({ interprets: '[‸11999900MB0000001X/2025-00012]' }, `${interpretationBody}\n办法已经失效。\n`) },
      messages: ['所解读的文件已失效，解读开头没有标注。'],
    },
  },
});
