import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRepeals } from '../../../src/domain/repeal-clauses.ts';

const repeals = (text: string) => findRepeals(text).map(({ title, docNumber, partial, from }) => [title, docNumber, ...(partial ? ['partial'] : []), ...(from ? [from] : [])]);

describe('findRepeals', () => {
  test.each([
    ['本规则自印发之日起施行。2018年3月14日区人民政府印发的《和平区人民政府工作规则》（和平政〔2018〕4号）同时废止。', [['和平区人民政府工作规则', '和平政〔2018〕4号']]],
    ['本法自公布之日起施行，《甲法》同时废止。', [['甲法', null]]],
    ['《甲办法》（澄政规〔2021〕2号）、《乙办法》同时废止。', [['甲办法', '澄政规〔2021〕2号'], ['乙办法', null]]],
    ['《甲办法》自2025年5月1日起废止。', [['甲办法', null, '2025-05-01']]],
    ['《甲条例》中有关总会计师的规定同时废止。', [['甲条例', null, 'partial']]],
    ['决定废止《甲办法》（澄政规〔2023〕31号）的部分条款。', [['甲办法', '澄政规〔2023〕31号', 'partial']]],
    ['一、废止《甲办法》和《乙办法》。', [['甲办法', null], ['乙办法', null]]],
    ['澄政发〔2018〕3号文件同时废止。', [[null, '澄政发〔2018〕3号']]],
    ['1987年3月1日市政府令第12号发布的《甲办法》同时废止。', [['甲办法', null]]],
    ['依照《甲法》新设的制度另行规定。《乙办法》同时废止。', [['乙办法', null]]],
    ['自1997年2月5日起施行的《甲规定》同时废止。', [['甲规定', null]]],
    ['《甲办法》施行后，本办法与其不一致的以其为准。', []], ['修改、废止规范性文件应当公布。', []], ['2018年的旧规则同时废止。', []], ['', []],
  ])('reads “%s”', (text, expected) => expect(repeals(text)).toEqual(expected));

  test('gives the place of the title with its number', () => {
    const text = '自印发之日起施行，《甲》（澄政〔2018〕4号）同时废止。';
    const [found] = findRepeals(text);
    expect(text.slice(found!.start, found!.end)).toBe('《甲》（澄政〔2018〕4号）');
  });
  test('never throws', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('《', '》', '甲', '同时废止', '废止', '。', '\n', '（', '）', '施行，', '自2025年5月1日起', '澄政〔2018〕4号')).map((a) => a.join('')), (text) => {
      for (const { start, end } of findRepeals(text)) expect(start < end && end <= text.length).toBe(true);
    }));
  });
  test('counts what stands in hostile text', { timeout: 60_000 }, () => {
    const counts = ['《甲》', '同时废止', '《甲》同时废止', '施行，', '自', '废止《', '、废止《甲》'].map((unit) => findRepeals(unit.repeat(20_000)).length);
    expect(counts).toEqual([0, 0, 20_000, 0, 0, 0, 20_000]);
  });
});
