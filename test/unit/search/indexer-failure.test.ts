import { expect, test } from 'vitest';
import { indexerFailure } from '../../../src/search/indexer-failure.ts';

test('an indexer that ends well has no failure, whatever it wrote', () => {
  expect(indexerFailure(0, null, 'Warning: something')).toBeNull();
});

test.each<[number | null, NodeJS.Signals | null, string]>([
  [13, null, 'Warning: Detected unsettled top-level await at file:///index-bundle.ts:53\nawait indexBundle()\n^\n'],
  [1, null, "Service stopped Error: write EPIPE\n    at afterWriteDispatched (node:internal/stream_base_commons:159:15)\n    at new Promise (<anonymous>) {\n  errno: -32,\n  code: 'EPIPE',\n  syscall: 'write'\n}\nPagefind backend closed\n"],
  [1, null, 'Pagefind backend closed\n'],
])('a service that dies is said in one sentence: %s %s %j', (code, signal, said) => {
  expect(indexerFailure(code, signal, said)).toBe('建立检索失败（索引服务中途停止）。');
});

test('an indexer that was killed is said with the signal', () => {
  expect(indexerFailure(null, 'SIGKILL', '')).toBe('建立检索失败（索引程序被终止：SIGKILL）。');
});

test('what it says itself is told without where in the code it happened', () => {
  expect(indexerFailure(1, null, "Error: no such file\n    at open (node:fs:1:2) {\n  errno: -2,\n  path: 'x'\n}\n")).toBe('建立检索失败（结束码 1）：Error: no such file');
  expect(indexerFailure(2, null, '')).toBe('建立检索失败（结束码 2）。');
});
