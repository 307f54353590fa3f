import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../src/redact/read-notation.ts';
import { signs } from '../../../src/redact/cuts.ts';

const faultsOf = (text: string): string[] => {
  const read = readNotation(text);
  return 'faults' in read ? read.faults.map(({ where, message }) => `${where} ${message}`) : [];
};

describe('the marks of a text', () => {
  it('take the words out and keep why', () => {
    const read = readNotation('负责人为【隐去 OGI-15-2：涉及个人隐私】张某某【/隐去】。\n【隐去：OGI-14-3P，公开后可能危及公共安全】甲处。\n乙处。【／隐去】\n');
    if ('faults' in read) throw new Error('faults');
    expect(read.text.replace(signs, '■')).toBe('负责人为■。\n■\n');
    expect(read.cuts.map(({ words, ground, reason, where }) => ({ words, ground, reason, where }))).toEqual([
      { words: '张某某', ground: 'OGI-15-2', reason: '涉及个人隐私', where: '1:5' },
      { words: '甲处。\n乙处。', ground: 'OGI-14-3P', reason: '公开后可能危及公共安全', where: '2:1' },
    ]);
  });

  it('leave a text without marks as it is, other brackets too', () => {
    expect(readNotation('【附件】隐去的内容【说明】')).toEqual({ text: '【附件】隐去的内容【说明】', cuts: [] });
  });

  it.each([
    ['甲【隐去 OGI-15-2：涉及个人隐私】乙\n丙', ['1:2 这一处删减没有结束。']],
    ['甲\n乙丙【/隐去】', ['2:3 这里结束删减，而前面没有开始。']],
    ['【隐去 OGI-15-2：涉及个人隐私】甲【隐去 OGI-15-2：涉及个人隐私】乙【/隐去】', ['1:22 上一处删减（1:1）还没有结束，又开始了一处；记号不能互相套着。']],
    ['【隐去 OGI-15-2：涉及个人隐私】　【/隐去】', ['1:1 记号之间没有词句。']],
    ['【隐去】甲【/隐去】', ['1:1 没有写依据代码。']],
    ['【隐去 OGI-15-2】甲【/隐去】', ['1:1 没有写理由，或者理由太短。']],
    ['【隐去 个人隐私】甲【/隐去】', ['1:1 没有写依据代码，实为“个人隐私”。']],
    ['【隐去 OGI-99：涉及个人隐私】甲【/隐去】', ['1:1 依据代码“OGI-99”不是条例第十四条至第十六条的代码。']],
    ['【隐去 OGI-27：可以依申请提供】甲【/隐去】', ['1:1 依据代码“OGI-27”不是条例第十四条至第十六条的代码。']],
    ['【隐去 OGI-14-1：属于国家秘密】甲【/隐去】', ['1:1 国家秘密事项（OGI-14-1）不得在这里处理。']],
    ['【隐去 OGI-15-2：涉及"隐私"内容】甲【/隐去】', ['1:1 理由里有引号、尖括号、花括号、反斜杠或者反引号。']],
    ['甲【隐去 OGI-15-2：涉及个人隐私\n乙【/隐去】', ['1:2 删减的记号没有写完，同一行里没有“】”。', '2:2 这里结束删减，而前面没有开始。']],
    ['【隐去 OGI-15-2：涉及个人隐私】甲【/隐去 完】', ['1:22 结束的记号里不能有别的字，实为“【/隐去 完】”。']],
    ['| 甲 | 【隐去 OGI-15-2：涉及个人隐私】乙 | 丙【/隐去】 |', ['1:7 一处删减跨过了表格的格子。']],
    ['甲\u{f0001}【隐去 OGI-15-2：涉及个人隐私】乙【/隐去】', ['1:1 文件里有私用字符（U+F0000 以后），会与删减的记号混淆。']],
  ])('%s has its faults named', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('never let marked words through, whatever the text', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'甲乙丙丁，。（）|<{\n 一二') });
    const word = fc.nat().map((n) => `绝密词${n}号`);
    fc.assert(fc.property(fc.array(fc.tuple(plain, word), { minLength: 1, maxLength: 6 }), plain, (parts, tail) => {
      const read = readNotation(`${parts.map(([before, words]) => `${before}【隐去 OGI-15-2：涉及个人隐私】${words}【/隐去】`).join('')}${tail}`);
      if ('faults' in read) return;
      for (const [, words] of parts) expect(read.text).not.toContain(words);
      expect(read.text.replace(signs, '')).toBe(parts.map(([before]) => before).join('') + tail);
    }));
  });
});
