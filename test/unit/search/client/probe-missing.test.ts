import { expect, test } from 'vitest';
import type { Hits } from '../../../../src/search/client/look-up.ts';
import { probeMissing } from '../../../../src/search/client/probe-missing.ts';
import { openLexicon } from '../../../../src/search/client/repair-lexicon.ts';
import { emptyReadingTable, emptyRepairTable } from '../../../../src/search/tables.ts';

const lexicon = openLexicon({ ...emptyRepairTable, words: '突发 事件 值班 理由 事由 正当 规划 五年', readings: 'tu突 fa发 shi事 jian件 zhi值 ban班 li理 you由 zheng正 dang当 gui规 hua划 wu五 nian年' }, emptyReadingTable);

/** Pairs that the index has, with how many pages have each. */
async function mended(text: string, held: Record<string, number>, { lacked = [] as string[], asWritten = [] as string[] } = {}): Promise<{ edits: string[]; asked: string[] }> {
  const asked: string[] = [];
  const lookUp = async (pair: string): Promise<Hits> => {
    asked.push(pair);
    return new Map(Array.from({ length: held[pair] ?? 0 }, (_, page) => [String(page), {} as never]));
  };
  const edits = await probeMissing(text, { lexicon, lookUp, asWritten, isNowhere: (pair) => !(pair in held), isLacked: (pair) => lacked.includes(pair) });
  return { edits: edits.map(({ text: written, understood: [part], onlyVerbatim, onlyTogether }) => `${written} ${part?.said}>${part?.meant}${onlyVerbatim ? '?' : ''}${onlyTogether === true ? '&' : ''}`), asked };
}

const index = { 突发: 4, 发事: 4, 事件: 9, 值班: 3, 没有: 9, 有正: 1, 正当: 3, 当理: 3, 理由: 5, 当事: 2, 事由: 1 };

test('a word that lacks a character has it where the index has both pairs that it makes; a page must have the whole query word for word', async () => {
  expect((await mended('没有正当由', index)).edits).toEqual(['没有正当理由 当由>当理由?', '没有正当事由 当由>当事由?']);
  expect((await mended('没有正当由', { ...index, 当理: 0, 当事: 0 })).edits).toEqual([]);
});

test('a short word that blanks part from others must stand together with them', async () => {
  expect((await mended('突事件 值班', index)).edits).toEqual(['突发事件 值班 突事件>突发事件&']);
});

test('a pair that is somewhere, but not in what was found, may lack one', async () => {
  expect((await mended('没有正当由', { ...index, 当由: 1 })).edits).toEqual([]);
  expect((await mended('没有正当由', { ...index, 当由: 1 }, { lacked: ['当由'] })).edits).toHaveLength(2);
});

test('what is taken back and words of two characters stay, and few pairs are asked for', async () => {
  expect((await mended('没有正当由', index, { asWritten: ['正当由'] })).edits).toEqual([]);
  expect((await mended('突事 值班', index)).edits).toEqual([]);
  expect((await mended('甲乙丙丁戊己庚辛壬癸', {})).asked).toEqual([]);
  expect((await mended('突突突突突突突突突突', index)).asked.every((pair) => pair === '突发' || pair === '发突')).toBe(true);
});

test('between two words of the lexicon nothing was left out', async () => {
  const held = { 规划: 4, 正当: 3, 划一: 1, 一正: 2, 划理: 1, 理正: 1, 当理: 3, 理由: 5, 值班: 3 };
  expect((await mended('规划正当', held)).edits).toEqual([]);
  expect((await mended('规划当由', held)).edits).toEqual(['规划当理由 当由>当理由?']);
});
