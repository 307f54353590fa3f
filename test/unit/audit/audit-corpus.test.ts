import { expect, test } from 'vitest';
import { auditCorpus, hasCorpusFaults } from '../../../src/audit/audit-corpus.ts';
import { corpusAsText } from '../../../src/audit/reporters/corpus-text.ts';
import { corpusAsCsv } from '../../../src/audit/reporters/corpus-csv.ts';
import { noticeFile, paths, readScenario, ruleFile, today, type Files } from '../../support/scenario.ts';

const audit = async (files: Files = {}) => auditCorpus((await readScenario(files)).corpus, today);

const withheld = {
  disclosureType: 'withheld', statutoryItem: null, disclosureReason: '{ codes: [OGI-14-3P], text: 公开后可能危及公共安全, decidedBy: transport, decidedAt: 2025-06-02, reviewDue: 2026-05-31 }',
};

test('documents are counted by disclosure type, unit and year', async () => {
  const { policies, interpretations, faulty, byDisclosureType, byUnitAndYear } = await audit({ [paths.notice]: noticeFile(withheld, '') });
  expect({ policies, interpretations, faulty }).toEqual({ policies: 2, interpretations: 1, faulty: [] });
  expect(byDisclosureType).toEqual({ proactive: 1, redacted: 0, onRequest: 0, withheld: 1 });
  expect(byUnitAndYear).toMatchObject([
    { unit: 'gov', name: '澄湖区人民政府', year: 2025, total: 1, proactive: 1 },
    { unit: 'transport', name: '澄湖区交通运输局', year: 2025, total: 1, withheld: 1 },
  ]);
});

test('time is counted in statutory working days: the twentieth is in time, the next is late', async () => {
  // From 2025-03-14 (a Friday), with 清明 from 4 to 6 April: the twentieth working day is 14 April.
  const inTime = await audit({ [paths.rule]: ruleFile({ datePublished: '2025-04-14T09:30+08:00' }) });
  expect(inTime.timeliness).toMatchObject({ counted: 2, onTime: 2, share: 1, late: [] });
  const late = await audit({ [paths.rule]: ruleFile({ datePublished: '2025-04-15T09:30+08:00', lateReason: '会签延误' }) });
  expect(late.timeliness).toMatchObject({ counted: 2, onTime: 1, share: 0.5, late: [{ path: '2025/parking', workingDays: 21, lateReason: '会签延误' }] });
});

test('a year without a table of holidays is never guessed', async () => {
  const { timeliness } = await audit({ [paths.holidays]: '- { year: 2026, off: [], work: [] }\n' });
  expect(timeliness).toMatchObject({ counted: 0, onTime: 0, share: null });
  expect(timeliness.uncounted.map(({ reason }) => reason)).toEqual(['缺少2025年放假安排', '缺少2025年放假安排']);
});

test('what is withheld has no time limit, but its ground and its review', async () => {
  const { timeliness, grounds, reviews } = await audit({ [paths.notice]: noticeFile(withheld, '') });
  expect(timeliness.counted).toBe(1);
  expect(grounds).toEqual([{ code: 'OGI-14-3P', article: '第十四条', wording: '公开后可能危及公共安全', documents: 1, paths: ['2025/bus-lines'] }]);
  expect(reviews).toMatchObject({ total: 1, overdue: [{ path: '2025/bus-lines', unit: 'transport', reviewDue: '2026-05-31' }], upcoming: [], missing: [] });
});

test('a review that falls due today is not overdue; one without a date is missing', async () => {
  const due = withheld.disclosureReason.replace('2026-05-31', today);
  expect((await audit({ [paths.notice]: noticeFile({ ...withheld, disclosureReason: due }, '') })).reviews).toMatchObject({ overdue: [], upcoming: [{ reviewDue: today }] });
  const none = withheld.disclosureReason.replace(', reviewDue: 2026-05-31', '');
  expect((await audit({ [paths.notice]: noticeFile({ ...withheld, disclosureReason: none }, '') })).reviews).toMatchObject({ overdue: [], upcoming: [], missing: [{ path: '2025/bus-lines' }] });
});

test('interpretations are required, done and complete', async () => {
  expect((await audit()).interpretation).toMatchObject({ required: 1, done: 1, complete: 1, share: 1, lacking: [], incomplete: [] });
  expect((await audit({ [paths.interpretation]: null })).interpretation).toMatchObject({ required: 1, done: 0, complete: 0, share: 0, lacking: [{ path: '2025/parking', unit: 'transport' }] });
});

test('an interpretation that leaves a point out is done but not complete', async () => {
  const { corpus } = await readScenario();
  delete corpus.interpretations[0]?.meta.points?.scope;
  expect(auditCorpus(corpus, today).interpretation).toMatchObject({ done: 1, complete: 0, incomplete: [{ path: '2025/parking', points: ['涉及范围'] }] });
});

test('numbers of every document stand in their series, the withheld included', async () => {
  const { numbers } = await audit({ [paths.notice]: noticeFile(withheld, '') });
  expect(numbers.series.map(({ code, year, seen, highest, missing }) => [code, year, seen, highest, missing])).toEqual([['澄交', 2025, 1, 8, 7], ['澄政规', 2025, 1, 3, 2]]);
});

test('a document without a number and one that cannot be read are told apart', async () => {
  const { numbers } = await audit({ [paths.rule]: ruleFile({ docNumber: '澄政规三号' }), [paths.notice]: noticeFile({ docNumber: 'null', docNumberAbsentReason: '不编文号' }) });
  expect(numbers).toMatchObject({ series: [], absent: 1, unparsed: [{ path: '2025/parking', docNumber: '澄政规三号' }] });
});

test('a corpus is complete only where nothing is late, lacking, due or missing', async () => {
  const whole: Files = { [paths.rule]: ruleFile({ docNumber: '澄政规〔2025〕1号' }), [paths.notice]: noticeFile({ docNumber: '澄交〔2025〕1号' }) };
  expect(hasCorpusFaults(await audit(whole))).toBe(false);
  expect(hasCorpusFaults(await audit())).toBe(true);
  expect(hasCorpusFaults(await audit({ ...whole, [paths.interpretation]: null }))).toBe(true);
});

test('the figures in words and as CSV are the same', async () => {
  const found = await audit({ [paths.notice]: noticeFile(withheld, '') });
  const text = corpusAsText(found);
  for (const sentence of ['截至2026-06-01：政策2件，解读1件。', '不予公开：1件', '应当解读1件，已解读1件，占100.0%', '已过 2026-05-31 2025/bus-lines']) expect(text).toContain(sentence);
  const csv = corpusAsCsv(found);
  for (const line of ['公开属性,不予公开,,件数,1,', '解读,全部,,已解读,1,', '定期评估,2025/bus-lines,,复核日期已过,,2026-05-31', '发文编号,澄政规,2025,缺号,2,1—2']) expect(csv).toContain(`${line}\r\n`);
});
