import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns } from '../../../src/domain/columns.ts';
import { ConsultationSchema, consultationState, type Consultation } from '../../../src/domain/consultation.ts';
import { EnforcementSchema, isWithdrawn, publicityDays } from '../../../src/domain/enforcement.ts';
import { entryCollectionIds, entryCollections, fieldsOf, isEntryCollection } from '../../../src/domain/entries.ts';
import { policyIdentifier } from '../../../src/domain/entry.ts';
import { unitId } from '../../../src/domain/front-matter.ts';
import { meetingName } from '../../../src/domain/meeting.ts';
import { changesOf, newestVersions, type PowerListVersion } from '../../../src/domain/power-list.ts';
import { proposalState } from '../../../src/domain/proposal.ts';

test('every column of entries has a page of its name, and a Chinese name for each of its fields', () => {
  for (const id of entryCollectionIds) {
    expect(columns[id].url).toBe(`/${id}/`);
    expect(Object.keys(entryCollections[id].labels).sort()).toEqual(Object.keys(entryCollections[id].schema.shape).sort());
  }
  expect(isEntryCollection('toString')).toBe(false);
});

test('units and policies are found wherever a schema names them', () => {
  const meta = { unit: 'gov', agenda: [{ title: '甲' }, { title: '乙', policies: ['a/2025-1', 'a/2025-2'] }] };
  expect(fieldsOf(entryCollections.meetings.schema, meta, policyIdentifier)).toEqual([
    { path: ['agenda', 1, 'policies', 0], value: 'a/2025-1' }, { path: ['agenda', 1, 'policies', 1], value: 'a/2025-2' },
  ]);
  expect(fieldsOf(entryCollections['power-lists'].schema, { unit: 'market', versions: [{ items: [{ code: '1', unit: 'civil' }] }] }, unitId)).toEqual([
    { path: ['unit'], value: 'market' }, { path: ['versions', 0, 'items', 0, 'unit'], value: 'civil' },
  ]);
  expect(fieldsOf(ConsultationSchema, { of: { identifier: 'a/2025-1' } }, policyIdentifier)).toEqual([{ path: ['of', 'identifier'], value: 'a/2025-1' }]);
});

test('a search for fields survives whatever stands in front matter', () => {
  fc.assert(fc.property(fc.constantFrom(...entryCollectionIds), fc.jsonValue(), (id, value) => {
    expect(Array.isArray(fieldsOf(entryCollections[id].schema, value, unitId))).toBe(true);
    return entryCollections[id].schema.safeParse(value).success === false;
  }));
});

test('an individual is never named, an organisation may be', () => {
  const decision = { title: '决定', unit: 'market', datePublished: '2026-04-10T09:00+08:00', contentSource: '局', kind: 'penalty', no: '1号', subject: '事', basis: '法', decision: '警告', decidedAt: '2026-04-07' };
  expect(EnforcementSchema.safeParse({ ...decision, party: { type: 'organisation', name: '示例公司' } }).success).toBe(true);
  expect(EnforcementSchema.safeParse({ ...decision, party: { type: 'individual' } }).success).toBe(true);
  expect(EnforcementSchema.safeParse({ ...decision, party: { type: 'individual', name: '某某' } }).error?.issues).toMatchObject([{ path: ['party'], params: { expected: '单位，或者不写姓名的个人' } }]);
  expect(publicityDays('penalty')).toBe(7);
  expect(publicityDays('inspection')).toBe(20);
  expect(isWithdrawn({ withdrawn: { changedAt: '2026-05-18', withdrawnAt: '2026-05-20', reason: '撤销' } }, '2026-05-19')).toBe(false);
});

test('a consultation is open from its first day to its last', () => {
  const meta = { from: '2026-03-02', to: '2026-04-03' } as Consultation;
  expect(['2026-03-01', '2026-03-02', '2026-04-03', '2026-04-04'].map((today) => consultationState(meta, today))).toEqual(['upcoming', 'open', 'open', 'closed']);
  const answered = { ...meta, feedback: { publishedAt: '2026-04-20', items: [] } };
  expect(['2026-04-19', '2026-04-20'].map((today) => consultationState(answered, today))).toEqual(['closed', 'answered']);
});

test('a proposal goes from pending to replied to published, or is not published', () => {
  const meta = { public: true, replyDate: '2026-04-02', replyPublishedAt: '2026-04-15' };
  expect(['2026-04-01', '2026-04-02', '2026-04-15'].map((today) => proposalState(meta, today))).toEqual(['pending', 'replied', 'published']);
  expect(proposalState({ ...meta, public: false }, '2026-04-15')).toBe('notPublic');
});

test('a version is compared with the one before by the codes of its items', () => {
  const item = (code: string, name: string) => ({ code, name, type: '行政检查' as const, basis: '法' });
  const [old, now] = [{ version: '1', date: '2025-01-01', change: '首次', items: [item('a', '甲'), item('b', '乙')] }, { version: '2', date: '2026-01-01', change: '调整', items: [item('a', '甲之二'), item('c', '丙')] }] as [PowerListVersion, PowerListVersion];
  const changes = changesOf(now, old);
  expect([changes.added, changes.removed, changes.changed].map((items) => items.map(({ code }) => code))).toEqual([['c'], ['b'], ['a']]);
  expect(changesOf(old, undefined)).toEqual({ added: [], removed: [], changed: [] });
  expect(newestVersions([old, now, { ...now, version: '3' }]).map(({ version }) => version)).toEqual(['3', '2', '1']);
  expect(meetingName({ term: '第三届', session: '第六十次', kind: 'executive' })).toBe('第三届第六十次常务会议');
});
