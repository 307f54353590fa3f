import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCarried, wordsToCarry } from '../../../../src/search/client/carried-words.ts';
import { findWords } from '../../../../src/search/client/find-words.ts';
import { squeezed } from '../../../../src/search/client/normalise.ts';

describe('what a result takes along', () => {
  const place = { url: '/policies/a/#art-4', path: ['第四条'], excerpt: [{ text: '按照', hit: false }, { text: '谁起草、谁解读', hit: true }] };
  const term = (text: string, need: 'required' | 'bonus') => ({ need, weight: 1, wordings: [{ text, tokens: [text], weight: 1 }] });
  const query = { terms: [term('起草', 'required'), term('草谁', 'bonus'), term('解读', 'required')], phrases: ['解读材料'] };

  test('is what the excerpt shows and what was asked for, the longest first; less of it for a whole document', () => {
    const { words, wholeWords } = wordsToCarry({ places: [place] }, { query } as never);
    expect(words).toEqual(['谁起草谁解读', '解读材料', '解读', '起草']);
    expect(wholeWords).toEqual(['谁起草谁解读', '解读材料']);
  });

  test('is read back, and nothing else is', () => {
    const carried = { path: '/policies/a/', words: ['起草'], wholeWords: [], from: '/search/#q=a' };
    expect(readCarried(JSON.stringify(carried))).toEqual(carried);
    for (const text of [null, '', '{', 'null', '1', '{"path":1}', JSON.stringify({ ...carried, words: [1] }), JSON.stringify({ ...carried, from: undefined })]) expect(readCarried(text)).toBeNull();
  });
});

describe('marks', () => {
  test('go over signs, spaces and width, and join where they touch', () => {
    const text = '按照“谁 起草、谁解读”的原则，由ＡＢ起草。';
    const marked = findWords(text, ['谁起草谁解读', '解读', '起草', 'ab']).map(({ start, end }) => text.slice(start, end));
    expect(marked).toEqual(['谁 起草、谁解读', 'ＡＢ起草']);
  });

  test('lie in the text, in order, apart, and each begins and ends with what is looked for', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'政府信息公开条例，。、 　Ａ1'), maxLength: 60 });
    fc.assert(fc.property(letters, fc.array(letters.map(squeezed), { maxLength: 4 }), (text, words) => {
      let before = -1;
      for (const { start, end } of findWords(text, words)) {
        expect(start).toBeGreaterThan(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(words.some((word) => squeezed(text.slice(start, end)).includes(word) && word !== '')).toBe(true);
        before = end - 1;
      }
    }));
  });
});
