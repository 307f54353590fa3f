import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gb2312 } from '../../../src/search/client/gb2312.ts';
import { readSounds } from '../../../src/search/client/repair-sounds.ts';
import { createSimplify } from '../../../src/search/client/repair-traditional.ts';
import { packRepairTable, unpackRepairTable } from '../../../src/search/packed-repair.ts';
import { emptyRepairTable, type RepairTable } from '../../../src/search/tables.ts';
import { isThere } from '../../search/corpus-texts.ts';
import { corpusTable } from './repair/corpus-table.ts';

const fetched = (table: RepairTable): RepairTable => unpackRepairTable(JSON.parse(JSON.stringify(packRepairTable(table))));

test('an empty table stays empty', () => {
  expect(fetched(emptyRepairTable)).toEqual(emptyRepairTable);
});

test('GB 2312 has its 6,763 characters in its order', () => {
  expect(gb2312()).toHaveLength(6_763);
  expect([gb2312()[0], gb2312()[3_754], gb2312()[3_755], gb2312().at(-1)]).toEqual(['啊', '座', '亍', '齄']);
});

test('characters are read as before, in and outside the standard', () => {
  const table = { ...emptyRepairTable, readings: 'a啊阿 ai埃挨哎 gong公工 ju犋 ying犖' };
  const { of } = readSounds(fetched(table));
  expect(['啊', '阿', '埃', '公', '犋', '犖', '工', '保'].map((character) => of(character)[0] ?? '')).toEqual(['a', 'a', 'ai', 'gong', 'ju', 'ying', 'gong', '']);
});

test('traditional characters become the same simplified ones, also where these are not in the standard', () => {
  const simplify = createSimplify(fetched({ ...emptyRepairTable, traditional: '發髮養訁', simplified: '发发养讠', pieces: '資訊 信息' }));
  expect(simplify('發髮養訁資訊')).toBe('发发养讠信息');
});

test('nothing is lost on the way', () => {
  const characters = fc.uniqueArray(fc.constantFrom(...gb2312(), '訁', '犖', '喆'), { maxLength: 400 });
  fc.assert(fc.property(characters, fc.infiniteStream(fc.constantFrom('a', 'ai', 'an', 'gong', 'lv', 'zhuang')), (list, sounds) => {
    const read = new Map<string, string>(list.map((character) => [character, sounds.next().value]));
    const readings = [...new Set(read.values())].map((sound) => sound + list.filter((character) => read.get(character) === sound).join('')).join(' ');
    const { of } = readSounds(fetched({ ...emptyRepairTable, readings }));
    for (const character of gb2312()) expect(of(character)[0]).toBe(read.get(character));
  }), { numRuns: 20 });
});

test('the most frequent words stay in their order, all others are there', () => {
  const words = Array.from({ length: 2_000 }, (_, index) => `${gb2312()[index % 700] ?? ''}${gb2312()[index] ?? ''}${index % 9 === 0 ? '1' : ''}${index % 5 === 0 ? '局' : ''}`);
  const read = fetched({ ...emptyRepairTable, words: words.join(' ') }).words.split(' ');
  expect(read.slice(0, 1_500)).toEqual(words.slice(0, 1_500));
  expect(read.toSorted()).toEqual(words.toSorted());
});

test('the table of the sample is read as it was made', () => {
  const table = corpusTable('sample');
  const [made, read] = [readSounds(table), readSounds(fetched(table))];
  for (const character of `${gb2312().join('')}${table.words}${table.phrases}`) expect(read.of(character), character).toEqual(made.of(character));
  const [before, after] = [createSimplify(table), createSimplify(fetched(table))];
  for (const text of [table.traditional, '电梯加裝補貼', '乾坤資訊']) expect(after(text)).toBe(before(text));
});

const most = 40_000;

test('the table of the sample is at most 40 KB compressed', () => {
  expect(gzipSync(JSON.stringify(packRepairTable(corpusTable('sample')))).length).toBeLessThanOrEqual(most);
});

test.skipIf(!isThere('laws'))('the table of 1,000 laws is at most 40 KB compressed (without ../shared: skipped)', () => {
  expect(gzipSync(JSON.stringify(packRepairTable(corpusTable('laws')))).length).toBeLessThanOrEqual(most);
}, 60_000);
