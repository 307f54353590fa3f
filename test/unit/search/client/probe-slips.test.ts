import { describe, expect, test } from 'vitest';
import type { Hits } from '../../../../src/search/client/look-up.ts';
import { openLexicon } from '../../../../src/search/client/repair-lexicon.ts';
import { probeSlips } from '../../../../src/search/client/probe-slips.ts';
import { emptyReadingTable, emptyRepairTable } from '../../../../src/search/tables.ts';

const lexicon = openLexicon({
  ...emptyRepairTable, lookAlikes: '拔拨', words: '焚烧 无人 管理 补助 迟报 拨款 议案', characters: '及付',
  readings: 'jie秸接 gan杆秆干 fen焚 shao烧 huang慌谎 bao报 chi迟 wu无 ren人 ji机及急 guan管 li理 bu补 zhu助 bo拨 ba拔 fu付负复富 kuan款 ping拼 pin品 yi以议 an案按 yao摇谣 yan言', further: '',
}, { ...emptyReadingTable, synonyms: [{ said: '谣言', meant: ['不实'] }] });

/** Pairs that the index has, with how many pages have each. */
async function probes(text: string, held: Record<string, number>, { lacked = [] as string[], asWritten = [] as string[], taken = [] as string[] } = {}): Promise<{ edits: string[]; costs: number[]; asked: string[] }> {
  const asked: string[] = [];
  const lookUp = async (pair: string): Promise<Hits> => {
    asked.push(pair);
    return new Map(Array.from({ length: held[pair] ?? 0 }, (_, page) => [String(page), {} as never]));
  };
  const edits = await probeSlips(text, { lexicon, lookUp, pages: 100, asWritten, isNowhere: (pair) => !(pair in held) && !taken.includes(pair), isLacked: (pair) => lacked.includes(pair), isTaken: (pair) => taken.includes(pair) });
  return { edits: edits.map(({ text: written, understood: [part], onlyVerbatim, onlyTogether }) => `${written} ${part?.said}>${part?.meant}${onlyVerbatim ? '?' : ''}${onlyTogether === true ? '&' : ''}`), costs: edits.map(({ cost }) => cost), asked };
}

