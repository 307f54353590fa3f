import { describe, expect, test } from 'vitest';
import { proposeEntries, type ProposalOptions } from '../../../src/ledger/propose-entries.ts';
import { interpretationFile, noticeFile, paths, readScenario, ruleFile, type Files } from '../../support/scenario.ts';

const rule = { identifier: '11999900MB0000001X/2025-00012', path: 'policies/2025/parking', at: '2025-03-20' };
const notice = { identifier: '11999900MB0000011X/2025-00031', path: 'policies/2025/bus-lines', at: '2025-06-04' };
const explained = { kind: 'interpretation' as const, identifier: 'parking-text', path: 'interpretations/2025/parking-text', at: '2025-03-20' };
const all = [rule, explained, notice];

const propose = async (files: Files, options: Partial<ProposalOptions> = {}) => {
  const { corpus } = await readScenario(files);
  const { proposals, refusals } = proposeEntries(corpus, { date: '2025-07-01', ...options });
  return { refusals, rows: proposals.map(({ event, path, at, office, reason }) => [event, path, at, office, reason ?? null].join(' ')) };
};

describe('what the ledger lacks', () => {
  test('is everything in a new one, by time, each dated as it was published', async () => {
    const { rows } = await propose({});
    expect(rows).toEqual([
      'published policies/2025/parking 2025-03-20T09:30+08:00 gov ', 'published interpretations/2025/parking-text 2025-03-20T09:35+08:00 transport ', 'published policies/2025/bus-lines 2025-06-04T10:00+08:00 transport ',
    ]);
  });

  test('is nothing where all is entered', async () => {
    expect(await propose({ [paths.ledger]: all })).toEqual({ rows: [], refusals: [] });
  });

  test('is dated today for a document that comes later than it says', async () => {
    expect((await propose({ [paths.ledger]: [rule, { ...notice, at: '2025-06-04' }] })).rows).toEqual(['published interpretations/2025/parking-text 2025-07-01 transport ']);
  });

  test('never goes back behind the last entry, even on an earlier day', async () => {
    expect((await propose({ [paths.ledger]: [rule, { ...notice, at: '2025-08-01' }] })).rows).toEqual(['published interpretations/2025/parking-text 2025-08-01 transport ']);
  });

  test('is each event of a known document, with office and reason', async () => {
    const withReason = { reason: '更正文字', office: 'justice' };
    expect((await propose({ [paths.ledger]: [rule, explained, { ...notice, sha256: '1'.repeat(64) }] }, withReason)).rows).toEqual(['changed policies/2025/bus-lines 2025-07-01 justice 更正文字']);
    expect((await propose({ [paths.ledger]: [rule, explained, { ...notice, datePublished: '2025-06-03T10:00+08:00' }] })).rows).toEqual(['changed policies/2025/bus-lines 2025-07-01 transport ']);
    expect((await propose({ [paths.ledger]: [rule, { ...explained, path: 'interpretations/2025/parking' }, notice], [paths.interpretation]: interpretationFile() })).rows).toEqual(['moved interpretations/2025/parking-text 2025-07-01 transport ']);
    expect((await propose({ [paths.ledger]: [...all, { ...notice, event: 'withdrawn', at: '2025-06-20', reason: '有误' }] })).rows).toEqual(['restored policies/2025/bus-lines 2025-07-01 transport ']);
    expect((await propose({ [paths.ledger]: [{ identifier: '11999900MB0000011X/2025-00030', path: 'policies/2025/gone', at: '2025-01-01', office: 'education' }, ...all] })).rows).toEqual(['withdrawn policies/2025/gone 2025-07-01 education ']);
  });

  test('takes the reason of the document for what is narrowed, and is a change where it is opened', async () => {
    const withheld = noticeFile({ disclosureType: 'withheld', disclosureReason: "{ codes: [OGI-16-1a], text: 属于内部事务信息，公开没有必要，决定不予公开并按期复核。, decidedBy: transport, decidedAt: 2025-06-10, reviewDue: 2026-12-31 }" }, '');
    expect((await propose({ [paths.ledger]: [rule, explained, { ...notice, disclosureType: 'proactive' }], [paths.notice]: withheld })).rows).toEqual(['redacted policies/2025/bus-lines 2025-07-01 transport 属于内部事务信息，公开没有必要，决定不予公开并按期复核。']);
    expect((await propose({ [paths.ledger]: [rule, explained, { ...notice, disclosureType: 'withheld', sha256: '1'.repeat(64) }] })).rows).toEqual(['changed policies/2025/bus-lines 2025-07-01 transport ']);
  });

  test('leaves out another number at a known address and faulty front matter, and says so', async () => {
    const { rows, refusals } = await propose({ [paths.ledger]: [{ ...rule, identifier: '11999900MB0000001X/2025-00001' }, explained], [paths.rule]: ruleFile(), [paths.notice]: noticeFile({ genre: '便条' }) });
    expect(rows).toEqual([]);
    expect(refusals.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'policies/2025/bus-lines 文件头有错，改正后才能登记（见 npm run check）。', 'policies/2025/parking 索引号一经生成不得变更：台账登记为 11999900MB0000001X/2025-00001，现为 11999900MB0000001X/2025-00012。',
    ]);
  });
});
