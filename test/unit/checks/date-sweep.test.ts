import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/checks/registry.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import type { Corpus } from '../../../src/corpus/document.ts';
import { checkDigit } from '../../../src/domain/identity-number.ts';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { baseFiles, noticeFile, paths, readScenario, ruleFile, type Files } from '../../support/scenario.ts';

/**
 * Every rule that looks at the clock, day by day over the days on which it changes its mind: weekends, 调休, holidays and the turn of the
 * year among them. What is written down is each day on which the findings are other than the day before.
 */
type Change = [day: string, messages: string[]];

function changes(from: string, to: string, find: (day: string) => string[]): Change[] {
  const found: Change[] = [];
  let before = '[]';
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const now = find(day);
    if (JSON.stringify(now) !== before) found.push([day, now]);
    before = JSON.stringify(now);
  }
  return found;
}

const findings = (id: string, corpus: Corpus, date: string): string[] => {
  const result = runChecks(corpus, registry.filter((rule) => rule.id === id), { date });
  expect(result.crashes).toEqual([]);
  return result.findings.map(({ severity, message }) => `${severity} ${/\d+个工作日|缺少\d{4}年|“[^”]+”（\w+），实为|已超过12个月|将于|复核日期已到|应不晚于|未配发解读|号码|逾期|不得|已被/.exec(message)?.[0] ?? message}`);
};

/** `date` runs from day to day over one corpus. */
async function sweepToday(id: string, files: Files, from: string, to: string): Promise<Change[]> {
  const { corpus } = await readScenario(files);
  return changes(from, to, (day) => findings(id, corpus, day));
}

/** The day of publication of the notice runs, `date` is years later. */
async function sweepPublished(id: string, files: Files, from: string, to: string): Promise<Change[]> {
  const { corpus } = await readScenario(files);
  return changes(from, to, (day) => {
    const policies = corpus.policies.map((document) => (document.path.endsWith('bus-lines') ? { ...document, meta: { ...document.meta, datePublished: `${day}T10:00+08:00` } } : document));
    return findings(id, { ...corpus, policies }, '2028-01-01');
  });
}

const notice = (fields: Record<string, string | null>): Files => ({ [paths.notice]: noticeFile(fields) });
const waiting = (dateWritten: string): Files => notice({ validity: 'draft', datePublished: null, dateWritten });
const left = (days: number): string[] => [`warning ${days}个工作日`];

describe('twenty working days (TIME-01), by the day of publication', () => {
  it('end after the holidays of October, on a Wednesday', async () => {
    expect(await sweepPublished('TIME-01', notice({ dateWritten: '2025-09-25' }), '2025-10-20', '2025-11-01')).toEqual([
      ['2025-10-30', ['error 20个工作日']],
    ]);
  });
  it('end after Spring Festival, worked Saturdays counted', async () => {
    expect(await sweepPublished('TIME-01', notice({ dateWritten: '2026-02-10' }), '2026-03-10', '2026-03-20')).toEqual([['2026-03-17', ['error 20个工作日']]]);
  });
  it('begin on a Sunday that is worked, and end in the next year', async () => {
    expect(await sweepPublished('TIME-01', notice({ dateWritten: '2025-12-07' }), '2025-12-30', '2026-01-12')).toEqual([['2026-01-06', ['error 20个工作日']]]);
  });
});

describe('a year without a table (TIME-04), by the day of publication', () => {
  it('is told from its first day on', async () => {
    expect(await sweepPublished('TIME-04', notice({ dateWritten: '2026-12-15' }), '2026-12-28', '2027-01-05')).toEqual([['2027-01-01', ['warning 缺少2027年']]]);
  });
});

describe('a document that waits to be published (TIME-05)', () => {
  it('is counted down over a weekend, and on after the limit', async () => {
    expect(await sweepToday('TIME-05', waiting('2025-09-25'), '2025-10-20', '2025-11-04')).toEqual([
      ['2025-10-24', left(3)], ['2025-10-27', left(2)], ['2025-10-28', left(1)], ['2025-10-29', left(0)],
      ['2025-10-30', ['warning 1个工作日']], ['2025-10-31', ['warning 2个工作日']], ['2025-11-03', ['warning 3个工作日']], ['2025-11-04', ['warning 4个工作日']],
    ]);
  });
  it('is counted down over the turn of the year and its worked Sunday', async () => {
    expect(await sweepToday('TIME-05', waiting('2025-12-08'), '2025-12-28', '2026-01-08')).toEqual([
      ['2025-12-31', left(3)], ['2026-01-04', left(2)], ['2026-01-05', left(1)], ['2026-01-06', left(0)], ['2026-01-07', ['warning 1个工作日']], ['2026-01-08', ['warning 2个工作日']],
    ]);
  });
  it('cannot be counted into a year without a table', async () => {
    expect(await sweepToday('TIME-05', waiting('2026-12-20'), '2026-12-18', '2027-01-03')).toEqual([['2026-12-20', ['warning 缺少2027年']]]);
  });
});

