import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';

const file = (changes: Record<string, string>) => ({ 'enforcement/2026/freight.mdx': entryFile('enforcement', changes) });

describeRule('COLL-06', {
  accept: {
    'a penalty on the seventh working day': { files: file({ datePublished: '2026-04-16T09:00+08:00' }) },
    'an inspection on the twentieth': { files: file({ kind: 'inspection', datePublished: '2026-05-08T09:00+08:00' }) },
  },
  reject: {
    'a penalty on the eighth': { files: file({ datePublished: '‸2026-04-17T09:00+08:00' }), messages: ['行政处罚决定应在7个工作日内公示，最迟2026-04-16，实为2026-04-17。'], severity: 'warning' },
    'an inspection on the day after the twentieth': { files: file({ kind: 'inspection', datePublished: '‸2026-05-09T09:00+08:00' }), messages: ['行政检查决定应在20个工作日内公示，最迟2026-05-08，实为2026-05-09。'] },
    'a decision published before it was made': { files: file({ datePublished: '‸2026-04-06T09:00+08:00' }), messages: ['发布时间不应早于决定日期：决定于2026-04-07，发布于2026-04-06。'] },
  },
});
