import { expect, test } from 'vitest';
import type { Hits } from '../../../../src/search/client/look-up.ts';
import { correctQuery } from '../../../../src/search/client/repair-corrections.ts';
import { lackedPairs, withoutSeams } from '../../../../src/search/client/repair-doubts.ts';
import type { Repair, Sought } from '../../../../src/search/client/repair-means.ts';
import { emptyReadingTable, emptyRepairTable } from '../../../../src/search/tables.ts';

/** What a search has come to: words that count, each by the pairs it is looked up by, and one page that holds those of `held`. */
const sought = (words: string[][], everyday: boolean): Sought =>
  ({ query: { everyday, terms: words.map((tokens) => ({ need: 'required', wordings: [{ text: tokens.join(''), tokens, weight: 1 }] })) }, best: { page: { id: 'p' }, coverage: 0.9, run: 0, near: 0 } }) as never;

async function corrected(everyday: boolean): Promise<string> {
  const held = ['公租', '租房', '转租', '别人'];
  const pages = new Map([['p', { id: 'p' }]]);
  // Of the query as it is typed the page holds three words of five, of what is meant two of four.
  const found: Record<string, Sought> = {
    供租房能转租给别人吗: sought([['供租'], ['租房'], ['转租'], ['给别'], ['别人']], everyday),
    公租房能转租给别人吗: sought([['公租', '租房'], ['能转'], ['转租'], ['给别']], everyday),
  };
  const repair = {
    asWritten: [], find: async (text: string) => found[text] ?? sought([], everyday), lookUp: async (pair: string): Promise<Hits> => (held.includes(pair) ? pages as never : new Map()), findPositions: async () => new Map(),
    engine: { pages: 1, repairTable: async () => ({ ...emptyRepairTable, readings: 'gong公供 zu租 fang房 neng能 zhuan转' }), readingTable: async () => ({ ...emptyReadingTable, synonyms: [{ said: '公租房', meant: ['公共租赁住房'] }] }) },
  } as unknown as Repair<Sought>;
  return (await correctQuery('供租房能转租给别人吗', found['供租房能转租给别人吗'] as Sought, repair)).text;
}

test('in everyday speech a word of three characters that sounds just so is meant, though the page seems to hold less of what is asked with it', async () => {
  expect(await corrected(true)).toBe('公租房能转租给别人吗');
});

test('elsewhere a correction must find more', async () => {
  expect(await corrected(false)).toBe('供租房能转租给别人吗');
});

test('a pair beside a character that says nothing in a query is no seam of two words', () => {
  const asked = sought([['公租'], ['租妨'], ['转租']], true);
  expect([...withoutSeams(new Set(['租妨']), '公租妨能转租', asked)]).toEqual(['租妨']);
  expect([...withoutSeams(new Set(['租补']), '公租补贴', sought([['公租'], ['租补'], ['补贴']], false))]).toEqual([]);
});

test('a choice, 罚不罚, is a question and no slip', () => {
  expect([...withoutSeams(new Set(['办罚', '罚不', '不罚']), '现在补办罚不罚', sought([['补办'], ['办罚'], ['罚不'], ['不罚']], true))]).toEqual([]);
  expect([...withoutSeams(new Set(['办罚']), '现在补办罚', sought([['补办'], ['办罚']], true))]).toEqual(['办罚']);
});

test('words of everyday speech that is answered were not typed the wrong way round', async () => {
  const page = { id: 'p' };
  const of = (everyday: boolean, pairs: string[], coverage: number): Sought => ({ query: { everyday, understood: [], terms: pairs.map((text) => ({ need: 'required', wordings: [{ text, tokens: [text], weight: 1 }] })) }, best: { page, coverage, run: 0.9, near: 1, head: 0 } }) as never;
  const text = async (everyday: boolean): Promise<string> => {
    const found: Record<string, Sought> = { 小区楼下早餐店: of(everyday, ['小区', '区楼', '楼下', '下早', '早餐'], 0.5), 小区下楼早餐店: of(everyday, ['小区', '下楼', '早餐'], 1) };
    return (await correctQuery('小区楼下早餐店', found['小区楼下早餐店'] as Sought, {
      asWritten: [], find: async (typed: string) => found[typed] ?? of(everyday, ['无'], 0), lookUp: async (pair: string): Promise<Hits> => (['小区', '下楼', '早餐'].includes(pair) ? new Map([['p', page as never]]) : new Map()), findPositions: async () => new Map(),
      engine: { pages: 1, repairTable: async () => ({ ...emptyRepairTable, words: '小区 下楼 早餐' }), readingTable: async () => emptyReadingTable },
    } as unknown as Repair<Sought>)).text;
  };
  expect([await text(true), await text(false)]).toEqual(['小区楼下早餐店', '小区下楼早餐店']);
});

