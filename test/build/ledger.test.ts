import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { splitRows } from '../../src/corpus/ledger-rows.ts';
import { chainScript, textScript } from '../../src/components/ledger/verify-script.ts';
import { projectRoot, runCli, type Run } from '../support/run-cli.ts';
import { baseFiles, noticeBody, noticeFile, paths } from '../support/scenario.ts';

/** A small portal with a story: two policies and an interpretation published, one policy moved, one more withdrawn. */
const output = join(projectRoot, 'test/.output/ledger');
const [content, site, copy] = ['content', 'site', 'copy'].map((name) => join(output, name)) as [string, string, string];
const date = ['--date', '2026-06-01'];
const ledgerFile = join(content, paths.ledger);
const write = (name: string, text: string): void => {
  mkdirSync(join(content, name, '..'), { recursive: true });
  writeFileSync(join(content, name), text);
};
const enter = (...args: string[]): Promise<Run> => runCli('ledger', '--content', content, ...args);
const build = (): Promise<Run> => runCli('build', '--content', content, '--out', site, ...date);
const read = (name: string): string => readFileSync(join(site, name), 'utf8');
const closure = noticeFile({ identifier: '11999900MB0000011X/2025-00030', docNumber: '澄交〔2025〕7号', title: '澄湖区交通运输局关于临时封闭道路的通告' });

/** Runs a change on the content and puts the content back. */
async function changed(change: () => void, look: () => Promise<void>): Promise<void> {
  const kept = join(output, 'kept');
  rmSync(kept, { recursive: true, force: true });
  cpSync(content, kept, { recursive: true });
  try {
    change();
    await look();
  } finally {
    rmSync(content, { recursive: true, force: true });
    renameSync(kept, content);
  }
}

beforeAll(async () => {
  rmSync(output, { recursive: true, force: true });
  for (const [name, text] of Object.entries({ ...baseFiles(), 'guides/about.mdx': null, 'policies/2025/closure.mdx': closure })) if (text !== null) write(name, text);
  write(paths.site, baseFiles()[paths.site]?.replace('/guides/about/', '/about/') ?? '');
  renameSync(join(content, paths.notice), join(content, 'policies/2025/bus.mdx'));
  for (const step of [
    () => enter('--write', '--date', '2025-06-05'),
    () => (renameSync(join(content, 'policies/2025/bus.mdx'), join(content, paths.notice)), enter('--write', '--date', '2025-06-06', '--reason', '统一地址的写法。')),
    () => (rmSync(join(content, 'policies/2025/closure.mdx')), enter('--write', '--date', '2025-07-01', '--reason', '封闭期已过，通告不再执行。')),
    build,
  ]) {
    const run = await step();
    expect(run.code, run.stdout + run.stderr).toBe(0);
  }
});

