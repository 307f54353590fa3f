import { describe, expect, test } from 'vitest';
import { entryNames } from '../../../../src/domain/vocabulary/entry-names.ts';
import { readQuery } from '../../../../src/search/client/read-query.ts';
import { interpretationKind, isSecondary, yearOf } from '../../../../src/search/client/secondary-pages.ts';
import type { ReadingTable } from '../../../../src/search/tables.ts';

const table: ReadingTable = { units: [], codes: [], kinds: ['政策文件', interpretationKind, '年度报告'], synonyms: [{ said: '狗', meant: ['犬'] }] };

function standsBehind(text: string, title: string, kind: string): boolean {
  const query = readQuery(text, { table });
  return isSecondary({ title, kind, year: yearOf(title, query) }, query);
}

describe('a page stands behind what it goes with, unless it is asked for', () => {
  test.each([
    ['an interpretation', '养犬登记', '养犬管理办法解读', interpretationKind, '养犬登记解读'],
    ['a consultation', '加装电梯补助', '加装电梯补助办法公开征求意见', entryNames.consultations, '加装电梯补助征求意见'],
    ['a decision', '户外招牌设置', '行政处罚决定', entryNames.enforcement, '户外招牌处罚'],
    ['a report', '依申请公开', '2025年政府信息公开工作年度报告', '年度报告', '依申请公开年报'],
    ['a report, in a year', '依申请公开', '2025年政府信息公开工作年度报告', '年度报告', '2025年依申请公开'],
    ['what repeals', '共享单车管理', '关于废止《共享单车管理办法》部分条款的决定', '政策文件', '共享单车管理废止'],
  ])('%s', (_, plain, title, kind, asking) => {
    expect(standsBehind(plain, title, kind)).toBe(true);
    expect(standsBehind(asking, title, kind)).toBe(false);
  });

  test('what plans only where everyday speech does not ask for plans', () => {
    expect(standsBehind('养老', '国民经济和社会发展五年规划纲要', '政策文件')).toBe(false);
    expect(standsBehind('老人没人管怎么办', '国民经济和社会发展五年规划纲要', '政策文件')).toBe(true);
    expect(standsBehind('今年老人没人管怎么办', '国民经济和社会发展五年规划纲要', '政策文件')).toBe(false);
  });

  test('what tells of another year, whatever is asked', () => {
    expect(standsBehind('2024年依申请公开', '2025年政府信息公开工作年度报告', '年度报告')).toBe(true);
    expect(standsBehind('2024年依申请公开', '2024年政府信息公开工作年度报告', '年度报告')).toBe(false);
  });

  test('a rule never', () => expect(standsBehind('养犬登记', '养犬管理办法', '政策文件')).toBe(false));
});
