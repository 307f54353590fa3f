import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readFileContent } from '../../src/formats/file-content.ts';
import { sealedMatcher } from '../../src/guard/sealed-matcher.ts';
import { smallContent, writeContent } from '../support/built-portals.ts';
import { projectRoot, runCli } from '../support/run-cli.ts';
import { baseFiles, noticeBody, noticeFile, paths, today } from '../support/scenario.ts';

const home = join(projectRoot, 'test/.output/redaction');
const [content, out] = [join(home, 'content'), join(home, 'dist')];
const put = (name: string, text: string): string => {
  mkdirSync(dirname(join(home, name)), { recursive: true });
  writeFileSync(join(home, name), text);
  return join(home, name);
};
const mark = (words: string): string => `【隐去 OGI-14-3P：公开后可能危及公共安全】${words}【/隐去】`;
const words = ['燃气抢险第二小队', '南堤闸口内侧第五阀门室', '临湖大桥北侧'];

test('what an editor marked is in no byte of the built site, and its page says what was cut and why', async () => {
  rmSync(home, { recursive: true, force: true });
  const { [paths.site]: _site, ...portal } = baseFiles();
  await writeContent(await smallContent('redaction/content'), portal);
  const reviewed = { disclosureReason: '{ reviewDue: 2027-06-03 }', disclosureMark: '此件删减后公开' };
  const copy = put('work/bus-lines.mdx', noticeFile({
    ...reviewed, title: `澄湖区交通运输局关于${mark(words[2] as string)}调整公交线路的通告`, recipients: `[各公交企业, ${mark(words[0] as string)}]`,
  }, noticeBody.replace('1路、2路和3路', `途经${mark(words[1] as string)}的线路`).replace('此件主动公开', '此件删减后公开')));
  const redacted = await runCli('redact', copy, '--by', 'transport/王某', '--date', '2025-06-03', '--out', content, '--published', out, '--force', '--sealed', join(home, 'sealed'));
  expect(redacted.code, redacted.stderr).toBe(0);

  const built = await runCli('build', '--content', content, '--out', out, '--date', today, '--sealed', join(home, 'sealed'));
  expect(built.code, built.stdout + built.stderr).toBe(0);
  const matcher = sealedMatcher(readFileSync(join(home, 'sealed/hashes.jsonl'), 'utf8'));
  expect(matcher.size).toBe(3);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
  const leaks: string[] = [];
  for (const file of files) {
    const { parts } = await readFileContent(file, readFileSync(file));
    if (parts.some(({ text }) => matcher.find(text).length > 0)) leaks.push(relative(out, file));
  }
  expect(leaks).toEqual([]);

  const page = readFileSync(join(out, 'policies/2025/bus-lines/index.html'), 'utf8');
  expect(page).toContain('role="note" aria-label="此处隐去，理由：公开后可能危及公共安全"');
  expect(page).toContain('澄湖区交通运输局关于〔此处隐去〕调整公交线路的通告');
  const record = JSON.parse(readFileSync(join(out, 'policies/2025/bus-lines.json'), 'utf8')) as Record<string, unknown>;
  expect(record).toMatchObject({
    title: '澄湖区交通运输局关于〔此处隐去〕调整公交线路的通告', fields: { recipients: ['各公交企业', '〔此处隐去〕'] },
    redacted_fields: [{ field: 'title', label: '名称', code: 'OGI-14-3P', reason: '公开后可能危及公共安全' }, { field: 'recipients.1', label: '主送机关第2项' }],
    redactions: [{ id: 'r1', code: 'OGI-14-3P' }],
  });
  for (const name of ['catalog.json', 'feed.xml', 'catalog.csv']) expect(readFileSync(join(out, name), 'utf8')).toContain('关于〔此处隐去〕调整公交线路的通告');

  put('content/policies/2025/bus-lines.mdx', readFileSync(join(content, 'policies/2025/bus-lines.mdx'), 'utf8').replace('首末班时间不变。', `首末班时间不变，${words[1]}除外。`));
  const leaking = await runCli('build', '--content', content, '--out', out, '--date', today, '--sealed', join(home, 'sealed'));
  expect(leaking.code).toBe(1);
  expect(readFileSync(join(out, 'policies/2025/bus-lines/index.html'), 'utf8')).toBe(page);
}, 180_000);
