import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../src/import/report.ts';
import { runCli } from '../../support/run-cli.ts';

const text = '澄政〔2025〕6号\n澄湖区人民政府关于放假的通知\n各单位：\n请执行。\n澄湖区人民政府\n2025年3月14日\n（此件主动公开）\n';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  writeFileSync(join(folder, 'a.txt'), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const target = 'out/policies/2025/chengzheng-2025-6.mdx';

describe('npm run import', { timeout: 30_000 }, () => {
  it('writes one MDX a file and says what it did', async () => {
    const { code, stdout: out, stderr: err } = await runCli('import', at('a.txt'), '--out', at('out'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${at('a.txt')} → ${at(target)}`);
    expect(out).toContain('发文字号 docNumber：澄政〔2025〕6号（第1行“澄政〔2025〕6号”）');
    expect(out).toContain(`${at(target)}:2 索引号 identifier：`);
    expect(out).toContain('文字核对：一致（5 段，');
    expect(readFileSync(at(target), 'utf8')).toContain('\ntitle: 澄湖区人民政府关于放假的通知\n');
  });

  it('gives the same as JSON', async () => {
    const { code, stdout: out } = await runCli('import', at('a.txt'), '--out', at('out'), '--json');
    const { files, summary } = JSON.parse(out) as { files: ImportReport[]; summary: Record<string, number> };
    expect(code).toBe(0);
    expect(files[0]).toMatchObject({ source: at('a.txt'), output: at(target), status: 'imported', equality: { isEqual: true } });
    expect(summary).toMatchObject({ files: 1, imported: 1, failed: 0 });
  });

  it('never writes over a file unless told to', async () => {
    await runCli('import', at('a.txt'), '--out', at('out'));
    writeFileSync(at(target), '已有内容');
    const { code, stdout: out } = await runCli('import', at('a.txt'), '--out', at('out'));
    expect(code).toBe(1);
    expect(out).toContain(`${at(target)} 已经存在，没有覆盖。`);
    expect(readFileSync(at(target), 'utf8')).toBe('已有内容');
    expect((await runCli('import', at('a.txt'), '--out', at('out'), '--force')).code).toBe(0);
    expect(readFileSync(at(target), 'utf8')).not.toBe('已有内容');
  });

  it('imports the others where one cannot be read, and ends with 2', async () => {
    writeFileSync(at('b.txt'), '');
    const { code, stdout: out } = await runCli('import', at('b.txt'), at('none.txt'), at('a.txt'), '--out', at('out'));
    expect(code).toBe(2);
    expect(out).toContain(`${at('none.txt')}：读不到这个文件，请核对路径。`);
    expect(out).toContain(`${at('b.txt')}：文件是空的，没有可以导入的文字。`);
    expect(readFileSync(at(target), 'utf8')).toContain('请执行。');
  });

  it('takes what the office knows from the defaults', async () => {
    writeFileSync(at('d.yaml'), 'all:\n  drafter: office\na.txt:\n  abstract: 规定今年春节期间全区各单位的放假时间和值班安排，并公布值班电话。\nb:\n  drafter: other\n');
    const { stdout: out } = await runCli('import', at('a.txt'), '--out', at('out'), '--defaults', at('d.yaml'));
    expect(out).toContain('起草单位 drafter：office');
    expect(out).toContain('提示：缺省值文件中的“b”没有对应的导入文件。');
    expect(readFileSync(at(target), 'utf8')).toContain('\ndrafter: office\n');
  });

  it.each([
    [['--out', 'x'], '缺少参数：文件。'],
    [['a.txt'], '缺少选项：--out <目录>。'],
    [['a.txt', '--out', 'x', '--fast'], '不认识的选项：--fast。'],
    [['README.md', '--out', 'package.json', '--defaults', 'package-lock.json'], 'package-lock.json:2:11 “name”下应为一组字段，写法见内容模型。'],
    [['package.json', '--out', 'x', '--defaults', '没有.yaml'], '读不到缺省值文件：没有.yaml'],
  ])('%j ends with 2 and a sentence', async (args, message) => {
    const { code, stdout: out, stderr: err } = await runCli('import', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toBe(message);
  });

  it('explains itself in Chinese', async () => {
    const { code, stdout: out } = await runCli('import', '--help');
    expect(code).toBe(0);
    expect(out).toContain('用法： npm run import -- [选项] <文件>');
    expect(out).not.toMatch(/Usage|Options|display help/);
  });
});
