import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sarifFaults, sarifRun } from '../../support/sarif.ts';
import { baseFiles, noticeBody, noticeFile, paths } from '../../support/scenario.ts';

const command = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));
let folder = '';

const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  const write = (root: string, files: Record<string, string>) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, root, path)), { recursive: true });
      writeFileSync(join(folder, root, path), content);
    }
  };
  write('content', baseFiles());
  write('faulty', { ...baseFiles(), [paths.notice]: noticeFile({ docNumber: '澄交[2025]8号' }), [paths.rule]: noticeFile({ title: null }, noticeBody) });
  write('warned', { ...baseFiles(), [paths.notice]: noticeFile({ docNumber: '澄交[2025]8号' }) });
  write('nameless', { [paths.units]: baseFiles()[paths.units] ?? '' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run check', { timeout: 60_000 }, () => {
  it('says in one line that nothing was found', () => {
    expect(check('--date', '2026-06-01')).toEqual({ status: 0, stdout: '3 件文档检查完毕，没有发现问题。\n', stderr: '' });
  });

  it('ends with 1 for an error, with all findings and their lines', () => {
    const { status, stdout } = check('--content', 'faulty', '--date', '2026-06-01');
    expect(status).toBe(1);
    expect(stdout).toContain('faulty/policies/2025/bus-lines.mdx:4:12  警告  NUM-02\n');
    expect(stdout).toContain('  4 | docNumber: 澄交[2025]8号\n                 ^\n');
    expect(stdout).toContain('faulty/policies/2025/parking.mdx:1:1  错误  META-03\n');
  });

  it('ends with 0 for warnings, and with 1 when they count', () => {
    expect(check('--content', 'warned', '--date', '2026-06-01').status).toBe(0);
    expect(check('--content', 'warned', '--date', '2026-06-01', '--strict').status).toBe(1);
  });

  it('prints JSON and nothing else', () => {
    const { stdout, status } = check('--content', 'warned', '--format', 'json', '--date', '2026-06-01');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      findings: [{
        rule: 'NUM-02', severity: 'warning', file: 'warned/policies/2025/bus-lines.mdx', line: 4, column: 12, field: 'docNumber',
        message: '发文字号（docNumber）的年份应使用六角括号〔〕，实为“澄交[2025]8号”。', fix: '改为 澄交〔2025〕8号。', source: 'GB/T 9704-2012 7.2.5（发文字号）', related: [],
      }],
      summary: { errors: 0, warnings: 1, infos: 0, documents: 3, families: { NUM: { errors: 0, warnings: 1, infos: 0 } } },
    });
  });

  it('prints SARIF that the schema accepts, with the address of the rule on the site', () => {
    const { stdout, status } = check('--content', 'warned', '--format', 'sarif', '--date', '2026-06-01');
    expect(status).toBe(0);
    expect(sarifFaults(JSON.parse(stdout))).toEqual([]);
    const { results, tool } = sarifRun(stdout);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([['NUM-02', 'warning']]);
    expect(tool.driver.rules.find(({ id }) => id === 'NUM-02')?.helpUri).toBe('https://www.chenghu.example/rules/num-02/');
  });

  it('prints annotations of a GitHub workflow', () => {
    expect(check('--content', 'warned', '--format', 'github', '--date', '2026-06-01').stdout).toMatch(/^::warning file=warned\/policies\/2025\/bus-lines\.mdx,line=4,col=12,title=NUM-02::/);
  });

  it('shows only what was asked for', () => {
    const { stdout, status } = check('--content', 'faulty', '--date', '2026-06-01', '--format', 'json', 'faulty/policies/2025/bus-lines.mdx');
    expect(status).toBe(0);
    const { findings, summary } = JSON.parse(stdout) as { findings: { file: string }[]; summary: { documents: number } };
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['faulty/policies/2025/bus-lines.mdx']));
    expect(summary.documents).toBe(1);
    expect(check('--content', 'faulty', '--date', '2026-06-01', 'faulty/interpretations').status).toBe(1);
  });

  it('finds that a site has no site.yaml', () => {
    const { status, stdout } = check('--content', 'nameless');
    expect(status).toBe(1);
    expect(stdout).toContain('nameless/site.yaml:1:1  错误  META-03\n');
  });

  it('shows the page of a rule, in any case of letters', () => {
    expect(check('--explain', 'num-01').stdout).toMatch(/^# NUM-01　/);
  });

  it.each(['NUM-01', 'num01', 'Num 1', 'ＮＵＭ－１'])('knows what %s means', (name) => {
    expect(check('--explain', name).stdout).toMatch(/^# NUM-01　/);
  });

  it('shows the examples of a rule under what they are, not as fences', () => {
    const { stdout } = check('--explain', 'DISC-03');
    expect(stdout).toContain('## 错误示例\n\n【通告的文件头】\n    disclosureType: withheld\n');
    expect(stdout).toContain('【通告的正文，没有内容】\n');
    expect(stdout).not.toContain('```');
  });

  it('lists the rules of a family with their severities', () => {
    const { status, stdout } = check('--explain', 'exm');
    expect(status).toBe(0);
    expect(stdout).toBe('# EXM　豁免（2条）\n\nEXM-01    错误  豁免应写明理由，所豁免的规则应存在并且允许豁免\nEXM-02    警告  不保留用不着的豁免\n\n看一条的说明：npm run check -- --explain EXM-01\n');
  });

  it.each([
    [['--format', 'xml'], '没有输出格式 xml，可用的有：text、json、sarif、github。'],
    [['--date', '2026-02-30'], '--date 应为 YYYY-MM-DD 的真实日期，实为“2026-02-30”。'],
    [['--content', 'nowhere'], '没有找到内容目录：nowhere'],
    [['--explain', 'NUM-99'], '没有编号为“NUM-99”的规则。相近的有：“NUM-09”'],
    [['--explain', 'MTA'], '没有编号为“MTA”的规则。相近的有：“META”'],
    [['--explain', '不予公开'], '类别有：META（元数据）、BODY（正文的读取）、'],
    [['--colour'], '不认识的选项：--colour'],
    [['content/policies/2030'], '内容中没有这个文件或目录：content/policies/2030。'],
  ])('ends with 2 and a sentence in Chinese for %j', (args, sentence) => {
    const { status, stdout, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('has its help in Chinese', () => {
    const help = execFileSync(process.execPath, [command, '--help'], { encoding: 'utf8' });
    expect(help).toMatch(/^用法： npm run check -- \[选项\] \[路径\]\n/);
    expect(help).toContain('--strict');
  });
});
