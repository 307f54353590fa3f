import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest, quote } from '../../../src/checks/wording.ts';

const word = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', 'b', '𠮷'), maxLength: 8 });

describe('edit distance', () => {
  it('counts insertions, deletions and replacements by code point', () => {
    expect(editDistance('transport', 'transprt')).toBe(1);
    expect(editDistance('𠮷祥', '吉祥')).toBe(1);
    expect(editDistance('', '甲乙')).toBe(2);
    expect(editDistance('甲乙丙', '丙乙甲')).toBe(2);
  });

  it('is a distance', () => {
    fc.assert(fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }));
  });

  it('stops at its limit without changing what lies below it', () => {
    fc.assert(fc.property(word, word, fc.nat(4), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
    }));
  });
});

describe('names that were perhaps meant', () => {
  it('come nearest first, at most five, ties by code unit', () => {
    expect(nearest('NUM-10', ['NUM-01', 'NUM-11', 'NUM-12', 'NUM-13', 'NUM-14', 'NUM-15', 'META-01'])).toEqual(['NUM-11', 'NUM-12', 'NUM-13', 'NUM-14', 'NUM-15']);
  });

  it('are none where nothing is near', () => {
    expect(didYouMean('hotline', ['gov', 'transport'])).toBe('');
    expect(didYouMean('gov', [])).toBe('');
  });
});

describe('a quotation', () => {
  it('is cut after forty characters and holds no line break', () => {
    expect(quote('甲\n乙')).toBe('“甲 乙”');
    expect(quote('字'.repeat(41))).toBe(`“${'字'.repeat(40)}…”`);
  });
});