describe('slips that the index shows', () => {
  test('a character that sounds so and makes pairs with both neighbours, or with the one it makes a word with', async () => {
    expect((await probes('露天秸杆焚', { 露天: 2, 秸秆: 3, 秆焚: 1 })).edits).toEqual(['露天秸秆焚 秸杆>秸秆']);
    expect((await probes('秸杆焚烧', { 焚烧: 3, 秸秆: 3 })).edits).toEqual(['秸秆焚烧 秸杆>秸秆']);
    expect((await probes('迟报慌报', { 迟报: 2, 谎报: 3 })).edits).toEqual(['迟报谎报 慌报>谎报']);
  });

  test('one that looks alike', async () => {
    expect((await probes('补助拔付', { 补助: 9, 拨付: 3 })).edits).toEqual(['补助拨付 拔付>拨付']);
  });

  test('where two words meet a pair on one side says nothing', async () => {
    expect((await probes('无人机管理', { 无人: 1, 管理: 9, 急管: 4 })).edits).toEqual([]);
    expect((await probes('无人机管道', { 无人: 1, 管道: 9, 及管: 4 })).edits).toEqual([]);
  });

  test('a pair that is somewhere, and a sound that is only near, ask for the whole query word for word', async () => {
    expect((await probes('露天秸杆焚', { 露天: 2, 秸杆: 1, 秸秆: 3, 秆焚: 1 }, { lacked: ['秸杆'] })).edits).toEqual(['露天秸秆焚 秸杆>秸秆?']);
    expect((await probes('食拼抽检', { 抽检: 2, 食品: 3, 品抽: 1 })).edits).toEqual(['食品抽检 食拼>食品?']);
    expect((await probes('食拼抽检', { 抽检: 2, 食品: 3 })).edits).toEqual([]);
  });

  test('where one of its pairs stands in other words, both new ones must be there', async () => {
    expect((await probes('土地负垦条', { 土地: 3, 地负: 5, 垦条: 2, 地复: 17, 复垦: 25 })).edits).toEqual(['土地复垦条 地负>地复?']);
    expect((await probes('土地负垦条', { 土地: 3, 地负: 5, 垦条: 2, 复垦: 25 })).edits).toEqual([]);
  });

  test('where the pair before would make a word and is nowhere, the one after is not worth a file of the index', async () => {
    const { asked } = await probes('露天秸杆焚', { 露天: 2, 秸秆: 3, 秆焚: 1 });
    expect(asked).toContain('秆焚');
    expect(asked).not.toContain('干焚');
  });

  test('what a ninth of the pages and a dozen have is a word though the lexicon has it not, and a pair on one side says something beside it', async () => {
    expect((await probes('公开秸杆', { 公开: 12, 秸秆: 3 })).edits).toEqual(['公开秸秆 秸杆>秸秆']);
    expect((await probes('公开慌报', { 公开: 12, 谎报: 3 })).edits).toEqual(['公开谎报 慌报>谎报']);
    expect((await probes('公开慌报', { 公开: 11, 谎报: 3 })).edits).toEqual([]);
  });

  test('where two words meet no pair need be there: what makes a word costs no more', async () => {
    expect((await probes('公开慌报', { 公开: 12, 谎报: 3 })).costs).toEqual((await probes('公开慌报', { 公开: 12, 开谎: 1, 谎报: 3 })).costs);
    expect((await probes('露天秸杆焚', { 露天: 2, 秸秆: 3 })).costs[0]).toBeGreaterThan((await probes('露天秸杆焚', { 露天: 2, 秸秆: 3, 秆焚: 1 })).costs[0] ?? Infinity);
  });

  test('a pair of which the register has a character is where two words meet', async () => {
    expect((await probes('公租房摇言', { 公租: 1, 租房: 1 }, { taken: ['房摇'] })).edits).toEqual(['公租房谣言 摇言>谣言']);
    expect((await probes('公租房慌报', { 公租: 1, 租房: 20, 谎报: 2 }, { taken: ['房慌'] })).edits).toEqual(['公租房谎报 慌报>谎报']);
    // One that is somewhere is no sure sign: a page must have the whole query word for word.
    expect((await probes('公租房慌报', { 公租: 1, 租房: 20, 房慌: 2, 谎报: 2 })).edits).toEqual(['公租房谎报 慌报>谎报?']);
  });

  test('a word of one character, which goes with any other, must stand together with the rest; one that only binds says nothing', async () => {
    expect((await probes('补助富管', { 补助: 9, 付管: 3 })).edits).toEqual(['补助付管 富管>付管&']);
    expect((await probes('补助拔管', { 补助: 9, 拨管: 3 })).edits).toEqual(['补助拨管 拔管>拨管']);
    expect((await probes('补助急管', { 补助: 9, 及管: 3 })).edits).toEqual([]);
  });

  test('a word after a figure with its measure stands as after a blank', async () => {
    expect((await probes('第3期慌报', { 期谎: 0, 谎报: 3 })).edits).toEqual(['第3期谎报 慌报>谎报&']);
  });

  test('a word of the lexicon is worth it, also an everyday one that stands on no page, and is likelier than two characters that meet somewhere', async () => {
    expect((await probes('半个月摇言', { 半个: 2, 个月: 9 })).edits).toEqual(['半个月谣言 摇言>谣言']);
    expect((await probes('调整以案', { 调整: 9, 议案: 3, 以按: 3 })).edits[0]).toBe('调整议案 以案>议案');
  });

  test('at the beginning only words of the lexicon are tried', async () => {
    expect((await probes('拔款补助', { 补助: 9, 拨款: 3 })).edits).toEqual(['拨款补助 拔款>拨款']);
    expect((await probes('接秆焚烧', { 焚烧: 3, 秆焚: 1, 秸秆: 3 })).asked).not.toContain('秸秆');
  });

  test('a query of three characters must stand on a page word for word, wherever the slip is in it', async () => {
    expect((await probes('秸杆焚', { 秸秆: 3, 秆焚: 1 })).edits).toEqual(['秸秆焚 秸杆>秸秆?']);
    expect((await probes('接秆焚', { 秸秆: 3, 秆焚: 1 })).edits).toEqual(['秸秆焚 接秆>秸秆?']);
    expect((await probes('迟报慌', { 迟报: 3, 报谎: 1 })).edits).toEqual(['迟报谎 报慌>报谎?']);
  });

  test('a word of two or three characters beside others, parted by blanks, must stand together with them', async () => {
    expect((await probes('露天 秸杆', { 露天: 2, 秸秆: 3 })).edits).toEqual(['露天 秸秆 秸杆>秸秆&']);
    expect((await probes('接秆 焚烧', { 焚烧: 2, 秸秆: 3 })).edits).toEqual(['秸秆 焚烧 接秆>秸秆&']);
    expect((await probes('食拼 抽检', { 抽检: 2, 食品: 3 })).edits).toEqual(['食品 抽检 食拼>食品?&']);
    // Characters that are not typed by blanks part nothing.
    expect((await probes('《露天》秸杆', { 露天: 2, 秸秆: 3 })).edits).toEqual([]);
  });

  test('nothing that is known, short or taken back is probed', async () => {
    for (const [text, options] of [['焚烧秸秆', {}], ['秸杆焚', {}], ['秸杆焚烧', { asWritten: ['秸杆'] }]] as const) expect((await probes(text, { 焚烧: 3, 秸秆: 3, 烧秸: 1 }, options as never)).edits).toEqual([]);
    expect((await probes('慌慌慌慌慌慌慌慌慌慌', {})).asked.length).toBeLessThan(40);
  });
});
