import { expect, test } from 'vitest';
import { entryFile } from '../../support/entry-files.ts';
import { checkFiles, placeOf } from '../../support/checking.ts';
import { readScenario } from '../../support/scenario.ts';

test('entries are read once each, by column and path, their bodies as text', async () => {
  const { corpus } = await readScenario({
    'proposals/2026/011.mdx': entryFile('proposals', {}, '## 关于车位\n\n已增设。\n'), 'consultations/2026/a.mdx': entryFile('consultations'), 'gazettes/2025/1.mdx': entryFile('gazettes'),
  });
  expect(corpus.entries.map(({ collection, path, file, valid }) => ({ collection, path, file, valid }))).toEqual([
    { collection: 'consultations', path: '2026/a', file: 'consultations/2026/a.mdx', valid: true },
    { collection: 'proposals', path: '2026/011', file: 'proposals/2026/011.mdx', valid: true },
    { collection: 'gazettes', path: '2025/1', file: 'gazettes/2025/1.mdx', valid: true },
  ]);
  expect(corpus.entries[1]?.body.headings).toMatchObject([{ text: '关于车位', depth: 2 }]);
  expect(corpus.strays).toEqual([]);
});

test('faults of front matter are found where they stand, in the words of the column', async () => {
  const { findings, marked } = await checkFiles({
    'consultations/2026/a.mdx': entryFile('consultations', { from: '‸2026年3月2日', unit: '‸nobody', adoptd: null }).replace('to: ', '‸adoptd: 3\nto: '),
    'enforcement/2026/b.mdx': entryFile('enforcement', { kind: '‸fine', party: '‸{ type: individual, name: 某某 }' }),
    'meetings/2025/c.mdx': '‸' + entryFile('meetings', { date: null }),
  });
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['META-03', 'META-04', 'META-04', 'META-07', 'META-10', 'META-10']);
  expect(findings.map(placeOf).sort()).toEqual(marked);
  expect(findings.map(({ message }) => message)).toEqual(expect.arrayContaining([
    '开始日期应为YYYY-MM-DD 的真实日期，如 2025-03-14，实为“2026年3月2日”。', '征集单位（unit）取值“nobody”不在单位名册内。', '执法类别取值“fine”不在受控词表内。', '当事人应为单位，或者不写姓名的个人，实为一组字段。', '缺少必填项：会议日期。',
  ]));
});

test('rules on the text of documents read the bodies of entries too', async () => {
  const { findings, marked } = await checkFiles({ 'responses/2026/a.mdx': entryFile('responses', {}, '路面已修复,‸没有人员伤亡。\n\n‸机密★1年\n'.replace(',‸', '‸,')) });
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['FMT-02', 'SEC-01']);
  expect(findings.map(placeOf).sort()).toEqual(marked);
});
