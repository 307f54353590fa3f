import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisePhrase } from '../../../src/guard/phrase-text.ts';
import { sealedMatcher } from '../../../src/guard/sealed-matcher.ts';
import { isSealedList, readSealedList, SealedListError, sealPhrases, type Phrase } from '../../../src/guard/sealed-phrases.ts';

const salt = new Uint8Array(16).fill(7);
const phrase = (text: string, id = 'R1', document = 'policies/2025/x'): Phrase => ({ text, document, id });
const matcherOf = (...texts: string[]) => sealedMatcher(sealPhrases(texts.map((text, index) => phrase(text, `R${index + 1}`)), { salt }).list);
/** The words found, as they stand in the text. */
const found = (text: string, ...phrases: string[]): string[] => matcherOf(...phrases).find(text).map(({ start, end }) => text.slice(start, end));

test('a sealed phrase is found at its place, and nothing else is', () => {
  const hits = matcherOf('每户补助三十万元', '由李某承办').find('一、经研究，每户补助三十万元。二、由李某承办，三、每户补助三十万');
  expect(hits).toEqual([
    { document: 'policies/2025/x', id: 'R1', start: 6, end: 14 },
    { document: 'policies/2025/x', id: 'R2', start: 17, end: 22 },
  ]);
});

test.each([
  ['broken by white space and lines', '每户补\n  助三\u3000十万元'],
  ['split by characters of no width', '每户\u200b补助\u2060三\ufeff十\u00ad万元'],
  ['in compatibility characters', '每户补助三⼗万元'],
  ['in radicals of a PDF', '每⼾补助三⼗万元'],
  ['with variation selectors', '每户\ufe00补助三十万\ufe0f元'],
])('a phrase is found %s', (_, text) => {
  expect(found(`前${text}后`, '每户补助三十万元')).toEqual([text]);
});

test('width and case make no difference', () => {
  expect(found('账号为ＡＢｃ－１２３４５，', '账号为abc-12345')).toEqual(['账号为ＡＢｃ－１２３４５']);
});

test('a number within a longer number is another one, and white space parts numbers', () => {
  expect(found('2186.35万元、186.35万元、第3 186.35万元', '186.35万元')).toEqual(['186.35万元', '186.35万元']);
  expect(found('1865320、865320，86532', '865320', '86532')).toEqual(['865320', '86532']);
});

test('of a passage each sentence is found by itself', () => {
  const passage = '该项目由甲公司以最低价中标并履约。评审专家为张某、李某和王某三人。特此通知。';
  expect(found('摘要：评审专家为张某、李某和王某三人。特此通知。', passage)).toEqual(['评审专家为张某、李某和王某三人。']);
});

test('what stands everywhere is refused, with the reason', () => {
  const { list, refused } = sealPhrases(['张某', '20%', '2025年6月3日', '2025-06-03', '300万元', '（ 3 ）号', '186.35万元', '张某某等'].map((text) => phrase(text)), { salt });
  expect(refused.map(({ phrase: { text }, reason }) => [text, reason])).toEqual([
    ['张某', 'tooShort'], ['20%', 'tooShort'], ['2025年6月3日', 'tooCommon'], ['2025-06-03', 'tooCommon'], ['300万元', 'tooCommon'], ['（ 3 ）号', 'tooCommon'],
  ]);
  expect(readSealedList(list).entries).toHaveLength(2);
});

test('a list tells no word, says what it is, and has the same bytes for the same salt', () => {
  const phrases = [phrase('每户补助三十万元'), phrase('由李某承办', 'R2')];
  const { list } = sealPhrases(phrases, { salt });
  expect(list).not.toMatch(/补助|李某/);
  expect(isSealedList(list)).toBe(true);
  expect(sealPhrases([...phrases].reverse(), { salt }).list).toBe(list);
  expect(sealPhrases(phrases).list).not.toBe(sealPhrases(phrases).list);
});

test('sealing a document again replaces its phrases and keeps those of others', () => {
  const first = sealPhrases([phrase('每户补助三十万元'), phrase('由李某承办', 'R1', 'policies/2025/y')], { salt }).list;
  const second = sealPhrases([phrase('每户补助五十万元')], { list: first }).list;
  const matcher = sealedMatcher(second);
  expect(matcher.find('每户补助三十万元，每户补助五十万元，由李某承办').map(({ start }) => start)).toEqual([9, 18]);
  expect(sealedMatcher(sealPhrases([], { list: second, forget: ['policies/2025/y'] }).list).size).toBe(1);
});

test.each([
  ['', 1], ['{"format":"other"}', 1], ['{"format":"portal-sealed-phrases","version":1,"salt":"00"}', 1],
])('a list without its head is not read: %s', (list) => {
  expect(() => sealedMatcher(list)).toThrow(SealedListError);
});

test('a damaged line of a list is named', () => {
  const { list } = sealPhrases([phrase('每户补助三十万元')], { salt });
  expect(() => sealedMatcher(`${list}{"length":8}\n`)).toThrow('第 3 行不是一条删减词句的记录。');
});

const character = fc.constantFrom(...'甲乙丙丁１2a，。 \n\u200b\u0301éＡ𠀀');
const words = fc.array(character, { maxLength: 40 }).map((each) => each.join(''));

test('a phrase is found wherever it stands, and every hit is the phrase', () => {
  fc.assert(fc.property(words, fc.array(fc.constantFrom(...'甲乙丙丁𠀀a'), { minLength: 4, maxLength: 12 }).map((each) => each.join('')), words, (before, secret, after) => {
    const text = `${before}。${secret}。${after}`;
    const hits = matcherOf(secret).find(text);
    expect(hits.some(({ start }) => start === before.length + 1)).toBe(true);
    for (const { start, end } of hits) expect(normalisePhrase(text.slice(start, end))).toBe(normalisePhrase(secret));
  }));
});

test('normalising is done once and for all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(normalisePhrase(normalisePhrase(text))).toBe(normalisePhrase(text));
  }));
});

test('a text of four million characters that all but holds the phrase is read through', () => {
  const list = sealPhrases([phrase(`${'甲'.repeat(200)}乙`)], { salt }).list;
  const text = '甲'.repeat(4_000_000);
  expect(sealedMatcher(list).find(`${text}乙`)).toEqual([{ document: 'policies/2025/x', id: 'R1', start: 4_000_000 - 200, end: 4_000_001 }]);
});