test('a term that neither sounds nor looks like what was typed is meant in everyday speech alone, and elsewhere a word that does', async () => {
  const page = { id: 'p' };
  const held = ['停车', '收费', '免费', '时段', '费时'];
  const words = async (table: string, everyday: boolean): Promise<string> => {
    const of = (pairs: string[]): Sought => ({ query: { everyday, understood: [], terms: pairs.map((text) => ({ need: 'required', wordings: [{ text, tokens: [text], weight: 1 }] })) }, best: { page, coverage: 1, run: 0.6, near: 0.98, head: 0 } }) as never;
    const found: Record<string, Sought> = { 停车兽费时段: of(['停车', '车兽', '兽费', '费时', '时段']), 停车免费时段: of(['停车', '免费', '费时', '时段']), 停车收费时段: of(['停车', '收费', '费时', '时段']) };
    return (await correctQuery('停车兽费时段', found['停车兽费时段'] as Sought, {
      asWritten: [], find: async (text: string) => found[text] ?? of(['无']), lookUp: async (pair: string): Promise<Hits> => (held.includes(pair) ? new Map([['p', page as never]]) : new Map()), findPositions: async () => new Map(),
      engine: { pages: 1, repairTable: async () => ({ ...emptyRepairTable, words: table, readings: 'ting停 che车 mian免 shou收兽 fei费 shi时 duan段' }), readingTable: async () => emptyReadingTable },
    } as unknown as Repair<Sought>)).text;
  };
  expect(await words('停车免费', false)).toBe('停车兽费时段');
  expect(await words('停车免费', true)).toBe('停车免费时段');
  expect(await words('停车免费 收费', false)).toBe('停车收费时段');
});

test('a character of a word that these pages have is not another one', async () => {
  const page = { id: 'p' };
  const held = ['烧烤', '油烟', '抽烟'];
  const of = (pairs: string[], best: object | undefined): Sought => ({ query: { everyday: false, understood: [], terms: pairs.map((text) => ({ need: 'required', wordings: [{ text, tokens: [text], weight: 1 }] })) }, best }) as never;
  const found: Record<string, Sought> = { 烧烤油烟: of(['烧烤', '烤油', '油烟'], undefined), 烧烤抽烟: of(['烧烤', '抽烟'], { page, coverage: 1, run: 1, near: 1, head: 0 }) };
  const words = async (table: string): Promise<string> => (await correctQuery('烧烤油烟', found['烧烤油烟'] as Sought, {
    asWritten: [], find: async (text: string) => found[text] ?? of(['无'], undefined), lookUp: async (pair: string): Promise<Hits> => (held.includes(pair) ? new Map([['p', page as never]]) : new Map()), findPositions: async () => new Map(),
    engine: { pages: 1, repairTable: async () => ({ ...emptyRepairTable, words: table, readings: 'shao烧 kao烤 you油 chou抽 yan烟', lookAlikes: '抽油' }), readingTable: async () => emptyReadingTable },
  } as unknown as Repair<Sought>)).text;
  expect(await words('烧烤 抽烟')).toBe('烧烤抽烟');
  expect(await words('烧烤 抽烟 油烟')).toBe('烧烤油烟');
});

test('what the register knows was typed right, though the page that was found has another wording of it', async () => {
  const asked = (isRegistered: boolean): Sought => ({ query: { terms: [{ need: 'required', isRegistered, wordings: [{ text: '几点关门', tokens: ['几点', '点关', '关门'], weight: 1 }, { text: '延时开放', tokens: ['延时', '时开', '开放'], weight: 0.95 }] }] }, best: { page: { id: 'p' } } }) as never;
  const lookUp = async (): Promise<Hits> => new Map();
  expect([...await lackedPairs(asked(false), { lookUp })]).toEqual(['几点', '点关', '关门']);
  expect([...await lackedPairs(asked(true), { lookUp })]).toEqual([]);
});

test('what a page has word for word is meant, though the index knows no pair where its two words meet', async () => {
  const of = (id: string | null, pairs: string[], run: number): Sought =>
    ({ query: { everyday: false, understood: [], terms: pairs.map((text) => ({ need: 'required', wordings: [{ text, tokens: [text], weight: 1 }] })) }, best: id === null ? undefined : { page: { id }, coverage: 0.98, run, near: 1, head: 0 } }) as never;
  const found: Record<string, Sought> = { 领导带班: of('duty', ['领导', '导带', '带班'], 1), 领导代办: of('agent', ['领导', '导代', '代办'], 1) };
  const held: Record<string, string[]> = { 领导: ['duty', 'agent'], 带班: ['duty'], 导代: ['agent'], 代办: ['agent'] };
  const { text } = await correctQuery('领导代班', of(null, ['领导', '导代', '代班'], 0), {
    asWritten: [], find: async (typed: string) => found[typed] ?? of(null, ['无'], 0), lookUp: async (pair: string): Promise<Hits> => new Map((held[pair] ?? []).map((id) => [id, { id } as never])), findPositions: async () => new Map(),
    engine: { pages: 2, repairTable: async () => ({ ...emptyRepairTable, words: '领导 带班', readings: 'dai代带 ling领 dao导 ban班', lookAlikes: '班办' }), readingTable: async () => emptyReadingTable },
  } as unknown as Repair<Sought>);
  expect(text).toBe('领导带班');
});
