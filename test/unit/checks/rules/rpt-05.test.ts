import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';

const file = (changes: Record<string, string>) => ({ 'responses/2026/road.mdx': entryFile('responses', changes) });
const major = { eventLevel: 'major', occurredAt: '2026-03-09T06:00+08:00', firstReleaseAt: '2026-03-09T11:00+08:00', pressConferenceAt: '2026-03-10T06:00+08:00' };

describeRule('RPT-05', {
  accept: {
    'five hours and twenty-four to the minute': { files: file(major) },
    'forty-eight hours for anything less': { files: file({ firstReleaseAt: '2026-03-11T06:00+08:00' }) },
    'a major event whose first day is not over': { files: file({ eventLevel: 'critical', occurredAt: '2026-06-01T06:00+08:00', firstReleaseAt: '2026-06-01T07:00+08:00' }) },
  },
  reject: {
    'a minute over five hours': {
      files: file({ ...major, firstReleaseAt: '‸2026-03-09T11:01+08:00' }), messages: ['重大事件应在发生后5小时内发布，实为5.1小时。'], severity: 'warning',
    },
    'a minute over twenty-four': { files: file({ ...major, pressConferenceAt: '‸2026-03-10T06:01+08:00' }), messages: ['重大事件应在发生后24小时内举行新闻发布会，实为24.1小时。'] },
    'no press conference': {
      files: file({ eventLevel: '‸critical', firstReleaseAt: '2026-03-09T09:00+08:00' }), messages: ['特别重大事件应在发生后24小时内举行新闻发布会，没有登记。'],
    },
    'over forty-eight hours': { files: file({ firstReleaseAt: '‸2026-03-11T06:30+08:00' }), messages: ['一般政务舆情应在发生后48小时内发布，实为48.5小时。'] },
    'a release before the event': { files: file({ firstReleaseAt: '‸2026-03-09T05:00+08:00' }), messages: ['首次发布时间不应早于发生时间。'] },
  },
});
