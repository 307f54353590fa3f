import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { ownFolder } from '../support/temporary-folder.ts';

test('tests write to a temporary folder that goes with the run', () => {
  expect(basename(tmpdir())).toMatch(new RegExp(`^${ownFolder}`));
});
