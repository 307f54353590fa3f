import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import { canonicalText } from '../../../src/domain/canonical-text.ts';

const text = (body: string): string => canonicalText({ title: '某办法', docNumber: '澄政规〔2025〕3号', text: body });

describe('the canonical text', () => {
  test('is the title, the number and a row for each block', () => {
    expect(text('第一条　为了规范停车，\n\n　　第二条  收费 3 元，见 Annex B 1。')).toBe('某办法\n澄政规〔2025〕3号\n第一条为了规范停车，\n第二条收费3元，见Annex B 1。');
  });

  test('keeps a row for a number that is not there, and the cells of a table apart', () => {
    expect(canonicalText({ title: '某办法', docNumber: null, text: '项目\t金额\n一\t \n\t' })).toBe('某办法\n\n项目\t金额\n一\t');
  });

  test('of a document without a public text is what is said in its place', () => {
    expect(canonicalText({ title: '某函', docNumber: null, disclosureType: 'withheld', codes: ['OGI-16-1', 'OGI-16-2'], reason: '属于内部 事务', law: null, decidedAt: '2026-01-05', reviewDue: '2027-01-05' }))
      .toBe('某函\n\nwithheld\nOGI-16-1 OGI-16-2\n属于内部事务\n\n2026-01-05\n2027-01-05');
  });

  test('is the same however the text is laid out', () => {
    const character = fc.constantFrom(...'停车收费办法第一二条，。；（）《》123AZaz');
    const spaces = fc.constantFrom('', ' ', '　', '  ', '\u00a0', '\u2003');
    const block = fc.array(fc.tuple(character, spaces), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(fc.array(block, { maxLength: 6 }), fc.array(fc.constantFrom('\n', '\n\n', '\n　　', ' \n \n'), { minLength: 6, maxLength: 6 }), (blocks, breaks) => {
      const isWord = (letter: string | undefined): boolean => /[0-9A-Za-z]/.test(letter ?? '');
      const plain = blocks.map((letters) => letters.map(([letter]) => letter).join('')).join('\n');
      // White space between two letters or digits parts words; anywhere else it is layout.
      const laidOut = blocks.map((letters, index) => letters.map(([letter, gap], at) => letter + (isWord(letter) && isWord(letters[at + 1]?.[0]) ? '' : gap)).join('') + (breaks[index] ?? '')).join('').replace(/\s*$/, '');
      expect(text(laidOut)).toBe(text(plain));
    }));
  });

  test('is another where a character is another', () => {
    expect(text('每小时三元')).not.toBe(text('每小时二元'));
    expect(text('甲\n乙')).not.toBe(text('甲乙'));
  });
});

test('canonical JSON has its keys in order, nothing between its tokens and NFC inside', () => {
  expect(canonicalJson({ b: '引“号”"\\', a: 1, c: undefined, Z: 'e\u0301' })).toBe('{"Z":"é","a":1,"b":"引“号”\\"\\\\"}');
});
