import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBasis, findTitles, maskTitles } from '../../../src/domain/citations.ts';

const titles = (text: string) => findTitles(text).map(({ title, docNumber }) => (docNumber ? [title, docNumber] : title));

describe('findTitles', () => {
  test.each([
    ['按《甲办法》和《乙办法》办理', ['甲办法', '乙办法']],
    ['《澄湖区办法》（澄政规 [2021] 2号）同时废止', [['澄湖区办法', '澄政规〔2021〕2号']]],
    ['《政府信息公开条例》（中华人民共和国国务院令第711号）', [['政府信息公开条例', '中华人民共和国国务院令第711号']]],
    ['《北京市实施〈中华人民共和国水法〉办法》', ['北京市实施〈中华人民共和国水法〉办法']],
    ['《关于印发《甲办法》的通知》和《乙》', ['关于印发《甲办法》的通知', '乙']],
    ['《甲办法》（以下简称办法）', ['甲办法']],
    ['《没有结束，后面还有《乙办法》', ['乙办法']], ['没有开始》《乙办法》', ['乙办法']], ['《跨\n行》《乙》', ['乙']], ['《》', []], ['', []],
  ])('finds them in “%s”', (text, expected) => expect(titles(text)).toEqual(expected));

  test('gives places in the text as written', () => {
    const text = '废止《甲办法》（澄政规〔2021〕2号）。';
    const [found] = findTitles(text);
    expect(text.slice(found!.start, found!.end)).toBe('《甲办法》（澄政规〔2021〕2号）');
  });
  test('counts what stands in hostile text', { timeout: 60_000 }, () => {
    const counts = ['《', '》', '《》', '《甲》', '《〈', '《甲（', '《甲》（'].map((unit) => findTitles(unit.repeat(60_000)).length);
    expect(counts).toEqual([0, 0, 0, 60_000, 0, 0, 60_000]);
  });
});

test('masking keeps every offset', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('《', '》', '〈', '甲', '制定', '。', '\n', '（', '🀄')).map((a) => a.join('')), (text) => maskTitles(text).length === text.length));
});

describe('findBasis', () => {
  const basis = (text: string) => findBasis(text).map(({ title }) => title);
  test.each([
    ['为了规范管理，根据《甲法》《乙条例》等规定，结合本区实际，制定本办法。', ['甲法', '乙条例']],
    ['根据《甲法》、《乙条例》和有关规定，制定本规则。', ['甲法', '乙条例']],
    ['根据《甲法》，《乙条例》，参照《丙规则》，结合实际，制定本规则。', ['甲法', '乙条例', '丙规则']],
    ['根据《甲法》，参照国务院工作规则，结合实际，制定本规则。', ['甲法']],
    ['根据《甲法》（以下简称《法》），制定《乙办法》。', ['甲法']],
    ['现将《甲办法》印发给你们，请遵照执行。', []],
    ['依据《制定程序条例》，制定本办法。按照《甲办法》第三条执行。', ['制定程序条例', '甲办法']],
    ['根据《甲法》，现将《乙表》公布如下。', ['甲法']],
    ['为了实施《甲法》，制定本办法。', []],
    ['根据《甲法》和《甲法》，制定本办法。', ['甲法']],
  ])('reads “%s”', (text, expected) => expect(basis(text)).toEqual(expected));
});
