import { describe, expect, test } from 'vitest';
import { editSlips } from '../../../../src/search/client/repair-edits.ts';
import { openLexicon } from '../../../../src/search/client/repair-lexicon.ts';
import { emptyReadingTable, emptyRepairTable } from '../../../../src/search/tables.ts';

const lexicon = openLexicon({ ...emptyRepairTable, lookAlikes: '未末 例列', words: '擅自 装修 情况 采纳 物业 缴费', characters: '费水', readings: 'shan擅 zi自 zhuang装 xiu修 qing情 kuang况 cai采 na纳 wu物 ye业 fei费废 jiao缴 shui水 he和合' }, emptyReadingTable);
const edits = (text: string, nowhere: readonly string[], lacked: readonly string[] = [], asWritten: string[] = []): string[] =>
  editSlips(text, lexicon, (pair) => nowhere.includes(pair), (pair) => lacked.includes(pair), asWritten).map((edit) => `${edit.text}${edit.onlyVerbatim ? '?' : ''}`);

describe('slips between terms', () => {
  test('a character that was typed twice', () => {
    expect(edits('装装修登记', ['装装'])[0]).toBe('装修登记');
    expect(edits('装装修登记', [], ['装装'])[0]).toBe('装修登记?');
  });

  test('a word of one character that sounds so', () => {
    expect(edits('物业废和水', ['业废', '废和'])[0]).toBe('物业费和水?');
    expect(edits('物业废', ['业废'])).toEqual([]);
  });

  test('one that looks alike', () => {
    expect(edits('管理条列', ['条列'])[0]).toBe('管理条例?');
    expect(edits('未成年', ['未成'], [])[0]).toBe('末成年?');
    expect(edits('管理条列', [])).toEqual([]);
  });

  test('what is known, or was taken back, stays', () => {
    expect(edits('管理条列', [])).toEqual([]);
    expect(edits('管理条列', ['条列'], [], ['条列'])).toEqual([]);
    expect(edits('装装', ['装装'])).toEqual([]);
  });

  test('an edit tells the pairs that it makes', () => {
    expect(editSlips('管理条列', lexicon, (pair) => pair === '条列', () => false)[0]).toMatchObject({ pairs: ['条例'], understood: [{ kind: 'corrected', said: '列', meant: '例' }] });
  });
});
