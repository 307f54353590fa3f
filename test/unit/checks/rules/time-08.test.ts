import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';

const file = (changes: Record<string, string | null>, body?: string) => ({ 'proposals/2026/011.mdx': entryFile('proposals', changes, body) });

describeRule('TIME-08', {
  accept: {
    'a reply published in time': { files: file({}) },
    'the last day of three months': { files: file({ replyDate: null, replyPublishedAt: null }, ''), date: '2026-06-06' },
    'six months, with a reason': { files: file({ replyDate: null, replyPublishedAt: null, extendedReason: '涉及多个部门' }, ''), date: '2026-09-06' },
    'a reply that is not published, with its reason': { files: file({ replyPublishedAt: null, public: 'false', notPublicReason: '答复涉及安全防护设施的位置' }, '') },
    'the twentieth working day after the reply': { files: file({ replyPublishedAt: null }, ''), date: '2026-05-06' },
  },
  reject: {
    'no reply after three months': {
      files: file({ replyDate: null, replyPublishedAt: null, assignedAt: '‸2026-03-06' }, ''), date: '2026-06-07', severity: 'warning',
      messages: ['应自交办之日起3个月内答复，最迟2026-06-06，至今没有答复。'],
    },
    'a reply not published after twenty working days': {
      files: file({ replyDate: '‸2026-04-02', replyPublishedAt: null }, ''), date: '2026-05-07',
      messages: ['办理结果应在答复之日起20个工作日内公开，最迟2026-05-06，至今没有公开。'],
    },
    'a reply published late': {
      files: file({ replyPublishedAt: '‸2026-05-07' }), messages: ['办理结果应在答复之日起20个工作日内公开，最迟2026-05-06，实为2026-05-07。'],
    },
    'a published reply without its text': { files: file({ replyPublishedAt: '‸2026-04-15' }, ''), messages: ['写明答复已经公开，正文却没有答复。'] },
    'a withheld reply without a reason, and with a text': {
      files: file({ public: '‸false', replyPublishedAt: null }, '‸答复如下。\n'), messages: ['答复不公开，应写明理由（notPublicReason，至少8个字）。', '答复不公开，不应有正文。'],
    },
  },
});
