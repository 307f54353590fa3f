import { expect, test } from 'vitest';
import { pageYears, titleYears } from '../../../src/domain/page-years.ts';

test.each([
  ['澄湖区人民政府2023年政府信息公开工作年度报告', ['2023']],
  ['澄湖区人民政府关于2025年度法治政府建设情况的报告', ['2025']],
  ['2025年至2027年行动方案', ['2025', '2027']],
  ['关于废止《澄湖区2019年临时价格干预措施》的决定', []],
  ['关于第12025年的说明', []],
  ['道路停车管理办法', []],
])('%s names %j', (title, years) => expect(titleYears(title)).toEqual(years));

test('a page is of the year of its date, and of those that its title names', () => {
  expect(pageYears('澄湖区人民政府2023年政府信息公开工作年度报告', '2024-01-20')).toEqual(['2024', '2023']);
  expect(pageYears('2026年技术改造项目计划', '2026-03-01T09:00')).toEqual(['2026']);
});