describe('a day of publication still to come (TIME-02)', () => {
  it('is a fault until it has come', async () => {
    expect(await sweepToday('TIME-02', notice({ dateWritten: '2025-12-31', datePublished: '2026-01-04T10:00+08:00' }), '2025-12-30', '2026-01-06')).toEqual([
      ['2025-12-30', ['error 应不晚于']], ['2026-01-04', []],
    ]);
  });
});

describe('the deadline of an interpretation (INT-01)', () => {
  it('is three working days after the policy, the worked Saturday before Spring Festival among them', async () => {
    const files = { [paths.rule]: ruleFile({ dateWritten: '2026-02-12', datePublished: '2026-02-13T09:30+08:00' }), [paths.interpretation]: null };
    const found = await sweepToday('INT-01', files, '2026-02-13', '2026-03-01');
    expect(found.map(([day, messages]) => [day, messages.map((message) => message.split(' ')[0])])).toEqual([['2026-02-13', ['warning']], ['2026-02-26', ['error']]]);
  });
});

describe('the next assessment of what is kept back (DISC-12)', () => {
  it('is due on its day and overdue on the next', async () => {
    const reason = '{ codes: [OGI-14-3P], text: 载明供水管网的薄弱点位，公开后可能危及公共安全，不予公开。, reviewDue: 2025-12-31 }';
    expect(await sweepToday('DISC-12', { [paths.notice]: noticeFile({ disclosureType: 'withheld', disclosureReason: reason }, '') }, '2025-12-28', '2026-01-03')).toEqual([['2026-01-01', ['warning 复核日期已到']]]);
  });
});

describe('validity (LIFE-01)', () => {
  const said = (label: string, code: string): string[] => [`error “${label}”（${code}），实为`];
  it('begins on the day of effect and lasts through the last day', async () => {
    const files = { [paths.rule]: ruleFile({ dateEffective: '2026-01-01', dateExpires: '2026-01-04', validity: 'inForce' }) };
    expect(await sweepToday('LIFE-01', files, '2025-12-30', '2026-01-07')).toEqual([['2025-12-30', said('尚未施行', 'notYetEffective')], ['2026-01-01', []], ['2026-01-05', said('已失效', 'expired')]]);
  });
  it('ends with a term of years on the day before the anniversary', async () => {
    const files = { [paths.rule]: ruleFile({ dateEffective: '2024-02-29', dateExpires: null, validityYears: '2' }) };
    expect((await sweepToday('LIFE-01', files, '2026-02-26', '2026-03-04')).map(([day]) => day)).toEqual(['2026-03-01']);
  });
});

describe('the end of a document (LIFE-03)', () => {
  it('is told from the 180th day before it, and no more after it', async () => {
    const found = await sweepToday('LIFE-03', notice({ dateExpires: '2026-06-30' }), '2025-12-28', '2026-07-03');
    expect(found).toEqual([['2026-01-01', ['warning 将于']], ['2026-07-01', []]]);
  });
});

describe('a repeal (REL-03)', () => {
  it('counts from the day the new document takes effect', async () => {
    const found = await sweepToday('REL-03', { [paths.rule]: ruleFile({ dateEffective: '2026-01-01', dateExpires: '2030-12-31', supersedes: '[{ identifier: 11999900MB0000011X/2025-00031 }]' }) }, '2025-12-29', '2026-01-03');
    expect(found.map(([day]) => day)).toEqual(['2026-01-01']);
  });
});

describe('the guide (TIME-07)', () => {
  it('is out of date twelve months after its update', async () => {
    const guide = '---\ntitle: 公开指南\nunit: office\ndatePublished: 2020-01-10T09:00+08:00\ndateUpdated: 2025-01-01\ncontentSource: 办公室\noffice: { name: 甲室, address: 甲路1号, hours: 工作日, phone: 0000-00000117, fax: 0000-00000118, internet: a@chenghu.example }\n---\n\n甲室，甲路1号，工作日，0000-00000117，0000-00000118，a@chenghu.example。\n';
    expect(await sweepToday('TIME-07', { 'guides/guide.mdx': guide }, '2025-12-29', '2026-01-04')).toEqual([['2026-01-02', ['warning 已超过12个月']]]);
  });
});

describe('an annual report (TIME-06)', () => {
  it('is overdue from the first of February, of a government from the first of April', async () => {
    const units = (baseFiles()[paths.units] ?? '').replace('shortName: 区政府,', 'shortName: 区政府, reportsFrom: 2025,').replace('shortName: 区教育局,', 'shortName: 区教育局, reportsFrom: 2025,');
    const found = await sweepToday('TIME-06', { [paths.units]: units }, '2025-12-30', '2026-04-03');
    expect(found).toEqual([['2026-02-01', ['warning 逾期']], ['2026-04-01', ['warning 逾期', 'warning 逾期']]]);
  });
});

describe('an identity number (SEC-03)', () => {
  it('is none before the birth of who bears it', async () => {
    const number = `11010520260101001${checkDigit('11010520260101001')}`;
    const found = await sweepToday('SEC-03', { [paths.notice]: noticeFile({}, `凭证件${number}办理。\n`) }, '2025-12-30', '2026-01-03');
    expect(found).toEqual([['2026-01-01', ['error 号码']]]);
  });
});
