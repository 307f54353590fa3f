import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths } from '../../../support/scenario.ts';

describeRule('INT-14', {
  accept: { 'a document that is there and public': {} },
  reject: {
    'one that is not there, with the nearest': {
      files: { [paths.interpretation]: interpretationFile({ interprets: '[11999900MB0000001X/2025-00012, ‸11999900MB0000001X/2025-00013]' }), [paths.notice]: noticeFile({ identifier: '000014349/2017-00110' }) },
      messages: ['解读对象不存在：没有索引号为“11999900MB0000001X/2025-00013”的文件。相近的有：“11999900MB0000001X/2025-00012”。'], severity: 'error',
    },
    'one that is withheld': {
      files: { [paths.interpretation]: interpretationFile({ interprets: '[11999900MB0000001X/2025-00012, ‸11999900MB0000011X/2025-00031]' }), [paths.notice]: noticeFile({ disclosureType: 'withheld' }, '') },
      messages: ['解读对象未公开：“11999900MB0000011X/2025-00031”的公开属性为“不予公开”。'], related: ['policies/2025/bus-lines.mdx:17'],
    },
  },
});
