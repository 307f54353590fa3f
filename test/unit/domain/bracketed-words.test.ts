import { describe, expect, test } from 'vitest';
import { bracketedPairs, withoutBracketed } from '../../../src/domain/bracketed-words.ts';

describe('words that a text parts by brackets', () => {
  test.each<[string, string[], string[]]>([
    ['落实河（湖）长制', ['河湖', '湖长', '河长'], ['落实河长制']],
    ['村(居)民委员会', ['村居', '居民', '村民'], ['村民委员会']],
    ['违法建（构）筑物的处置', ['建构', '构筑', '建筑'], ['违法建筑物的处']],
    ['办好录（聘）用手续，乡（镇）人民政府', ['录聘', '聘用', '录用', '乡镇', '镇人', '乡人'], ['办好录用手续', '乡人民政府']],
  ])('%s', (text, pairs, words) => {
    expect(bracketedPairs(text)).toEqual(pairs);
    expect(withoutBracketed(text)).toEqual(words);
  });

  test.each(['下列情形之一的（一）未登记的', '因公出国（境）', '（境）外人员', '暂行办法（征求意见稿）公布', '省（自治区、直辖市）人民政府', '', '（）'])('%s has none', (text) => {
    expect(bracketedPairs(text)).toEqual([]);
    expect(withoutBracketed(text)).toEqual([]);
  });

  test('each pair once', () => expect(bracketedPairs('乡（镇）长和乡（镇）长')).toEqual(['乡镇', '镇长', '乡长']));
});
