import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markTyped } from '../../../../src/search/client/mark-typed.ts';
import { createTitleLookUp } from '../../../../src/search/client/suggest-titles.ts';
import { historyGroups, suggest, type SuggestionGroup } from '../../../../src/search/client/suggest.ts';
import type { SuggestedTitle } from '../../../../src/search/suggested-titles.ts';
import { begunNumber, shardOf } from '../../../../src/search/suggestion-tokens.ts';
import { shardCount, titleShards } from '../../../../src/search/title-shards.ts';
import { emptyRepairTable, type ReadingTable, type RepairTable } from '../../../../src/search/tables.ts';

const title = (text: string, more: Partial<SuggestedTitle> = {}): SuggestedTitle => ({ title: text, url: `/policies/${encodeURIComponent(text)}/`, number: '', note: '', day: 20250101, rank: 3, ...more });
const titles: SuggestedTitle[] = [
  title('澄湖区既有多层住宅加装电梯补助办法', { number: '澄政规〔2025〕1号', day: 20250601 }),
  title('澄湖区既有多层住宅加装电梯补助暂行办法', { number: '澄政规〔2019〕1号', day: 20190601, rank: 0, note: '已废止' }),
  title('老楼装电梯，政府补多少？', { note: '解读', rank: 2, day: 20250602 }),
  title('澄湖区教育局关于2026年招生工作的意见', { number: '澄教〔2026〕11号', day: 20260301 }),
  title('澄湖区人民政府令', { number: '澄湖区人民政府令第12号', day: 20240301 }),
  ...Array.from({ length: 60 }, (_, index) => title(`第${index + 1}批公示名单`, { number: `澄公示〔2024〕${index + 1}号`, day: 20240100 + index })),
];
const table: ReadingTable = {
  units: [{ name: '澄湖区教育局', forms: ['澄湖区教育局', '区教育局'] }, { name: '澄湖区民政局', forms: ['澄湖区民政局', '区民政局'] }],
  codes: [], kinds: [],
  synonyms: [{ said: '低保', meant: ['最低生活保障'] }, { said: '吃低保', meant: ['最低生活保障'] }, { said: '公章', meant: ['印章'] }],
};
const shards = titleShards(titles);
const asked: number[] = [];
const lookUp = createTitleLookUp(shards.length, async (shard) => {
  asked.push(shard);
  return shards[shard] ?? { titles: [], tokens: {} };
});
const ask = (typed: string): Promise<SuggestionGroup[]> => suggest(typed, { titles: lookUp, readingTable: async () => table, repairTable: async () => emptyRepairTable });
const lines = async (typed: string): Promise<string[]> => (await ask(typed)).flatMap(({ kind, suggestions }) => suggestions.map(({ text, detail }) => `${kind} ${text}${detail && ` ${detail}`}`));

