import { gzipSync } from 'node:zlib';
import { describeRule, checkPages } from '../../../support/checking.ts';
import { expect, test } from 'vitest';

describeRule('SEC-12', {
  accept: {
    'files that can be read through': { pages: { 'guides/notes.txt': '甲', 'guides/notes.txt.gz': gzipSync('甲') } },
  },
  reject: {
    'a sealed list': {
      pages: { 'guides/hashes.txt': '{"format":"‸portal-sealed-phrases","version":1,"salt":"00112233445566778899aabbccddeeff"}' },
      messages: ['format › 第 11 字节：删减词句清单“portal-sealed-phrases”。'], severity: 'error',
    },
  },
});

test('SEC-12 rejects a compressed file that is broken off', async () => {
  const { findings } = await checkPages({ 'guides/notes.txt.gz': gzipSync('甲'.repeat(1000)).subarray(0, 20) });
  expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['SEC-12 guides/notes.txt.gz']);
});
