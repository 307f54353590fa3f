import { documentFile, type Fields } from './scenario.ts';

/** Entries of the statutory columns without a fault in the base portal on its "today"; tests replace fields and bodies as for policies. */
const frame = { datePublished: '2026-03-10T09:00+08:00', contentSource: '澄湖区交通运输局', unit: 'transport' };

const bases = {
  consultations: {
    title: '《澄湖区路侧停车管理办法》公开征求意见', of: '{ draftTitle: 澄湖区路侧停车管理办法（征求意见稿） }', from: '2026-03-02', to: '2026-04-03',
    channels: '[{ by: phone, to: 0000-00000311 }]', feedback: '{ publishedAt: 2026-04-20, items: [{ opinion: 免费时间太短。, adopted: yes, reason: 延长到三十分钟。 }] }',
  },
  meetings: {
    title: '区政府第三届第四十次常务会议', unit: 'gov', kind: 'executive', term: '第三届', session: '第四十次', date: '2025-03-12',
    agenda: '[{ title: 审议停车办法草案, policies: [11999900MB0000001X/2025-00012] }]',
  },
  proposals: {
    title: '关于增加停车位的建议及答复', no: '第011号', session: '区第三届人民代表大会第六次会议', kind: 'npc', proposer: '湖心街道代表团', assignedAt: '2026-03-06',
    replyDate: '2026-04-02', replyPublishedAt: '2026-04-15', public: 'true',
  },
  responses: { title: '湖滨北路路面塌陷处置情况', kind: 'event', eventLevel: 'general', occurredAt: '2026-03-09T06:00+08:00', firstReleaseAt: '2026-03-10T09:00+08:00' },
  'power-lists': { title: '澄湖区交通运输局权责清单', kind: 'both', versions: '[{ version: 2026-1, date: 2026-03-10, change: 首次公布。, items: [{ code: JT-001, name: 道路运输许可, type: 行政许可, basis: 《中华人民共和国道路运输条例》 }] }]' },
  enforcement: {
    title: '对某货运企业的行政处罚决定', datePublished: '2026-04-10T09:00+08:00', kind: 'penalty', no: '澄交罚〔2026〕5号', subject: '未按规定维护道路运输车辆',
    basis: '《中华人民共和国道路运输条例》', decision: '警告', decidedAt: '2026-04-07',
  },
  gazettes: { title: '澄湖区人民政府公报（2025年第1期）', unit: 'office', year: '2025', issue: '1', date: '2025-04-10' },
} satisfies Record<string, Fields>;

const bodies: Partial<Record<keyof typeof bases, string>> = { proposals: '建议收悉，现答复如下。\n', responses: '路面已经修复。\n' };

/** The file of an entry with some fields changed; null leaves a field out. */
export const entryFile = (collection: keyof typeof bases, changes: Fields = {}, body = bodies[collection] ?? ''): string =>
  documentFile({ ...frame, ...bases[collection] }, changes, body);