describe('a site with a ledger', () => {
  test('verifies, with its content and with a head that was kept', async () => {
    const run = await runCli('verify', site, '--content', content, '--against', join(site, 'ledger/head.json'));
    expect(run.stdout).toContain('公开台账 6 条，首尾相接；3 件文件和解读与登记一致。');
    expect(run.code).toBe(0);
  });

  test('publishes the very bytes of the committed ledger, a page of every entry, and a feed', () => {
    expect(read('ledger/ledger.jsonl')).toBe(readFileSync(ledgerFile, 'utf8'));
    expect(JSON.parse(read('ledger/head.json'))).toMatchObject({ entries: 6, at: '2025-07-01', origin: 'https://www.chenghu.example' });
    expect([...read('ledger/entries/1/index.html').matchAll(/<li id="n(\d+)"/g)].map((match) => match[1])).toEqual(['6', '5', '4', '3', '2', '1']);
    expect(read('ledger/feed.xml')).toContain('封闭期已过，通告不再执行。');
    expect(read('policies/2025/bus-lines/index.html')).toContain('/ledger/entries/1/#n');
  });

  test('answers at every address that was ever public', () => {
    const gone = read('policies/2025/closure/index.html');
    for (const words of ['封闭期已过，通告不再执行', '澄湖区交通运输局', '澄交〔2025〕7号', '2025年7月1日', 'noindex']) expect(gone).toContain(words);
    const moved = read('policies/2025/bus/index.html');
    expect(moved).toContain('http-equiv="refresh" content="0; url=/policies/2025/bus-lines/"');
    expect(moved).toContain('<link rel="canonical" href="https://www.chenghu.example/policies/2025/bus-lines/"');
    expect(JSON.parse(read('policies/2025/closure.json'))).toMatchObject({ withdrawn: { at: '2025-07-01', reason: '封闭期已过，通告不再执行。' } });
    expect(JSON.parse(read('policies/2025/bus.json'))).toMatchObject({ moved_to: 'https://www.chenghu.example/policies/2025/bus-lines.json' });
    expect(read('sitemap.xml')).not.toContain('/closure/');
  });

  test('can be recomputed without this program: the chain by sha256sum, a text by a few lines of Python', () => {
    const script = chainScript('').split('\n').slice(1).join('\n');
    const said = execFileSync('bash', ['-c', script], { cwd: join(site, 'ledger'), encoding: 'utf8' });
    expect(said.trim()).toBe(`核对到第 6 条，末条指纹 ${(JSON.parse(read('ledger/head.json')) as { hash: string }).hash}`);
    let python = true;
    try {
      execFileSync('python3', ['--version'], { stdio: 'ignore' });
    } catch {
      python = false;
      console.warn('SKIPPED: python3 is not installed, so the program on the page of the ledger is not tried.');
    }
    if (!python) return;
    writeFileSync(join(output, 'text.py'), textScript);
    const entries = splitRows(read('ledger/ledger.jsonl')).map(({ text }) => JSON.parse(text) as { path: string; sha256: string; kind: string });
    for (const { path, sha256 } of entries.filter(({ path: name }) => existsSync(join(content, `${name}.mdx`)) && name.startsWith('policies/'))) {
      expect(execFileSync('python3', [join(output, 'text.py'), join(site, `${path}.json`)], { encoding: 'utf8' }).trim()).toBe(sha256);
    }
  });
});

/** Lines of the ledger without their ends. */
const rows = (): string[] => readFileSync(ledgerFile, 'utf8').trimEnd().split('\n');
const tampered: [name: string, change: (lines: string[]) => string[], place: string, words: string][] = [
  ['a byte is flipped', (lines) => lines.with(1, (lines[1] as string).replace('"kind":"interpretation"', '"kind":"interpretatiom"')), ':2', 'kind'],
  ['a letter is another', (lines) => lines.with(1, (lines[1] as string).replace('停车', '停東')), ':2', '第 2 条的内容与它的指纹不符'],
  ['a date is edited', (lines) => lines.with(4, (lines[4] as string).replace('"at":"2025-06-06"', '"at":"2025-06-05"')), ':5', '第 5 条的内容与它的指纹不符'],
  ['the first entry is dropped', (lines) => lines.slice(1), ':1', '缺少第 1 条'],
  ['an entry in the middle is dropped', (lines) => lines.toSpliced(2, 1), ':3', '缺少第 3 条'],
  ['the last entry is dropped', (lines) => lines.slice(0, -1), ':5', '先前公布到第 6 条，这里只到第 5 条'],
  ['two entries are swapped', (lines) => lines.with(1, lines[3] as string).with(3, lines[1] as string), ':2', '第 4 条不在自己的位置上'],
  ['an entry is repeated', (lines) => lines.toSpliced(3, 0, lines[1] as string), ':4', '第 2 条在第 2 行已经有了'],
];

describe.each(tampered)('when %s', (_name, change, place, words) => {
  const text = (): string => `${change(rows()).join('\n')}\n`;

  test('in the published ledger, verify names what and where', async () => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(site, copy, { recursive: true });
    writeFileSync(join(copy, 'ledger/ledger.jsonl'), text());
    const run = await runCli('verify', copy, '--content', content);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('被改动 ledger/ledger.jsonl');
    const line = run.stdout.split('\n').find((each) => each.includes(words));
    expect(line, run.stdout).toMatch(new RegExp(`^ledger/ledger\\.jsonl${place} `));
  });

  test('in the committed ledger, verify and build name what and where', async () => {
    await changed(() => writeFileSync(ledgerFile, text()), async () => {
      const [run, refused] = await Promise.all([runCli('verify', site, '--content', content), build()]);
      expect(run.code).toBe(1);
      expect(run.stdout.split('\n').filter((each) => each.includes(words)).join('\n'), run.stdout).toContain(`${paths.ledger}${place} `);
      expect(refused.code).toBe(1);
      expect(refused.stdout).toContain(`${paths.ledger}${place}:1`);
      expect(refused.stdout).toContain(words);
    });
  });
});

