import { expect, test } from 'vitest';
import { formatTable } from '../../../src/bench/table.ts';

test('a stage is one line, CPU is summed, memory is in GB', () => {
  const table = formatTable([{ stage: '渲染', wall: 12.34, user: 10.8, system: 2.1, peak: 560_000_000, exitCode: 0, output: '' }]);
  expect(table.split('\n')[2]).toBe('| 渲染 | 12.3 | 10.8 | 2.1 | 12.9 | 0.56 |');
});

test('what the system does not tell is said to be missing, never a zero', () => {
  const table = formatTable([{ stage: '检索', wall: 1, user: null, system: null, peak: null, exitCode: 1, output: '' }]);
  expect(table.split('\n')[2]).toBe('| 检索（退出码 1） | 1.0 | 未测得 | 未测得 | 未测得 | 未测得 |');
});
