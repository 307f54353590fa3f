import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEffective } from '../../../src/domain/effect-clauses.ts';

const read = (text: string) => findEffective(text).map(({ dateEffective, act, daysAfter, dateExpires, validityYears }) => [dateEffective, act, daysAfter, dateExpires, validityYears]);

describe('findEffective', () => {
  test.each([
    ['第二十条　本办法自2025年5月1日起施行，有效期五年。', [['2025-05-01', null, 0, null, 5]]],
    ['本办法自2026年5月1日起施行，有效期至2031年4月30日。', [['2026-05-01', null, 0, '2031-04-30', null]]],
    ['本规则自印发之日起施行。', [['issue', '印发', 0, null, null]]],
    ['本通知自发布之日起执行，试行期1年。', [['issue', '发布', 0, null, 1]]],
    ['本规定自公布之日起30日后施行。', [['issue', '公布', 30, null, null]]],
    ['本办法自2025年1月1日起执行至2026年12月31日。', [['2025-01-01', null, 0, '2026-12-31', null]]],
    ['现予公布，自2027年1月1日起施行。', [['2027-01-01', null, 0, null, null]]],
    ['本条例自2019年3月1日施行。', [['2019-03-01', null, 0, null, null]]],
    ['本办法自二〇二五年五月一日起施行。有效期2年。', [['2025-05-01', null, 0, null, null], [null, null, 0, null, 2]]],
    ['有效期自2025年5月1日至2027年4月30日。', [[null, null, 0, '2027-04-30', null]]],
    ['本办法自印发之日起施行，有效期半年。', [['issue', '印发', 0, null, 0.5]]],
    ['本办法有效期18个月。', [[null, null, 0, null, 1.5]]],
    ['本办法施行前已经投入使用的设施，应当自本办法施行之日起六个月内登记。', []],
    ['自1997年2月5日起施行的《甲规定》同时废止。', []],
    ['规范性文件应当写明施行日期和有效期，有效期不超过五年。', []],
    ['居住证有效期五年。', []], ['规章应当自公布之日起30日后施行。', []], ['《关于自2025年5月1日起施行的通知》', []], ['', []],
  ])('reads “%s”', (text, expected) => expect(read(text)).toEqual(expected));

  test('gives the place of the words', () => {
    const text = '第一句。本办法自2025年5月1日起施行，有效期五年。';
    const [found] = findEffective(text);
    expect(text.slice(found!.start, found!.end)).toBe('自2025年5月1日起施行，有效期五年');
  });
  test('never throws, and finds nothing in hostile text', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'自从2025年5月1日起施行有效期至五止印发之。，《》') }), (text) => void findEffective(text)));
    for (const unit of ['自', '2025年', '自2025年5月1日', '有效期', '有效期至', '施行']) expect(findEffective(unit.repeat(20_000))).toEqual([]);
  });
});
