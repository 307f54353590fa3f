import { describe, expect, it } from 'vitest';
import { checkFiles, describeRule, placeOf } from '../../../support/checking.ts';

describeRule('FILE-03', {
  accept: {
    'Han characters, letters, digits, spaces and brackets inside': { files: { 'policies/2025/附件1（线路表） v2.txt': 'x', 'policies/2025/console.txt': 'x', 'policies/2025/com10.txt': 'x', 'policies/2025/auxiliary-1.2.txt': 'x' } },
    'a hidden file': { files: { 'policies/2025/.con': 'x' } },
  },
  reject: {},
});

const device = '是 Windows 的设备名，在 Windows 上无法保存';
const unseen = (code: string): string => `含有看不见的字符 U+${code}，会使人误认文件名`;

const cases: [name: string, fault: string][] = [
  ['con.txt', device], ['NUL.2025.csv', device], ['aux .txt', device], ['Com1.pdf', device], ['lpt².txt', device], ['CONIN$.txt', device], ['prn', device],
  ['表.', '以点结尾，Windows 会把它去掉'],
  ['表.txt ', '以空格结尾，Windows 会把它去掉'],
  [' 表.txt', '以空格开头，容易看漏'],
  ['第1:2.txt', '含有“:”，在 Windows 上无法保存'],
  ['是否?.txt', '含有“?”，在 Windows 上无法保存'],
  ['a\\b.txt', '含有“\\”，在 Windows 上无法保存'],
  ['a"b.txt', '含有“"”，在 Windows 上无法保存'],
  ['表\n一.txt', unseen('000A')], ['表\u202etxt.exe', unseen('202E')], ['表\u200b.txt', unseen('200B')], ['表\u2066.txt', unseen('2066')],
  ['表\u00a0一.txt', unseen('00A0')], ['表\u3164.txt', unseen('3164')], ['表\u{e0041}.txt', unseen('E0041')],
  ['lu\u0308.txt', '不是 NFC 规范形式，网址会因系统而不同'],
];

describe.skipIf(process.platform === 'win32')('FILE-03 of names that not every system holds', () => {
  it.each(cases)('finds %j', async (name, fault) => {
    const { findings } = await checkFiles({ [`policies/2025/${name}`]: 'x' });
    const own = findings.filter(({ rule }) => rule === 'FILE-03');
    expect(own.map(placeOf)).toEqual([`policies/2025/${name}:1:1`]);
    expect(own[0]?.message.endsWith(`”${fault}。`), own[0]?.message).toBe(true);
    expect(own[0]?.message).not.toMatch(/[\n\u200b\u202e\u2066]/);
  });

  it('finds a folder once, not again for all that is in it', async () => {
    const { findings } = await checkFiles({ 'policies/nul/a.txt': 'x', 'policies/nul/b.txt': 'x' });
    // That no document names the files is the matter of ATT-09.
    expect(findings.filter(({ rule }) => rule !== 'ATT-09').map(({ rule, file }) => `${rule} ${file}`)).toEqual(['FILE-03 policies/nul']);
  });
});
