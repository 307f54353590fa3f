import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { projectRoot } from '../../support/run-cli.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { nastyTexts } from '../nasty-texts.ts';

/** Commands whose work is short. `build` gets an argument that it must refuse, so that it never begins. */
const commands = ['check', 'import', 'audit', 'new', 'ledger', 'verify', 'build'] as const;
// A command line cannot hold U+0000; paths stay below the folder of the test.
const words = fc.constantFrom(...nastyTexts.filter((text) => !text.includes('\0') && !text.startsWith('/') && !text.startsWith('..') && text.length < 200), 'content', 'missing', 'out', 'policy', 'interpretation', 'site', 'x', '2026-02-30', '2026-01-01', 'text', 'json', 'csv', 'sarif', 'NUM-01', 'NUM');
const options = fc.constantFrom('--content', '--out', '--date', '--strict', '--format', '--explain', '--json', '--defaults', '--numbers', '--site', '--write', '--office', '--reason', '--against', '--of', '--year', '--unit', '--unknown', '-x', '--', '--no-strict', '--date=', '--format=json');
const argv = fc.record({ command: fc.constantFrom(...commands), words: fc.array(fc.oneof(options, words), { maxLength: 6 }) });

/** Ends with 0, 1 or 2, in Chinese, without a stack trace, and leaves nothing outside its folder. */
async function argumentsHold({ command, words: given }: { command: (typeof commands)[number]; words: string[] }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'arguments-'));
  try {
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'content/site.yaml'), 'siteName: 甲\n');
    const { code, said } = await run(command, command === 'build' ? [...given, '--date', '2026-13-45'] : given, folder);
    assert(code === 0 || code === 1 || code === 2, `exit ${code} of ${command} ${JSON.stringify(given)}\n${said}`);
    assert(!/\n\s+at .*\(?.*:\d+:\d+\)?/.test(said) && !/\b(?:TypeError|RangeError|ReferenceError|SyntaxError)\b/.test(said), `${command} ${JSON.stringify(given)}\n${said}`);
    assert(code === 0 || /[\u4e00-\u9fff]/.test(said), `${command} ${JSON.stringify(given)} says nothing in Chinese: ${said}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, given: readonly string[], cwd: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, `src/cli/${command}.ts`), ...given], { cwd, timeout: 60_000 });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { said += data.toString(); });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

export const argumentTargets = [fuzzTarget({ name: 'arguments of the commands (one process each)', share: 0.2, input: argv, holds: argumentsHold })];
