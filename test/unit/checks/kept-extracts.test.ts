import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptExtracts } from '../../../src/checks/kept-extracts.ts';

let folder: string;
let made: string[];
const names = ['policies/2025/a/index.html', 'policies/2025/b/index.html', 'index.html'];
const digests = new Map(names.map((name) => [name, `digest of ${name}`]));
const make = (name: string): { name: string } => {
  made.push(name);
  return { name };
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extracts-'));
  made = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('reads each file the first time, and none of them again', async () => {
  const first = await keptExtracts(names, make, { folder, code: 'c', digests });
  expect(first).toEqual(names.map((name) => ({ name })));
  expect(made.toSorted()).toEqual(names.toSorted());
  made = [];
  expect(await keptExtracts(names, make, { folder, code: 'c', digests })).toEqual(first);
  expect(made).toEqual([]);
});

it('reads a file of other bytes anew, and it alone', async () => {
  await keptExtracts(names, make, { folder, code: 'c', digests });
  made = [];
  await keptExtracts(names, make, { folder, code: 'c', digests: new Map([...digests, ['index.html', 'other']]) });
  expect(made).toEqual(['index.html']);
});

it('reads all anew with other code, and where there is no folder to keep it in', async () => {
  await keptExtracts(names, make, { folder, code: 'c', digests });
  made = [];
  await keptExtracts(names, make, { folder, code: 'd', digests });
  await keptExtracts(names, make);
  expect(made).toHaveLength(2 * names.length);
});

it('reads anew what was not written to its end', async () => {
  await keptExtracts(names, make, { folder, code: 'c', digests });
  for (const list of await readdir(folder)) await writeFile(join(folder, list), `c\n${[...digests].map(([name, digest]) => `${digest} ${name}\t{"value":{"na`).join('\n')}`);
  made = [];
  expect(await keptExtracts(names, make, { folder, code: 'c', digests })).toEqual(names.map((name) => ({ name })));
  expect(made.toSorted()).toEqual(names.toSorted());
});
