import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sealPhrases } from '../../src/guard/sealed-phrases.ts';
import { writeContent } from '../support/built-portals.ts';
import { xlsxWith } from '../support/leaky-office-files.ts';
import { projectRoot, runCli } from '../support/run-cli.ts';
import { baseFiles, interpretationBody, interpretationFile, noticeFile, paths } from '../support/scenario.ts';

const canary = '由甲公司以四百一十二万元独家承办';
const output = join(projectRoot, 'test/.output');
const [content, out, sealed] = ['guarded-content', 'guarded', 'guarded-sealed'].map((name) => join(output, name)) as [string, string, string];
const formerSentence = '施工期间，由养护单位每日派两名人员在桥头疏导交通。';
const notice = (changes: Record<string, string>, body = `因道路施工，现就调整公交线路有关事项通告如下：\n\n一、${formerSentence}\n\n（此件主动公开）`): string => noticeFile(changes, body);

const build = (...more: string[]) => runCli('build', '--content', content, '--out', out, '--date', '2026-06-01', ...more);
const manifest = (): string => readFileSync(join(out, 'SHA256SUMS'), 'utf8');

let before: string;

beforeAll(async () => {
  for (const folder of [content, out, sealed]) await rm(folder, { recursive: true, force: true });
  mkdirSync(sealed, { recursive: true });
  writeFileSync(join(sealed, 'hashes.jsonl'), sealPhrases([{ text: canary, document: 'policies/2025/bus-lines', id: 'R1' }]).list);
  const { 'guides/about.mdx': _about, ...files } = baseFiles();
  await writeContent(content, { ...files, [paths.site]: files[paths.site]?.replace('/guides/about/', '/about/') ?? '', [paths.notice]: notice({}) });
  const run = await build('--sealed', sealed);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  before = manifest();
}, 120_000);

test('a removed phrase in a workbook stops the build with 1, and the published site stays as it was', async () => {
  const file = 'policies/2025/lines.xlsx';
  await writeContent(content, { [paths.notice]: notice({ attachments: '[{ file: lines.xlsx, title: 线路表, format: xlsx }]' }), [file]: xlsxWith({ cell: canary }).bytes });
  const run = await build('--sealed', sealed);
  expect(run.code, run.stdout).toBe(1);
  expect(run.stdout).toMatch(/policies\/2025\/lines\.xlsx:1:1/);
  expect(run.stdout).toMatch(/SEC-08/);
  expect(run.stdout).toMatch(/xl\/worksheets\/sheet1\.xml › C7 › 第 \d+ 字节：删减的词句（R1）/);
  expect(run.stdout).not.toContain(canary);
  expect(manifest()).toBe(before);
  await rm(join(content, file));
});

test('a removed phrase in an interpretation is found in its page, its feed and the search index', async () => {
  await writeContent(content, { [paths.notice]: notice({}), [paths.interpretation]: interpretationFile({}, `${interpretationBody}\n\n停车场${canary}。\n`) });
  const run = await build('--sealed', sealed);
  expect(run.code, run.stdout).toBe(1);
  for (const place of [/interpretations\/2025\/parking-text\/index\.html:\d+:\d+/, /pagefind\/fragment\/\S+:1:1/]) expect(run.stdout).toMatch(place);
  expect(manifest()).toBe(before);
});

test('words that were public and are no longer may stand nowhere else', async () => {
  const reason = '{ codes: [OGI-27], text: 只涉及特定对象，按照条例第二十七条提供申请公开。, reviewDue: 2027-06-03 }';
  await writeContent(content, { [paths.notice]: notice({ disclosureType: 'onRequest', disclosureReason: reason, disclosureMark: '此件依申请公开' }, ''), 'policies/2025/lines.xlsx': xlsxWith({ cell: formerSentence }).bytes });
  const file = readFileSync(join(content, paths.rule), 'utf8').replace(/^---\n/, '---\nattachments: [{ file: lines.xlsx, title: 线路表, format: xlsx }]\n');
  await writeContent(content, { [paths.rule]: file, [paths.interpretation]: baseFiles()[paths.interpretation] ?? '' });
  const run = await build('--sealed', sealed);
  expect(run.code, run.stdout).toBe(1);
  expect(run.stdout).toMatch(/policies\/2025\/lines\.xlsx:1:1/);
  expect(run.stdout).toMatch(/不再公开的文字/);
  expect(manifest()).toBe(before);
});

test('a list that was named and is not there stops the build with 2', async () => {
  const run = await build('--sealed', join(output, 'no-such-folder'));
  expect(run.code).toBe(2);
  expect(run.stdout).toContain('没有读到删减词句清单');
  expect(manifest()).toBe(before);
});
