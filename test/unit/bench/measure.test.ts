import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measure } from '../../../src/bench/measure.ts';

const hasProc = existsSync('/proc/self/stat');

/** Milliseconds that a process stays to be seen: it is known as a child while its parent lives, its use while it lives itself, and a busy machine may look seldom. */
const seen = 2_500;

test('the exit code and the end of the output of a command are kept', async () => {
  const measured = await measure(process.execPath, ['-e', 'console.log("a".repeat(9000) + "end"); process.exit(3)'], process.cwd());
  expect(measured.exitCode).toBe(3);
  expect(measured.output.trim().endsWith('end')).toBe(true);
  expect(measured.output.length).toBeLessThan(9000);
});

test('memory and CPU of a child of the child are counted', async () => {
  const child = 'const b = Buffer.alloc(150e6, 1); const end = Date.now() + 400; while (Date.now() < end);'
    + ` setTimeout(() => process.exit(b[0] === 1 ? 0 : 1), ${seen})`;
  const parent = `process.exitCode = require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(child)}]).status`;
  const measured = await measure(process.execPath, ['-e', parent], process.cwd());
  expect(measured.exitCode).toBe(0);
  if (!hasProc) expect([measured.user, measured.system, measured.peak]).toEqual([null, null, null]);
  else {
    expect(measured.peak).toBeGreaterThan(150e6);
    expect(measured.user).toBeGreaterThan(0);
  }
});

test.runIf(hasProc)('a child that outlives its parent, waited for by nobody, is counted with its memory and its CPU', async () => {
  const child = 'process.once("disconnect", () => { const b = Buffer.alloc(200e6, 1); const end = Date.now() + 700; while (Date.now() < end); const { user, system } = process.cpuUsage();'
    + ` setTimeout(() => console.log((user + system) / 1e6 + b[0] - 1), ${seen}); })`;
  const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], { detached: true, stdio: ["ignore", "inherit", "inherit", "ipc"] }).unref(); setTimeout(() => process.exit(0), ${seen})`;
  const measured = await measure(process.execPath, ['-e', parent], process.cwd());
  const own = Number(measured.output);
  expect(own).toBeGreaterThan(0);
  expect((measured.user ?? 0) + (measured.system ?? 0)).toBeGreaterThan(own / 2);
  expect(measured.peak).toBeGreaterThan(200e6);
});
