import { documentFile, type Fields } from './scenario.ts';

/** Where the report of 区教育局 lies; the bureau has issued nothing in the base portal. */
export const reportPath = 'annual-reports/2025/education.mdx';

export const nilTables: Fields = { table2: '{ nil: true }', table3: '{ nil: true }', table4: '{ nil: true }' };

/** Table 3 in which everything adds up; rows may be changed (YAML of the row) or left out (null). */
export function requestTable(changes: Fields = {}): string {
  const rows: Fields = {
    nil: '[partlyDisclosed, refused, unavailable, declined, otherwise]',
    received: '[9, 1, 0, 2, 0, 0, 12]', carriedIn: '[1, 0, 0, 0, 0, 0, 1]', disclosed: '[9, 1, 0, 2, 0, 0, 12]',
    results: '[9, 1, 0, 2, 0, 0, 12]', carriedOut: '[1, 0, 0, 0, 0, 0, 1]', ...changes,
  };
  return Object.entries(rows).filter(([, row]) => row !== null).map(([key, row]) => `\n  ${key}: ${row ?? ''}`).join('');
}

const reportFields: Fields = {
  title: '澄湖区教育局2025年政府信息公开工作年度报告', unit: 'education', datePublished: '2026-01-20T10:00+08:00', contentSource: '澄湖区教育局', year: '2025', ...nilTables,
};

export const reportBody = `本报告统计期限自2025年1月1日至12月31日。

## 一、总体情况

全年主动公开政府信息312条，收到的申请都在期限内答复。

## 二、主动公开政府信息情况

## 三、收到和处理政府信息公开申请情况

## 四、政府信息公开行政复议、行政诉讼情况

## 五、存在的主要问题及改进情况

解读偏少，下一年度每件文件都配解读。

## 六、其他需要报告的事项

全年没有收取信息处理费。
`;

export const reportFile = (changes: Fields = {}, body = reportBody): string => documentFile(reportFields, changes, body);
