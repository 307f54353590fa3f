import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { otherEdition, pause, stageOf, startBuild, twoEditions, type Edition, type TwoEditions } from '../support/interrupted-build.ts';
import { projectRoot } from '../support/run-cli.ts';

/** Points spread over a whole run, and points from the moment that everything is ready to be swapped in. */
const spread = 34;
const aimed = 16;
/** A build that is not killed comes after so many that are. */
const between = 10;

interface Kill { point: string; stage: string; killed: 'build' | 'group'; left: string; intact: boolean }

let portal: TwoEditions;
let wholeRun = 0;
let swapTime = 0;
beforeAll(async () => {
  portal = await twoEditions('killed');
  const from = Date.now();
  await portal.write('one');
  const { ended, since } = startBuild(portal);
  const ready = await untilSwapping(since);
  await ended;
  [wholeRun, swapTime] = [Date.now() - from, Date.now() - ready];
});

test(`of ${spread + aimed} builds killed at any point, each leaves a whole site, old or new, and the next build runs`, { timeout: 900_000 }, async () => {
  const random = seeded(20261121);
  const table: Kill[] = [];
  let published = await portal.published() as Edition;
  for (let round = 0; round < spread + aimed; round += 1) {
    // Every third is aimed at the swap.
    const aim = round % 3 === 2 && table.filter(({ point }) => point.startsWith('swap')).length < aimed;
    const next = otherEdition(published);
    await portal.write(next);
    const kill = await killBuild(aim, random(), round % 2 === 0 ? 'group' : 'build');
    const left = await portal.published();
    table.push({ ...kill, left: left === undefined ? 'BROKEN' : left === next ? 'new' : 'old', intact: left !== undefined });
    published = left ?? published;
    if (round % between === between - 1) {
      await portal.write(otherEdition(published));
      const run = await startBuild(portal).ended;
      expect(run.code, run.said).toBe(0);
      expect(await portal.published()).toBe(otherEdition(published));
      published = otherEdition(published);
      expect(litter()).toEqual([]);
    }
  }
  writeFileSync(join(projectRoot, 'test/.output/killed-builds.txt'), inWords(table));
  expect(table.filter(({ intact }) => !intact)).toEqual([]);
  expect(table).toHaveLength(50);
  expect(new Set(table.map(({ left }) => left))).toEqual(new Set(['old', 'new']));
});

async function killBuild(aim: boolean, share: number, killed: Kill['killed']): Promise<Omit<Kill, 'left' | 'intact'>> {
  const { child, ended, since } = startBuild(portal);
  const delay = Math.round(share * (aim ? swapTime : wholeRun));
  if (aim) await Promise.race([untilSwapping(since), ended]);
  await Promise.race([pause(delay), ended]);
  const stage = stageOf(portal.out, since);
  try {
    process.kill(killed === 'group' ? -(child.pid as number) : (child.pid as number), 'SIGKILL');
  } catch {
    // It was through before its time: a point like any other.
  }
  await ended;
  return { point: `${aim ? 'swap + ' : ''}${delay} ms`, stage, killed };
}

/** The moment at which the manifest is written: what is left is to swap the site in and to tidy up. */
async function untilSwapping(since: number): Promise<number> {
  while (stageOf(portal.out, since) !== 'swapping' && Date.now() - since < 60_000) await pause(1);
  return Date.now();
}

const litter = (): string[] => readdirSync(dirname(portal.out)).filter((name) => /^\.?killed\.(?:next|old|lock)/.test(name) && existsSync(join(dirname(portal.out), name)));

/** Mulberry32: the same points in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inWords(table: readonly Kill[]): string {
  const rows = table.map(({ point, stage, killed, left, intact }, index) => `| ${index + 1} | ${point} | ${stage} | ${killed} | ${left} | ${intact ? 'yes' : 'NO'} |`);
  const count = (of: (kill: Kill) => boolean): number => table.filter(of).length;
  return [
    `A run takes ${wholeRun} ms, the swap with what follows it ${swapTime} ms.`, '',
    '| | killed at | stage | what was killed | site left | intact |', '|---|---|---|---|---|---|', ...rows, '',
    `${count(({ intact }) => intact)} of ${table.length} intact: ${count(({ left }) => left === 'old')} old, ${count(({ left }) => left === 'new')} new.`, '',
  ].join('\n');
}
