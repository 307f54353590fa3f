import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealedMatcher } from '../../../src/guard/sealed-matcher.ts';
import { runCli } from '../../support/run-cli.ts';
import { baseFiles, noticeFile } from '../../support/scenario.ts';

let home: string;
const path = (...parts: string[]): string => join(home, ...parts);
const put = (name: string, content: string | Uint8Array): string => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
  return path(name);
};
const redact = (file: string, ...more: string[]) =>
  runCli('redact', file, '--by', 'transport/王某', '--date', '2025-06-03', '--out', path('content'), '--published', path('dist'), ...more);

const secret = '东门泵房西侧第三检修井';
const marked = (words = secret): string => `【隐去 OGI-14-3P：公开后可能危及公共安全】${words}【/隐去】`;
const text = (more = ''): string => `澄湖区交通运输局关于管网检修的通告

澄交〔2025〕9号

各有关单位：

因管网检修，现就有关事项通告如下：

一、检修点为${marked()}，请绕行。

二、检修时间为三天。${more}

澄湖区交通运输局
2025年6月3日
`;
const target = 'content/policies/2025/chengjiao-2025-9.mdx';
const record = '.sealed/policies/2025/chengjiao-2025-9.json';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'redact-'));
  for (const [name, content] of Object.entries(baseFiles())) put(`content/${name}`, content);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('npm run redact', { timeout: 60_000 }, () => {
  it('writes the public document, the clear list and the hashed list, and the words into the clear list alone', async () => {
    const { code, stdout } = await redact(put('work/a.txt', text()));
    expect(code).toBe(0);
    expect(stdout).toContain('r1　“一、”一段　OGI-14-3P　公开后可能危及公共安全');
    expect(stdout).not.toContain(secret);
    expect(readFileSync(path(target), 'utf8')).toContain('检修点为<Redacted id="r1" ground="OGI-14-3P" reason="公开后可能危及公共安全" />，请绕行。');
    expect(readFileSync(path(target), 'utf8')).not.toContain(secret);
    expect(JSON.parse(readFileSync(path(record), 'utf8'))).toMatchObject({ document: 'policies/2025/chengjiao-2025-9', decidedBy: 'transport/王某', date: '2025-06-03', removed: [{ id: 'r1', words: secret, ground: 'OGI-14-3P' }] });
    for (const file of [record, '.sealed/hashes.jsonl']) expect(statSync(path(file)).mode & 0o777).toBe(0o600);
    const list = readFileSync(path('.sealed/hashes.jsonl'), 'utf8');
    expect(list).not.toContain(secret);
    expect(sealedMatcher(list).find(`在${secret}处`)).toMatchObject([{ document: 'policies/2025/chengjiao-2025-9', id: 'r1', start: 1 }]);
  });

  it('run again, replaces what the list says of the document', async () => {
    await redact(put('work/a.txt', text()));
    expect((await redact(put('work/a.txt', text().replace(secret, '西门泵房东侧第一检修井')))).code).toBe(0);
    const matcher = sealedMatcher(readFileSync(path('.sealed/hashes.jsonl'), 'utf8'));
    expect(matcher.size).toBe(1);
    expect(matcher.find('西门泵房东侧第一检修井')).toHaveLength(1);
  });

  it('reads a Word file with comments', async () => {
    const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
    const paragraphs = text().split('\n').filter(Boolean).map((line) => {
      const [before = '', rest] = line.split(marked());
      return `<w:p>${run(before)}${rest === undefined ? '' : `<w:commentRangeStart w:id="0"/>${run(secret)}<w:commentRangeEnd w:id="0"/>${run(rest)}`}</w:p>`;
    });
    const parts = (footer: string) => zipSync({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
      'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`),
      'word/comments.xml': strToU8(`<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p>${run('OGI-14-3P：公开后可能危及公共安全')}</w:p></w:comment></w:comments>`),
      'word/footer1.xml': strToU8(`<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${run(footer)}</w:p></w:ftr>`),
    });
    expect(await redact(put('work/a.docx', parts('第1页')))).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(path(target), 'utf8')).not.toContain(secret);
    const { code, stderr } = await redact(put('work/a.docx', parts(secret)));
    expect(code).toBe(1);
    expect(stderr).toContain('r1　被隐去的词句还在：工作稿（word/footer1.xml');
  });

  it('puts an MDX where its identifier stands, marks in front matter included', async () => {
    const mdx = noticeFile({ recipients: `[各公交企业, ${marked('燃气抢险第二小队')}]` });
    expect((await redact(put('work/copy.mdx', mdx))).stderr).toContain('已经存在，不是由删减写出的');
    expect((await redact(put('work/copy.mdx', mdx), '--force')).code).toBe(0);
    expect(readFileSync(path('content/policies/2025/bus-lines.mdx'), 'utf8')).toContain('recipients: [各公交企业, { redacted: OGI-14-3P, reason: 公开后可能危及公共安全 }]\n');
  });

  const refused = async (more: string[], places: (string | RegExp)[], file = text()): Promise<void> => {
    const { code, stderr } = await redact(put('work/a.txt', file), ...more);
    for (const place of places) expect(stderr).toMatch(place);
    expect(stderr).not.toContain(secret);
    expect(code).toBe(1);
    expect([target, record, '.sealed/hashes.jsonl'].filter((name) => existsSync(path(name)))).toEqual([]);
  };

  it('refuses words that stand elsewhere in the document, spaced or not', async () => refused([], [/r1　被隐去的词句还在：写出的文件:\d+:\d+/], text(`绕开东门泵房　西侧第三检修井。`)));

  it('refuses words that its own reason repeats', async () => refused([], ['写出的文件'], text().replace('公开后可能危及公共安全', `${secret}不宜公开`)));

  it('refuses words that stand in the corpus, in a file name, in a caption, in an attachment', async () => {
    put('content/guides/x.mdx', `---\ntitle: 甲\n---\n\n<Figure src="a.png" alt="${secret}" />\n`);
    put(`content/policies/2025/${secret}.txt`, '附件');
    put('content/policies/2025/annex.docx', zipSync({ '[Content_Types].xml': strToU8('<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'), 'word/document.xml': strToU8('<w:document/>'), 'docProps/core.xml': strToU8(`<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:subject>${secret}</dc:subject></cp:coreProperties>`) }));
    await refused([], [/guides\/x\.mdx:5:26/, /（文件名）/, /annex\.docx（docProps\/core\.xml/]);
  });

  it('refuses words that the published site shows', async () => {
    put('dist/policies/2025/old/index.html', `<p>检修点为${secret}</p>`);
    await refused([], ['dist/policies/2025/old/index.html']);
  });

  it('refuses words that an earlier version in the repository holds', async () => {
    const git = (...args: string[]): void => void execFileSync('git', ['-C', home, '-c', 'user.name=甲', '-c', 'user.email=a@example.com', ...args]);
    git('init', '-q');
    put('.gitignore', '.sealed\nwork\n');
    put('content/policies/2025/before.mdx', noticeFile({}, `检修点为${secret}。\n`));
    git('add', '.');
    git('commit', '-qm', '一');
    put('content/policies/2025/before.mdx', noticeFile({ docNumber: '澄交〔2025〕7号', identifier: '11999900MB0000011X/2025-00032' }));
    git('commit', '-qam', '二');
    await refused([], [/版本库里的旧版 content\/policies\/2025\/before\.mdx（[0-9a-f]{10}）:\d+:\d+/]);
  });

  it('asks for longer marks, or leave to do without the list', async () => {
    await refused([], ['r1　词句太短'], text().replace(secret, '张某'));
    const { code, stdout } = await redact(put('work/a.txt', text().replace(secret, '张某')), '--allow-short');
    expect([code, stdout.includes('有1处词句太短，没有列入核对清单')]).toEqual([0, true]);
    expect((await redact(put('work/a.txt', text('由张某负责。').replace(secret, '张某')), '--allow-short')).stderr).toContain('被隐去的词句还在：同一文件的其他地方');
  });

  it('names every fault of the marks at its place', async () => refused([], [/a\.txt:9:7 没有写理由，或者理由太短。/, /a\.txt:11:11 这一处删减没有结束。/], text('【隐去 OGI-15-2：涉及个人隐私】张').replace('：公开后可能危及公共安全', '')));

  it('cannot run on a working copy inside the content folder, or for nobody', async () => {
    expect(await redact(put('content/policies/2025/a.txt', text()))).toMatchObject({ code: 2, stderr: expect.stringContaining('在内容目录里') });
    expect(await runCli('redact', put('work/a.txt', text()), '--by', 'nobody', '--out', path('content'))).toMatchObject({ code: 2, stderr: expect.stringContaining('--by 应为“单位代号/姓名”') });
    expect(await redact(path('work/none.txt'))).toMatchObject({ code: 2, stderr: expect.stringContaining('读不到工作稿') });
    expect(await redact(put('work/a.txt', text()), '--sealed', path('content/.sealed'))).toMatchObject({ code: 2, stderr: expect.stringContaining('会被发布') });
  });
});
