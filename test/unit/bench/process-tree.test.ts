import { expect, test } from 'vitest';
import { descendants, parseMemory, parseStat } from '../../../src/bench/process-tree.ts';

test('the stat of a process is read past a name that holds spaces and brackets', () => {
  expect(parseStat('4312 (node (vite) x) S 4300 4312 1 34816 4312 4194560 9 8 7 6 150 40 1234 567 20 0 11 0 98765')).toEqual({
    pid: 4312, parent: 4300, own: { user: 1.5, system: 0.4 }, ended: { user: 12.34, system: 5.67 }, started: 98765,
  });
});

test('a stat that is cut short or empty is no process', () => {
  expect(parseStat('')).toBeUndefined();
  expect(parseStat('12 (node) S 3 4')).toBeUndefined();
});

test('memory is read in bytes', () => {
  expect(parseMemory('Name:\tnode\nVmHWM:\t  2048 kB\nVmRSS:\t  1024 kB\n')).toEqual({ now: 1_048_576, peak: 2_097_152 });
});

test('a process that is ending holds no memory any more', () => {
  expect(parseMemory('Name:\tnode\nState:\tZ (zombie)\n')).toBeUndefined();
});

test('the tree holds children of children and nothing beside them', () => {
  const stats = [{ pid: 2, parent: 1 }, { pid: 3, parent: 2 }, { pid: 4, parent: 1 }, { pid: 5, parent: 3 }];
  expect([...descendants(2, stats)].sort()).toEqual([2, 3, 5]);
});

test('a process that names itself as its parent does not hang the search', () => {
  expect([...descendants(7, [{ pid: 7, parent: 7 }])]).toEqual([7]);
});
