import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';
import { paths, ruleFile } from '../../../support/scenario.ts';

const rule = { [paths.rule]: ruleFile({ deliberation: '{ meeting: executive, term: 第三届, session: 第四十次, date: 2025-03-12 }' }) };
const marked = '[{ title: 审议停车办法草案, policies: [‸11999900MB0000001X/2025-00012] }]';

describeRule('COLL-03', {
  accept: {
    'the meeting that the policy names': { files: { ...rule, 'meetings/2025/40.mdx': entryFile('meetings') } },
    'a policy that names none': { files: { 'meetings/2025/40.mdx': entryFile('meetings', { date: '2025-03-13' }), [paths.rule]: ruleFile({ deliberation: null }) } },
    'an earlier meeting, where the one that decided is here too': {
      files: { ...rule, 'meetings/2025/40.mdx': entryFile('meetings'), 'meetings/2025/39.mdx': entryFile('meetings', { session: '第三十九次', date: '2025-02-26' }) },
    },
  },
  reject: {
    'another session on another day': {
      files: { ...rule, 'meetings/2025/41.mdx': entryFile('meetings', { session: '第四十一次', date: '2025-03-13', agenda: marked }) }, severity: 'warning',
      messages: ['会议与“澄湖区人民政府关于印发《澄湖区路侧停车管理办法》的通知”登记的集体审议不一致：次数、日期不同。'], related: [`${paths.rule}:29`],
    },
    'a meeting of another kind': {
      files: { ...rule, 'meetings/2025/40.mdx': entryFile('meetings', { kind: 'plenary', agenda: marked }) },
      messages: ['会议与“澄湖区人民政府关于印发《澄湖区路侧停车管理办法》的通知”登记的集体审议不一致：会议类别不同。'],
    },
  },
});
