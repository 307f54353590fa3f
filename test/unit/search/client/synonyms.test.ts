import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../src/search/client/read-query.ts';
import { takeCharacters, takeSpoken } from '../../../../src/search/client/synonyms.ts';

const synonyms = [
  { said: '低保', meant: ['最低生活保障'] }, { said: '低保边缘户', meant: ['最低生活保障边缘家庭'] }, { said: '停车费', meant: ['停车费用'] },
  { said: '生二胎补贴', meant: ['生育支持补贴', '国家育儿补贴'] }, { said: 'GDP', meant: ['地区生产总值'] },
];
const table = { units: [], codes: [], kinds: [], synonyms };
const wordings = (query: string, asWritten: string[] = []) => takeSpoken(query, table, asWritten).terms.map((term) => term.wordings.map(({ text, weight }) => [text, weight]));

describe('everyday speech in a query', () => {
  it('becomes one term: what was said, and what official texts call it', () => {
    const { terms, rest, understood } = takeSpoken('怎样申请低保 条件', table);
    expect(terms).toEqual([{ need: 'required', isRegistered: true, weight: 1, wordings: [{ text: '低保', tokens: ['低保'], weight: 1 }, { text: '最低生活保障', tokens: ['最低', '低生', '生活', '活保', '保障'], weight: 0.95 }] }]);
    expect(rest).toBe('怎样申请 条件');
    expect(understood).toEqual([{ kind: 'synonym', said: '低保', meant: '最低生活保障' }]);
  });

  it('is met at its longest, once, and with everything that it may mean', () => {
    expect(wordings('低保边缘户低保边缘户')).toEqual([[['低保边缘户', 1], ['最低生活保障边缘家庭', 0.95]]]);
    expect(wordings('生二胎补贴')).toEqual([[['生二胎补贴', 1], ['生育支持补贴', 0.95], ['国家育儿补贴', 0.95]]]);
    expect(takeSpoken('生二胎补贴', table).understood[0]?.meant).toBe('生育支持补贴、国家育儿补贴');
  });

  it('is not met within what is said officially, in a longer word of letters, nor where it is to be taken as written', () => {
    expect(takeSpoken('停车费用', table)).toEqual({ terms: [], rest: '停车费用', understood: [] });
    expect(wordings('gdps')).toEqual([]);
    expect(wordings('2025 gdp')).toEqual([[['gdp', 1], ['地区生产总值', 0.95]]]);
    expect(wordings('低保', ['低保'])).toEqual([]);
  });

  it('is met with whose it is or the question between its parts, and named as it was typed', () => {
    const gapped = { ...table, synonyms: [...synonyms, { said: '停水电', meant: ['停止供电'] }, { said: '水电', meant: ['供水'] }] };
    const { terms, rest, understood } = takeSpoken('物业能不能停我家的水电', gapped);
    expect(terms.map((term) => term.wordings.map(({ text }) => text))).toEqual([['停水电', '停止供电']]);
    expect(rest).toBe('物业能不能');
    expect(understood).toEqual([{ kind: 'synonym', said: '停我家的水电', meant: '停止供电' }]);
    expect(takeSpoken('物业能不能停我家的水电', gapped, ['停我家的水电']).understood.map(({ said }) => said)).toEqual(['水电']);
  });

  it('is met at its longest although other words stand between, and never where they deny it', () => {
    expect(wordings('生二胎有没有补贴')).toEqual([[['生二胎补贴', 1], ['生育支持补贴', 0.95], ['国家育儿补贴', 0.95]]]);
    expect(wordings('生二胎没补贴')).toEqual([]);
  });

  it('brings the shorter everyday wordings within it that mean the same, and no others', () => {
    const more = { ...table, synonyms: [...synonyms, { said: '吃低保', meant: ['最低生活保障'] }, { said: '低保户', meant: ['最低生活保障'] }] };
    const texts = (query: string) => takeSpoken(query, more).terms.map((term) => term.wordings.map(({ text }) => text));
    expect(texts('吃低保')).toEqual([['吃低保', '最低生活保障', '低保']]);
    expect(texts('低保')).toEqual([['低保', '最低生活保障']]);
    expect(texts('低保边缘户')).toEqual([['低保边缘户', '最低生活保障边缘家庭']]);
  });

  it('is looked for together with the other words of the query', () => {
    const { terms, understood } = readQuery('低保年龄', { table });
    expect(terms.map((term) => term.wordings[0]?.text)).toEqual(['低保', '年龄']);
    expect(understood.map(({ kind }) => kind)).toEqual(['synonym']);
  });

  it('never loses another character of the query', () => {
    const piece = fc.constantFrom('低保', '停车费', '停车费用', '低', '保', '边缘户', 'gdp', 'a', '1', ' ', '车');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const query = pieces.join('');
      const { rest, understood } = takeSpoken(query, table);
      const kept = rest + understood.map(({ said }) => said).join('');
      for (const character of query.replaceAll(' ', '')) expect(kept).toContain(character);
    }));
  });
});

describe('everyday words of one character', () => {
  const table = { units: [], codes: [], kinds: [], synonyms: [{ said: '狗', meant: ['犬只', '养犬'] }, { said: '遛狗', meant: ['携犬出户', '犬只'] }, { said: '车', meant: ['车辆'] }] };

  it('are asked for only where texts have what is meant, and said', () => {
    expect(takeCharacters('楼下没主的狗', table)).toEqual({
      terms: [{ need: 'ifKnown', weight: 1, wordings: [{ text: '犬只', tokens: ['犬只'], weight: 0.95 }, { text: '养犬', tokens: ['养犬'], weight: 0.95 }] }],
      understood: [{ kind: 'synonym', said: '狗', meant: '犬只、养犬' }],
    });
  });

  it('bear witness in everyday speech alone, and not where they are to be taken as written', () => {
    const wordsOf = (query: string, asWritten: string[] = []): string[] => readQuery(query, { table, asWritten }).understood.map(({ said }) => said);
    expect(wordsOf('楼下的狗没人管吗')).toEqual(['狗']);
    expect(wordsOf('楼下的狗没人管吗', ['狗'])).toEqual([]);
    expect(wordsOf('狗 收容')).toEqual([]);
  });

  it('are no wording: a longer one that holds them stays as it is, and they are no shorter form of it', () => {
    expect(takeSpoken('遛狗', table).terms).toEqual([expect.objectContaining({ wordings: [expect.objectContaining({ text: '遛狗' }), expect.objectContaining({ text: '携犬出户' }), expect.objectContaining({ text: '犬只' })] })]);
    expect(takeSpoken('狗 收容', table)).toEqual({ terms: [], rest: '狗 收容', understood: [] });
    expect(readQuery('遛狗要拴绳吗', { table }).understood.map(({ said }) => said)).toEqual(['遛狗']);
  });
});
