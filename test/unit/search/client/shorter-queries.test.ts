import { describe, expect, test } from 'vitest';
import { relatedLists, shorterQueries } from '../../../../src/search/client/shorter-queries.ts';

const everyTwo = (run: string): Set<number> => new Set([...run].flatMap((_, index) => ((index + 1) % 2 === 0 ? [index + 1] : [])));

describe('shorter queries', () => {
  test('leave out each word in turn', () => {
    expect(shorterQueries('火星 加装电梯  量子', everyTwo)).toEqual([
      { dropped: '火星', query: '加装电梯 量子' }, { dropped: '加装电梯', query: '火星 量子' }, { dropped: '量子', query: '火星 加装电梯' },
    ]);
  });

  test('of one run leave out each of its own words', () => {
    expect(shorterQueries('火星移民补贴', everyTwo)).toEqual([
      { dropped: '火星', query: '移民补贴' }, { dropped: '移民', query: '火星补贴' }, { dropped: '补贴', query: '火星移民' },
    ]);
  });

  test('are none of a single word and of a whole sentence, and never a single sign', () => {
    expect(shorterQueries('火星', everyTwo)).toEqual([]);
    expect(shorterQueries('一 二 三 四 五 六 七', everyTwo)).toEqual([]);
    expect(shorterQueries('火星 的', everyTwo)).toEqual([{ dropped: '的', query: '火星' }]);
  });
});

test('related lists share a word with the query, the nearest first', () => {
  const lists = ['劳动、人事、监察', '城乡建设、环境保护', '2025年', '区环境保护局'].map((label, index) => ({ label, url: `/${index}/` }));
  expect(relatedLists('环境保护局的电话', lists).map(({ label }) => label)).toEqual(['区环境保护局', '城乡建设、环境保护']);
  expect(relatedLists('火', lists)).toEqual([]);
});
