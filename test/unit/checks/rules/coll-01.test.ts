import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';

const file = (changes: Record<string, string | null>) => ({ 'consultations/2026/parking.mdx': entryFile('consultations', changes) });

describeRule('COLL-01', {
  accept: {
    'one with feedback': { files: file({}) },
    'one that is open': { files: file({ feedback: null }), date: '2026-04-03' },
    'the twentieth working day after': { files: file({ feedback: null }), date: '2026-05-07' },
    'one in a year whose holidays are not known': { files: file({ feedback: null, from: '2027-01-04', to: '2027-02-05' }), date: '2027-06-01' },
  },
  reject: {
    'the day after the twentieth working day': {
      files: file({ feedback: null, to: '‸2026-04-03' }), date: '2026-05-08', severity: 'warning',
      messages: ['意见征集已于2026-04-03截止，到2026-05-07仍未公布意见采纳情况。'],
    },
    'feedback that lies in the future': {
      files: file({ to: '‸2026-04-03', feedback: '{ publishedAt: 2026-07-01, items: [{ opinion: 甲, adopted: no, reason: 乙 }] }' }),
      messages: ['意见征集已于2026-04-03截止，到2026-05-07仍未公布意见采纳情况。'],
    },
  },
});