describe('what is suggested', () => {
  test('titles that hold what is typed, in force before repealed, each leading to its document', async () => {
    expect(await lines('加装电梯')).toEqual(['document 澄湖区既有多层住宅加装电梯补助办法 澄政规〔2025〕1号', 'document 澄湖区既有多层住宅加装电梯补助暂行办法 澄政规〔2019〕1号，已废止', 'document 老楼装电梯，政府补多少？ 解读']);
    expect((await ask('加装电梯'))[0]?.suggestions[0]?.url).toBe(titles[0]?.url);
  });

  test('signs and widths of what is typed make no difference', async () => {
    expect(await lines('《加装 电梯》')).toEqual(await lines('加装电梯'));
    expect(await lines('２０２６年招生')).toEqual(await lines('2026年招生'));
  });

  test.each(['澄政规', '澄政规〔2025', '澄政规[2025]', '澄政规〔2025〕', '澄政规〔2025〕1', '澄政规2025年第1号', '澄政规（２０２５）１号'])('a number that is being typed (%s) leads to its document', async (typed) => {
    expect((await lines(typed))[0]).toBe('number 澄政规〔2025〕1号 澄湖区既有多层住宅加装电梯补助办法');
  });

  test('the very number comes before longer ones, and before newer ones', async () => {
    expect((await lines('澄公示〔2024〕1号')).filter((line) => line.startsWith('number'))[0]).toBe('number 澄公示〔2024〕1号 第1批公示名单');
    expect((await lines('澄湖区人民政府令第12'))[0]).toBe('number 澄湖区人民政府令第12号 澄湖区人民政府令');
  });

  test('units by any of their names, everyday words with what texts call them, official words', async () => {
    expect((await lines('教育局'))[0]).toBe('unit 澄湖区教育局');
    expect(await lines('低保')).toEqual(['term 低保 即最低生活保障', 'term 吃低保 即最低生活保障']);
    expect(await lines('最低生')).toEqual(['term 最低生活保障']);
  });

  test('never more than eight, and nothing for nothing or for nonsense', async () => {
    expect(await lines('公示名单')).toHaveLength(8);
    expect(await ask('')).toEqual([]);
    expect(await ask(' 《》 ')).toEqual([]);
    expect(await ask('火星移民')).toEqual([]);
    expect(await ask('__proto__ constructor')).toEqual([]);
  });

  test('letters bring words by their sound: whole syllables, first letters, or some of each', async () => {
    const sounds: RepairTable = { ...emptyRepairTable, readings: 'gong公工 zuo作 zhang章 gui规 ze则 di低 bao保 lv绿 hua化', words: '工作 规则 规章 绿化', phrases: '工作 规则|规章' };
    const said = async (typed: string): Promise<string[]> => (await suggest(typed, { titles: lookUp, readingTable: async () => table, repairTable: async () => sounds })).flatMap(({ suggestions }) => suggestions.map(({ text, detail }) => text + detail));
    expect(await said('gongz')).toEqual(['工作', '工作规则', '公章即印章']);
    expect(await said('gz')).toEqual(['工作', '规则', '规章', '工作规则', '公章即印章']);
    expect(await said("Gong'Zhang")).toEqual(['公章即印章']);
    expect(await said('dib')).toEqual(['低保即最低生活保障']);
    expect(await said('lvh')).toEqual(['绿化']);
    expect(await said('g')).toEqual([]);
    expect(await said('gzx')).toEqual([]);
  });

  test('traditional characters are read as simplified ones', async () => {
    const sounds: RepairTable = { ...emptyRepairTable, traditional: '裝電', simplified: '装电' };
    const [group] = await suggest('加裝電梯', { titles: lookUp, readingTable: async () => table, repairTable: async () => sounds });
    expect(group?.suggestions[0]?.url).toBe(titles[0]?.url);
  });

  test('the table for sounds is not fetched for what needs none', async () => {
    await suggest('加装电梯', { titles: lookUp, readingTable: async () => table, repairTable: () => Promise.reject(new Error('asked for')) });
  });

  test('an address elsewhere is no suggestion', async () => {
    const elsewhere = createTitleLookUp(1, async () => ({ titles: [['电梯', 'javascript:alert(1)', '', '', 1, 3], ['电梯', '//elsewhere.example/', '', '', 1, 3]], tokens: { 电梯: [0, 1] } }));
    expect(await elsewhere('电梯')).toEqual([]);
  });

  test('a shard is fetched once, and again only where it failed', async () => {
    asked.length = 0;
    await ask('加装电梯');
    expect(asked).toEqual([]);
    let failures = 0;
    const shaky = createTitleLookUp(1, async () => {
      failures += 1;
      if (failures === 1) throw new Error('offline');
      return { titles: [['电梯', '/a/', '', '', 1, 3]], tokens: { 电梯: [0] } };
    });
    expect(await shaky('电梯')).toEqual([]);
    expect(await shaky('电梯')).toHaveLength(1);
    await shaky('电梯');
    expect(failures).toBe(2);
  });

  test('what was asked before is a group of its own', () => {
    expect(historyGroups([])).toEqual([]);
    expect(historyGroups(['低保'])).toEqual([{ kind: 'history', suggestions: [{ text: '低保', detail: '', url: null }] }]);
  });
});

describe('shards of titles', () => {
  test('do not depend on the order of the titles', () => {
    expect(titleShards([...titles].reverse())).toEqual(shards);
  });

  test('their number is a power of two that grows with the titles', () => {
    expect([0, 8, 9, 64, 65, 10_000, 1_000_000].map(shardCount)).toEqual([1, 2, 4, 16, 32, 4096, 4096]);
    expect(shards).toHaveLength(shardCount(titles.length));
  });

  test('every title is found by each of its pairs, unless forty come before it', async () => {
    for (const each of titles.slice(0, 5)) expect((await lookUp(each.title.slice(0, 2))).map(({ url }) => url)).toContain(each.url);
    expect(await lookUp('名单')).toHaveLength(40);
  });

  test('a token always falls into a shard that is there', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 4096 }), (token, count) => {
      const shard = shardOf(token, count);
      expect(shard).toBe(Math.trunc(shard));
      expect(shard >= 0 && shard < count).toBe(true);
    }));
  });
});

test('what is not a number is none', () => {
  expect(begunNumber('2025')).toBeNull();
  expect(begunNumber('澄')).toBeNull();
  expect(begunNumber('a'.repeat(500))).toBeNull();
  expect(begunNumber('澄政规〔20')).toEqual({ token: '#澄政规', complete: false });
});

describe('marks', () => {
  const said = (text: string, typed: string): string => markTyped(text, typed).map((part) => (part.hit ? `【${part.text}】` : part.text)).join('');
  test('are on every pair that is typed, over signs between them', () => {
    expect(said('老楼装电梯，政府补多少', '加装电梯')).toBe('老楼【装电梯】，政府补多少');
    expect(said('澄政规〔2025〕1号', '澄政规2025')).toBe('【澄政规〔2025】〕1号');
    expect(said('低保', '低')).toBe('【低】保');
    expect(said('低保', '')).toBe('低保');
  });

  test('never change the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
      expect(markTyped(text, typed).map((part) => part.text).join('')).toBe(text);
    }));
  });
});
