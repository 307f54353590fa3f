import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatChineseNumeral } from '../../../../src/domain/chinese-numerals.ts';
import { readNumerals } from '../../../../src/search/client/query-numerals.ts';
import { queryTerms } from '../../../../src/search/client/query-terms.ts';

test.each([
  ['第58次常务会议', 0, 4, '第五十八次'], ['58次常务会议', 0, 3, '五十八次'], ['第五十八次常务会议', 0, 5, '第58次'], ['区政府第三届', 3, 6, '第3届'],
  ['十五个工作日内答复', 0, 6, '15个工作日'], ['高于三十厘米', 2, 6, '30厘米'], ['满2年', 1, 3, '两年'], ['第2次', 0, 3, '第二次'], ['两年以上', 0, 2, '2年'], ['超过百分之三十', 2, 7, '30%'],
])('%s has a number from %i to %i, which may be written %s', (text, from, to, other) => expect(readNumerals(text)).toEqual([expect.objectContaining({ from, to, other })]));

test.each(['一般', '二手房', '一次性补贴', '三年级', '万一', '十四五规划', '12345', '2025年', '3.5万元', '一百五元', 'pm2层'])('%s has none that texts write otherwise', (text) => expect(readNumerals(text)).toEqual([]));

test('a number in characters is one term, and where another word meets it texts may have no such pair', () => {
  const terms = queryTerms('申请十五日内');
  expect(terms.map(({ need, wordings: [typed, other] }) => [typed?.text, other?.text, need])).toEqual([
    ['申请', undefined, 'required'], ['请十', undefined, 'bonus'], ['日内', undefined, 'required'], ['十五日', '15日', 'required'],
  ]);
});

test('a number alone, of which figures would say nothing, is asked for as it was typed', () => {
  expect(queryTerms('五层')[0]?.wordings).toHaveLength(1);
  expect(queryTerms('三十厘米')[0]?.wordings[1]).toMatchObject({ text: '30厘米', tokens: ['30', '厘米'], asOne: true });
  expect(queryTerms('五层 住宅').find(({ wordings: [typed] }) => typed?.text === '五层')?.wordings).toHaveLength(2);
});

test('figures stay a term of their own, with what they come to in characters', () => {
  expect(queryTerms('58次会议')[0]).toMatchObject({ need: 'required', wordings: [{ text: '58', tokens: ['58'] }, { text: '五十八次', tokens: ['五十', '十八', '八次'] }] });
});

test('whatever is typed, numbers stand in order and within the text', () => {
  const piece = fc.constantFrom('第', '一', '二', '十', '百', '两', '〇', '年', '次', '个', '工作日', '月', '万', '元', '5', '30', '.', '百分之', '条', '低保', ' ');
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
    const text = pieces.join('');
    let last = 0;
    for (const { from, to } of readNumerals(text)) {
      expect(from).toBeGreaterThanOrEqual(last);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(text.length);
      last = to;
    }
  }));
});

test('a run of a million numerals is read in one pass', () => {
  expect(readNumerals('一'.repeat(1_000_000))).toEqual([]);
  expect(readNumerals('9'.repeat(1_000_000))).toEqual([]);
});

test('characters and figures of one number come to one another', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
    const typed = `第${formatChineseNumeral(value)}次`;
    expect(readNumerals(typed)[0]?.other).toBe(`第${value}次`);
    expect(readNumerals(`第${value}次`)[0]?.other).toBe(typed);
  }));
});
