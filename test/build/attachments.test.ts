import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { writeContent } from '../support/built-portals.ts';
import { workbookFile, wordFile, wordParagraph } from '../support/office-files.ts';
import { projectRoot, runCli, type Run } from '../support/run-cli.ts';
import { baseFiles, noticeFile, paths } from '../support/scenario.ts';

const [content, out] = ['attachments-content', 'attachments'].map((name) => join(projectRoot, 'test/.output', name)) as [string, string];
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
const form = wordFile(wordParagraph('线路调整意见表'), { '_rels/.rels': relations, 'docProps/core.xml': '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>某科室某人</dc:creator></cp:coreProperties>' });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const published = (name: string): Buffer => readFileSync(join(out, 'policies/2025', name));
const build = (): Promise<Run> => runCli('build', '--content', content, '--out', out, '--date', '2026-06-01');
const noticeWith = (attachments: string[]): string => noticeFile({ attachments: `\n${attachments.map((each) => `  - { ${each} }`).join('\n')}` });
/** The place of `words` in the notice as findings write it, `12:8`. */
function placeOf(notice: string, words: string): string {
  const before = notice.slice(0, notice.indexOf(words)).split('\n');
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}

beforeAll(async () => {
  for (const folder of [content, out]) await rm(folder, { recursive: true, force: true });
  const { 'guides/about.mdx': _about, ...files } = baseFiles();
  await writeContent(content, {
    ...files, [paths.site]: files[paths.site]?.replace('/guides/about/', '/about/') ?? '', 'policies/2025/form.docx': form,
    [paths.notice]: noticeWith([`file: form.docx, title: 线路调整意见表, format: docx, bytes: ${String(form.length)}, sha256: '${sha256(form)}'`]),
  });
  const run = await build();
  expect(run.code, run.stdout + run.stderr).toBe(0);
}, 120_000);

test('type, size and SHA-256 on the page and in the data are those of the file that is served', () => {
  const served = published('form.docx');
  const page = published('bus-lines/index.html').toString();
  const { attachment } = JSON.parse(published('bus-lines.json').toString()) as { attachment: unknown[] };
  expect(attachment).toEqual([expect.objectContaining({ type: 'docx', bytes: served.length, sha256: sha256(served), title: '线路调整意见表', url: expect.stringMatching(/\/policies\/2025\/form\.docx$/) })]);
  expect(page).toMatch(/<a href="\/policies\/2025\/form\.docx" download>线路调整意见表<\/a><span>Word 文档，1 KB<\/span>/);
  expect(/<code[^>]*>(.*?)<\/code>/.exec(page)?.[1]?.replaceAll(/<wbr\s*\/?>/g, '')).toBe(sha256(served));
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toContain(`${sha256(served)}  policies/2025/form.docx`);
});

test('the file that is served keeps its words and names no author', () => {
  const parts = Object.values(unzipSync(published('form.docx'))).map((part) => strFromU8(part)).join('');
  expect(parts).toContain('线路调整意见表');
  expect(parts).not.toContain('某科室某人');
  expect(sha256(published('form.docx'))).not.toBe(sha256(form));
});

test('files that are missing, altered, of a wrong type or with a macro are named with their places, and the published site stays', { timeout: 60_000 }, async () => {
  const before = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  const old = '0123456789abcdef'.repeat(4);
  const notice = noticeWith([
    'file: gone.docx, title: 站点表, format: docx', `file: form.docx, title: 意见表, format: docx, sha256: '${old}'`,
    'file: lines.docx, title: 线路表, format: docx', 'file: tool.docx, title: 计算表, format: docx',
  ]);
  await writeContent(content, {
    [paths.notice]: notice, 'policies/2025/lines.docx': workbookFile([['1路']], 'xlsx'),
    'policies/2025/tool.docx': wordFile(wordParagraph('计算表'), { 'word/vbaProject.bin': 'Sub AutoOpen()' }),
  });
  const run = await build();
  expect(run.code, run.stdout).toBe(1);
  for (const [words, rule, message] of [
    ['gone.docx', 'FMT-04', '没有找到附件“gone.docx”'], [`'${old}'`, 'FMT-04', '附件“form.docx”校验失败'],
    ['lines.docx', 'ATT-02', '附件“lines.docx”应为Word 文档，实为'], ['tool.docx', 'ATT-03', '附件“tool.docx”含有宏'],
  ] as const) expect(run.stdout).toMatch(new RegExp(`${paths.notice.replaceAll('.', '\\.')}:${placeOf(notice, words)} .*${rule}\\n\\s+${message.replaceAll('.', '\\.')}`));
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(before);
  expect((await runCli('verify', out)).code).toBe(0);
  for (const name of ['lines.docx', 'tool.docx']) await rm(join(content, 'policies/2025', name));
});

test('a file that says less once it is cleaned is not published as it is', { timeout: 60_000 }, async () => {
  const before = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  const notice = noticeWith(['file: form.docx, title: 意见表, format: docx']);
  await writeContent(content, { [paths.notice]: notice, 'policies/2025/form.docx': wordFile(wordParagraph('意见表'), { 'stray/list.txt': '打开时看不到的名单' }) });
  const run = await build();
  expect(run.code, run.stdout).toBe(1);
  expect(run.stdout).toMatch(new RegExp(`${paths.notice.replaceAll('.', '\\.')}:${placeOf(notice, 'form.docx')} .*ATT-07\\n\\s+附件“form.docx”不能清理以后发布：清理会改变文件的内容`));
  expect(run.stdout).toContain('另存为新的文件');
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(before);
});
