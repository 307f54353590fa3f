import { expect, test } from 'vitest';
import { checkFiles, placeOf } from '../../support/checking.ts';
import { reportFile, reportPath, requestTable } from '../../support/report-file.ts';
import type { Fields } from '../../support/scenario.ts';

const found = async (fields: Fields) => {
  const { findings, marked } = await checkFiles({ [reportPath]: reportFile(fields) });
  expect(findings.map(placeOf)).toEqual(marked);
  return findings.map(({ rule, message }) => `${rule} ${message}`);
};

test.each([
  ['a fraction', { table3: requestTable({ received: '[9, ‸1.5, 0, 2, 0, 0, 12]' }) }, ['META-10 “一、本年新收政府信息公开申请数量”的商业企业应为整数，实为“1.5”。']],
  ['a negative number', { table3: requestTable({ carriedOut: '[1, 0, 0, 0, 0, 0, ‸-1]' }) }, ['META-10 “四、结转下年度继续办理”的总计应为不小于0，实为“-1”。']],
  ['a word', { table4: '\n  nil: [litigationDirect, litigationAfter]\n  reconsideration: [无, 0, 0, 0, 0]'.replace('无', '‸无') }, ['META-10 “行政复议”的结果维持应为数字，实为“无”。']],
  ['a number too few', { table2: '\n  nil: [regulations, licences, penalties, coercion, fees]\n  normative: ‸[1, 0]' }, ['META-10 “行政规范性文件”应为至少3项，实为2项。']],
  ['a number too many', { table2: '\n  nil: [regulations, licences, penalties, coercion, fees]\n  normative: ‸[0, 0, 0, 0]' }, ['META-10 “行政规范性文件”应为不超过3项，实为4项。']],
  ['a number where a row belongs', { table3: requestTable({ results: '‸12' }) }, ['META-10 “三（七）总计”应为方括号里的一行数，实为“12”。']],
  ['an unknown row', { table3: requestTable({ received: '[9, 1, 0, 2, 0, 0, 12]\n  ‸recieved: 1' }) }, ['META-07 存在未定义字段：recieved。']],
])('%s in a table is found at its place', async (_, fields, messages) => {
  expect(await found(fields)).toEqual(messages);
});
