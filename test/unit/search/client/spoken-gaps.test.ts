import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gappedWordingAt } from '../../../../src/search/client/spoken-gaps.ts';

const known = new Set(['停水电', '买机器补贴', '欠货款', '摆摊', '摆小摊', '水电', '社保', '开会', '不收']);
const at = (text: string, from = 0) => gappedWordingAt(text, from, 5, (word) => known.has(word));

describe('an everyday wording with other words between its parts', () => {
  test.each([
    ['停我家的水电', '停水电', 6], ['买机器有没有补贴', '买机器补贴', 8], ['欠我的货款不给', '欠货款', 5], ['摆了个摊', '摆摊', 4], ['摆个小摊', '摆小摊', 4], ['摆两个小摊', '摆小摊', 5], ['停我们家的水和电', null, 0], ['停我家的水', null, 0],
  ])('%s', (text, word, length) => expect(at(text)).toEqual(word === null ? null : { word, length }));

  test('is not one where nothing stands between, where it begins with such a word, or where what stands between denies it', () => {
    expect(at('停水电')).toBeNull();
    expect(at('我家停我家的水电')).toBeNull();
    expect(at('停不水电')).toBeNull();
    expect(at('停我的我家的我的水电')).toBeNull();
  });

  test('is looked for in one pass over a pasted page', () => {
    const text = '一'.repeat(60_000);
    for (let from = 0; from < text.length; from += 1) expect(at(text, from)).toBeNull();
  });

  test('of two characters is not read into other words', () => {
    expect(at('社会保障')).toBeNull();
    expect(at('公开的会议', 1)).toBeNull();
    expect(at('不会收')).toBeNull();
    expect(at('摆了摊')).toEqual({ word: '摆摊', length: 3 });
  });

  test('says the stretch that it takes, whatever stands around it', () => {
    const piece = fc.constantFrom('停', '我家的', '水电', '有没有', '买机器', '补贴', '的', '个', '狗');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (let from = 0; from < text.length; from += 1) {
        const found = at(text, from);
        if (!found) continue;
        const stretch = text.slice(from, from + found.length);
        expect([stretch[0], stretch.at(-1)]).toEqual([found.word[0], found.word.at(-1)]);
        expect(stretch.length).toBeGreaterThan(found.word.length);
      }
    }));
  });
});
