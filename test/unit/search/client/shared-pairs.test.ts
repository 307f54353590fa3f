import { expect, test } from 'vitest';
import { likenessTo, pairsIn } from '../../../../src/search/client/shared-pairs.ts';

test('pairs of neighbouring characters, as often as they stand there', () => {
  expect(pairsIn('电梯电梯')).toEqual(['电梯', '梯电', '电梯']);
  expect([pairsIn('梯'), pairsIn('')]).toEqual([[], []]);
});

test('two texts are as much alike as they have pairs in common, each counted once', () => {
  const likeness = likenessTo('加装电梯');
  expect(likeness('加装电梯')).toBe(1);
  // 加装, 装电, 电梯 and 装电, 电梯, 梯要: two of three on both sides.
  expect(likeness('装电梯要')).toBeCloseTo(2 / 3, 10);
  expect(likeness('电梯电梯')).toBeCloseTo(2 / 5, 10);
  expect(likenessTo('电梯电梯')('加装电梯')).toBeCloseTo(2 / 5, 10);
  expect(likeness('公租房')).toBe(0);
});

test('a text of one character is like none', () => {
  expect([likenessTo('梯')('梯'), likenessTo('电梯')('梯'), likenessTo('')('电梯')]).toEqual([0, 0, 0]);
});
