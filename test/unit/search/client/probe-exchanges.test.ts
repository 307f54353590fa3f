import { expect, test } from 'vitest';
import type { Hits } from '../../../../src/search/client/look-up.ts';
import { probeExchanges } from '../../../../src/search/client/probe-exchanges.ts';

/** Pairs that the index has, with how many pages have each. */
async function exchanged(text: string, held: Record<string, number>, { lacked = [] as string[], asWritten = [] as string[], words = [] as string[] } = {}): Promise<{ edits: string[]; asked: string[] }> {
  const asked: string[] = [];
  const lookUp = async (pair: string): Promise<Hits> => {
    asked.push(pair);
    return new Map(Array.from({ length: held[pair] ?? 0 }, (_, page) => [String(page), {} as never]));
  };
  const edits = await probeExchanges(text, { isWord: (pair) => words.includes(pair), lookUp, asWritten, isNowhere: (pair) => !(pair in held), isLacked: (pair) => lacked.includes(pair) });
  return { edits: edits.map(({ text: written, understood: [part], onlyVerbatim, onlyTogether }) => `${written} ${part?.said}>${part?.meant}${onlyVerbatim ? '?' : ''}${onlyTogether === true ? '&' : ''}`), asked };
}

test('two characters are the other way round where none of their pairs is there and the exchanged one is', async () => {
  expect((await exchanged('二供次水费用', { 次供: 3, 费用: 9 })).edits).toEqual(['二次供水费用 供次>次供']);
  expect((await exchanged('夜间车停优惠', { 夜间: 2, 停车: 9, 优惠: 2 })).edits).toEqual(['夜间停车优惠 车停>停车']);
  expect((await exchanged('夜间停车优惠', { 夜间: 2, 停车: 9, 优惠: 2, 车停: 1 })).edits).toEqual([]);
});

test('where one of their pairs is somewhere, and in three characters, a page must have the whole query word for word', async () => {
  expect((await exchanged('夜间车停优惠', { 夜间: 2, 停车: 9, 优惠: 2, 车停: 1 }, { lacked: ['车停'] })).edits).toEqual(['夜间停车优惠 车停>停车?']);
  expect((await exchanged('公房租', { 租房: 5 })).edits).toEqual(['公租房 房租>租房?']);
});

test('what is a word by itself was typed the right way round: 期限 is not 限期, which the page has', async () => {
  const held = { 清理: 3, 限期: 4, 期限: 9 };
  expect((await exchanged('清理 期限', held, { lacked: ['期限'] })).edits).toEqual(['清理 限期 期限>限期&']);
  expect((await exchanged('清理 期限', held, { lacked: ['期限'], words: ['期限'] }))).toEqual({ edits: [], asked: [] });
});

test('a short word that blanks part from others must stand together with them', async () => {
  expect((await exchanged('路边停车 费免', { 免费: 5, 路边: 2, 边停: 1, 停车: 2 })).edits).toEqual(['路边停车 免费 费免>免费&']);
});

test('the one on most pages first', async () => {
  expect((await exchanged('养犬 记登 知通', { 登记: 2, 通知: 9, 养犬: 1 })).edits.map((edit) => edit.split(' ').at(-1))).toEqual(['知通>通知&', '记登>登记&']);
});

test('what is taken back, the same character twice and what no page has the other way round stay, and few pairs are asked for', async () => {
  expect((await exchanged('路边停车 费免', { 免费: 5, 路边: 2, 边停: 1, 停车: 2 }, { asWritten: ['费免'] })).edits).toEqual([]);
  expect((await exchanged('慌慌慌慌', {})).asked).toEqual([]);
  expect((await exchanged('甲乙丙丁戊己庚辛壬癸', {})).asked).toHaveLength(6);
});
