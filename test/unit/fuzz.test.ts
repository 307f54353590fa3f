import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';
import { targets } from '../fuzz/targets/index.ts';

// `npm run fuzz -- --cases 100000` goes on from here; the seed is fixed so that a failure can be found again.
test('5,000 generated cases, the nasty texts and lines of five megabytes: no crash, no script in the output, everything said in words', { timeout: 600_000 }, async () => {
  const rows = await fuzz({ cases: 5000, seed: 20261120 });
  expect(rows.filter(({ failure }) => failure !== null)).toEqual([]);
  expect(rows.map(({ target }) => target)).toEqual(targets.map(({ name }) => name));
  expect(rows.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(5000);
});
