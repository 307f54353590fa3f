import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';
import { paths, ruleFile } from '../../../support/scenario.ts';

const of = '{ identifier: 11999900MB0000001X/2025-00012 }';
const feedback = '{ publishedAt: 2025-02-20, items: [{ opinion: 甲, adopted: yes, reason: 乙 }] }';
const entry = (changes: Record<string, string>) => entryFile('consultations', { of, from: '2025-01-06', to: '2025-02-07', received: '12', adopted: '5', feedback, ...changes });
const files = (changes: Record<string, string>) => ({
  'consultations/2025/parking.mdx': entry(changes),
  [paths.rule]: ruleFile({ consultation: '{ from: 2025-01-06, to: 2025-02-07, received: 12, adopted: 5, feedbackAt: 2025-02-20 }' }),
});

describeRule('COLL-02', {
  accept: {
    'the same dates and numbers': { files: files({}) },
    'a policy that registers no consultation': { files: { 'consultations/2025/parking.mdx': entry({ received: '13' }), [paths.rule]: ruleFile({ consultation: null }) } },
  },
  reject: {
    'each that differs': {
      files: files({ to: '‸2025-02-06', received: '‸13', feedback: '{ publishedAt: ‸2025-02-21, items: [{ opinion: 甲, adopted: yes, reason: 乙 }] }' }), severity: 'warning',
      messages: [
        '截止日期（to）写的是2025-02-06，文件登记的是2025-02-07。', '采纳情况（feedback.publishedAt）写的是2025-02-21，文件登记的是2025-02-20。', '收到意见数（received）写的是13，文件登记的是12。',
      ],
      related: [`${paths.rule}:27`, `${paths.rule}:27`, `${paths.rule}:27`],
    },
  },
});
