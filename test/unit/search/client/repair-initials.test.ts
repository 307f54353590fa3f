import { expect, test } from 'vitest';
import type { FindPositions } from '../../../../src/search/client/look-up.ts';
import { readInitials } from '../../../../src/search/client/repair-initials.ts';
import { openLexicon } from '../../../../src/search/client/repair-lexicon.ts';
import { emptyReadingTable, emptyRepairTable } from '../../../../src/search/tables.ts';

const words = '部门 报名 时间 数据 低保 申请 代表 十七 材料';
const readings = 'bu部 men门 bao报保 ming名 shi时十 jian间 shu数 ju据 di低 shen申 qing请 dai代 biao表 qi七 cai材 liao料';
const lexicon = openLexicon({ ...emptyRepairTable, words, readings }, emptyReadingTable);

/** Positions of words in one page of each list. */
const positionsIn = (...pages: readonly (readonly string[])[]): FindPositions => async (token) =>
  new Map(pages.map((page, id) => [String(id), page.flatMap((word, at) => (word === token ? [at] : []))] as const).filter(([, at]) => at.length > 0));
const filler = Array.from({ length: 40 }, () => '某');
const meant = async (typed: string, findPositions: FindPositions, isFixed = (_word: string): boolean => false): Promise<string[]> =>
  (await readInitials(typed, lexicon, isFixed, { findPositions, pages: 100 })).map(({ text }) => text);

test('words that stand together come before words that are only frequent', async () => {
  const findPositions = positionsIn(['报名', '时间', ...filler, '部门', '数据'], ['报名', '时间'], ['部门', ...filler, '数据', '部门']);
  expect(await meant('bmsj', findPositions)).toEqual(['报名时间', '部门数据']);
});

test('words that no page has near one another, or in the other order, are not meant', async () => {
  expect(await meant('bmsj', positionsIn(['时间', '报名', ...filler, '时间'], ['数据', ...filler]))).toEqual([]);
});

test('three words are bound one to the next', async () => {
  expect(await meant('dbsqcl', positionsIn(['低保', '申请', '材料']))).toEqual(['低保申请材料']);
  expect(await meant('dbsqcl', positionsIn(['低保', '申请', ...filler, '材料']))).toEqual([]);
});

test('initials stand beside words in characters, beside words that are spelled out, and apart from one another', async () => {
  const findPositions = positionsIn(['低保', '申请', '材料'], ['代表', ...filler, '申请'], ['部门', '数据']);
  for (const [typed, whole] of [['db申请', '低保申请'], ['低保sq', '低保申请'], ['db 申请材料', '低保 申请材料'], ['dbshenqing', '低保申请'], ['dibaosq', '低保申请'], ['db sq', '低保申请'], ['低保sqcl', '低保申请材料'], ['db sq cl', '低保申请材料']] as const) expect((await meant(typed, findPositions))[0], typed).toBe(whole);
  // Two letters beside what they never stand with are no word of the pages.
  expect(await meant('db数据', findPositions)).toEqual([]);
  expect(await meant('db了', findPositions)).toEqual([]);
});

test('a word beside the letters stays whole, also where its characters are beyond the basic plane', async () => {
  const findPositions: FindPositions = async () => new Map([['1', [3, 4]]]);
  expect((await meant('𠮷𠮷sq', findPositions))[0]).toBe('𠮷𠮷申请');
});

test('what stands together in a title comes before what does in texts', async () => {
  const title = Array.from({ length: 10 }, () => '某');
  expect((await meant('bmsj', positionsIn([...title, '报名', '时间'], [...filler, '部门', '数据'], [...filler, '部门', '数据'])))[0]).toBe('报名时间');
});

test('a word is in a run once', async () => {
  expect(await meant('dbdb', positionsIn(['低保', '低保', '低保']))).toEqual([]);
  expect(await meant('dbdb', positionsIn(['代表', '低保']))).toEqual(['代表低保']);
});

test('numerals are no words of such a run', async () => {
  expect(await meant('dbsq', positionsIn(['低保', '申请'], ['代表', '十七'], ['代表', '十七']))).toEqual(['低保申请']);
});

test('the rest of the query stays, and what is a word of the pages is none', async () => {
  const findPositions = positionsIn(['低保', '申请']);
  expect(await readInitials('dbsq 材料', lexicon, () => false, { findPositions, pages: 100 })).toMatchObject([{ text: '低保申请 材料', understood: [{ kind: 'pinyin', said: 'dbsq', meant: '低保申请' }] }]);
  expect(await meant('dbsq', findPositions, (word) => word === 'dbsq')).toEqual([]);
  expect(await meant('db', findPositions)).toEqual([]);
  expect(await readInitials('dbsq', lexicon, () => false, { findPositions, pages: 100 }, ['dbsq'])).toEqual([]);
});
