import { expect, test } from 'vitest';
import type { Hits } from '../../../../src/search/client/look-up.ts';
import { probeWords } from '../../../../src/search/client/probe-words.ts';
import { openLexicon } from '../../../../src/search/client/repair-lexicon.ts';
import { emptyReadingTable, emptyRepairTable } from '../../../../src/search/tables.ts';

const lexicon = openLexicon({ ...emptyRepairTable, words: '土地 公开', characters: '要好', readings: 'di地的 gong公 kai开 yao要摇药 hao号好 shou收首 chu储处 tu土 lv绿 gu谷古 xi西 an安 xian先' }, emptyReadingTable);

async function probed(text: string, held: Record<string, number>, fixed: string[] = []): Promise<{ words: string[]; asked: string[] }> {
  const asked: string[] = [];
  const lookUp = async (pair: string): Promise<Hits> => {
    asked.push(pair);
    return new Map(Array.from({ length: held[pair] ?? 0 }, (_, page) => [String(page), {} as never]));
  };
  const words = await probeWords(text, lexicon, (word) => fixed.includes(word), lookUp);
  return { words: words.map(({ text: word }) => word), asked };
}

test('two syllables that no term has are a pair of characters that the index has, the one on most pages first', async () => {
  expect((await probed('yaohao', { 摇号: 4, 药号: 1 })).words).toEqual(['摇号', '药号']);
  expect((await probed('公租房yao hao', { 摇号: 4 })).words).toEqual(['摇号']);
  expect((await probed('lvgu', { 绿谷: 1 })).words).toEqual(['绿谷']);
  expect((await probed('lügu', { 绿谷: 1 })).words).toEqual(['绿谷']);
  expect((await probed('yaohao', {})).words).toEqual([]);
});

test('a character that is a word by itself makes a pair less likely', async () => {
  expect((await probed('yaohao', { 摇号: 2, 要好: 4 })).words).toEqual(['摇号', '要好']);
});

test('what a term covers is not probed, and what stands beside it is', async () => {
  const { words, asked } = await probed('tudishouchu', { 收储: 1, 地收: 9 });
  expect(words).toEqual(['收储']);
  expect(asked).not.toContain('地收');
  expect((await probed('gongkai', {})).asked).toEqual([]);
});

test('what a term covers nearly so, or in an unusual reading of a character, is probed too, and is likelier there only where many pages have it', async () => {
  const [near] = await probeWords('xianzhu', openLexicon({ ...emptyRepairTable, words: '香烛', readings: 'xiang香 zhu烛著 xian显' }, emptyReadingTable), () => false, async (pair) => new Map(pair === '显著' ? [['1', {} as never]] : []));
  expect(near?.text).toBe('显著');
  const unusual = openLexicon({ ...emptyRepairTable, words: '菜单', readings: 'cai菜财 dan单 chan产单' }, emptyReadingTable);
  const [word] = await probeWords('caichan', unusual, () => false, async (pair) => new Map(pair === '财产' ? [['1', {} as never]] : []));
  expect(word?.text).toBe('财产');
  expect(near?.cost).toBeGreaterThan(word?.cost ?? Infinity);
});

test('letters that are no pinyin, one syllable and words that pages have are not probed', async () => {
  for (const text of ['xwfyr', 'wifi', 'shou', '']) expect((await probed(text, {})).asked, text).toEqual([]);
  expect((await probed('yaohao', { 摇号: 1 }, ['yaohao'])).asked).toEqual([]);
});

test('an everyday wording that pages have not leaves its letters to other words where more letters stand beside it', async () => {
  const withSaid = openLexicon({ ...emptyRepairTable, words: '执行', readings: 'ji积继 xu蓄续 zhi执 xing行' }, { ...emptyReadingTable, synonyms: [{ said: '积蓄', meant: ['货币财产'] }] });
  const lookUp = async (pair: string): Promise<Hits> => new Map(pair === '继续' ? [['1', {} as never]] : []);
  expect((await probeWords('jixu zhixing', withSaid, () => false, lookUp)).map(({ text }) => text)).toEqual(['继续']);
  const both = async (pair: string): Promise<Hits> => new Map(['积蓄', '继续'].includes(pair) ? [['1', {} as never]] : []);
  expect(await probeWords('jixu zhixing', withSaid, () => false, both)).toEqual([]);
  expect(await probeWords('jixu', withSaid, () => false, lookUp)).toEqual([]);
});