describe('verify', () => {
  test('names a document whose text is not the one the ledger has, and an address that is bare', async () => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(site, copy, { recursive: true });
    const file = join(copy, 'policies/2025/parking.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('三元', '四元'));
    rmSync(join(copy, 'policies/2025/bus'), { recursive: true });
    const run = await runCli('verify', copy, '--content', content);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^policies\/2025\/parking\.json 文字与台账第 1 条登记的不同：/m);
    expect(run.stdout).toMatch(/^policies\/2025\/bus\/index\.html 这里公开过文件/m);
  });

  test('finds a chain computed anew by a copy that was kept', async () => {
    const kept = join(output, 'head.json');
    writeFileSync(kept, JSON.stringify({ entries: 2, hash: 'a'.repeat(64) }));
    const run = await runCli('verify', site, '--content', content, '--against', kept);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('ledger/ledger.jsonl:2 第 2 条的指纹与先前公布的不同');
    expect((await runCli('verify', site, '--content', content, '--against', join(output, 'none'))).code).toBe(2);
  });
});

describe('a build is refused', () => {
  const refusal = async (change: () => void, ...expected: string[]): Promise<void> => changed(change, async () => {
    const run = await build();
    expect(run.code, run.stdout).toBe(1);
    for (const words of expected) expect(run.stdout).toContain(words);
  });

  test('when a published document is gone', () => refusal(() => rmSync(join(content, paths.notice)), `${paths.ledger}:5:1`, 'LEDG-02', '已经公开的文件不见了'));
  test('when it has another address', () => refusal(() => renameSync(join(content, paths.notice), join(content, 'policies/2025/lines.mdx')), 'policies/2025/lines.mdx:1:1', 'LEDG-03', '/policies/2025/bus-lines/'));
  test('when it has another identifier', () => refusal(() => write(paths.notice, noticeFile({ identifier: '11999900MB0000011X/2025-00032' })), `${paths.notice}:2:13`, 'META-02'));
  test('when it has another time of publication', () => refusal(() => write(paths.notice, noticeFile({ datePublished: '2025-06-03T10:00+08:00' })), `${paths.notice}:14:16`, 'TIME-03'));
  test('when the ledger is gone', () => refusal(() => rmSync(ledgerFile), `${paths.ledger}:1:1`, '先前公布到第 6 条，这里只到第 0 条'));
  test('when its text is another on a site in production', () => refusal(() => {
    write(paths.notice, noticeFile({}, noticeBody.replace('首末班时间不变', '首班提前')));
    writeFileSync(join(content, paths.site), `${readFileSync(join(content, paths.site), 'utf8')}production: true\n`);
  }, `${paths.notice}:1:1`, 'LEDG-04'));

  test('and each change may pass once it is entered with a reason', async () => {
    await changed(() => rmSync(join(content, paths.notice)), async () => {
      const silent = await enter('--write', '--date', '2026-06-01');
      expect([silent.code, silent.stderr]).toEqual([1, expect.stringContaining('有 1 项没有理由，没有登记。')]);
      expect((await enter('--write', '--date', '2026-06-01', '--reason', '线路已经恢复，通告不再执行。', 'content/policies/2025/bus-lines.mdx')).stdout).toContain('已登记 1 条，台账共 7 条。');
      expect((await runCli('check', '--content', content, ...date)).stdout).not.toContain('LEDG');
    });
  });
});

test('new documents do not stop a build: it lists them and writes the entries beside its other work', async () => {
  await changed(() => write('policies/2026/new.mdx', noticeFile({ identifier: '11999900MB0000011X/2026-00001', docNumber: '澄交〔2026〕1号', dateWritten: '2026-05-18', datePublished: '2026-05-20T10:00+08:00' }, noticeBody.replace('2025年6月3日', '2026年5月18日'))), async () => {
    const run = await build();
    expect(run.code, run.stdout).toBe(0);
    expect(run.stdout).toContain('公开台账有 1 项待登记');
    expect(run.stdout).toContain('公开　policies/2026/new');
    const proposal = /全部见 (\S+)）/.exec(run.stdout)?.[1] ?? '';
    expect(JSON.parse(readFileSync(proposal, 'utf8'))).toMatchObject({ seq: 7, event: 'published', path: 'policies/2026/new' });
    expect((await runCli('verify', site, '--content', content)).code).toBe(0);
  });
});
