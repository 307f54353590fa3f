import { describe, expect, it } from 'vitest';
import { checkFiles, describeRule } from '../../../support/checking.ts';

const han = (count: number): string => '线'.repeat(count);

describeRule('FILE-04', {
  accept: {
    'a name of 240 bytes': { files: { [`policies/2025/${'a'.repeat(236)}.txt`]: 'x' } },
    'a Chinese name of ordinary length': { files: { [`policies/2025/${han(60)}.txt`]: 'x' } },
  },
  reject: {
    'a name of 255 bytes, the longest that Linux holds': {
      files: { [`policies/2025/${'a'.repeat(251)}.txt`]: '‸x' }, severity: 'error',
      messages: [`名称“${'a'.repeat(40)}…”有255字节，应不超过240字节（一个汉字占3字节），否则生成网站时写不下。`],
    },
    'a Chinese name, counted in bytes': {
      files: { [`policies/2025/${han(83)}.txt`]: '‸x' },
      messages: [`名称“${han(40)}…”有253字节，应不超过240字节（一个汉字占3字节），否则生成网站时写不下。`],
    },
  },
});

describe('FILE-04 of addresses', () => {
  it('counts an address as it is sent', async () => {
    const deep = Array.from({ length: 8 }, () => han(25)).join('/');
    const { findings } = await checkFiles({ [`policies/${deep}/a.txt`]: 'x' });
    // That no document names the files is the matter of ATT-09.
    expect(findings.filter(({ rule }) => rule !== 'ATT-09').map(({ rule, file, message }) => [rule, file, message])).toEqual([
      ['FILE-04', `policies/${deep}`, '网址有1818个字符，应不超过1800个（一个汉字占9个），否则有的服务器和浏览器打不开。'],
      ['FILE-04', `policies/${deep}/a.txt`, '网址有1824个字符，应不超过1800个（一个汉字占9个），否则有的服务器和浏览器打不开。'],
    ]);
  });
});
