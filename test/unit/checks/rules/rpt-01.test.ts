import { describe, expect, it } from 'vitest';
import { checkFiles, describeRule, placeOf } from '../../../support/checking.ts';
import { reportFile, reportPath, requestTable } from '../../../support/report-file.ts';

const table3 = (changes: Parameters<typeof requestTable>[0], path = reportPath) => ({ [path]: reportFile({ table3: requestTable(changes) }) });
const lastYear = (row: string) => ({ 'annual-reports/2024/education.mdx': reportFile({ year: '2024', datePublished: '2025-01-20T10:00+08:00', table3: requestTable({ carriedOut: row, received: '[9, 1, 0, 2, 0, 0, 12]' }) }) });

describeRule('RPT-01', {
  accept: {
    'tables declared nil as a whole': { files: { [reportPath]: reportFile() } },
    'rows that add up, the others declared nil': { files: table3({}) },
    'a row of zeros that is given': { files: table3({ nil: '[partlyDisclosed, unavailable, declined, otherwise, refusedByLaw, refusedSafety, refusedThirdParty, refusedInternal, refusedProcess, refusedCaseFile, refusedEnquiry]', refusedStateSecret: '[0, 0, 0, 0, 0, 0, 0]' }) },
    'what the year before carried out': { files: { ...table3({}), ...lastYear('[1, 0, 0, 0, 0, 0, 1]') } },
    'a faulty cell, which META-10 tells': { files: table3({ results: '[9, 1, 0, 2, 0, 0, 12.5]' }) },
  },
  reject: {
    'a total of a row, which the rows and columns around it tell': {
      files: table3({ results: '[9, 1, 0, 2, 0, 0, ‸13]' }),
      messages: ['第三部分表格“三（七）总计”的总计与其他各数不符：“三（七）总计”一行，六类申请人 9＋1＋2＝12，总计 13；“总计”一列，三（一）至（六）各项 12，三（七）总计 13；“总计”一列，第一项加第二项 12＋1＝13，第三项（七）加第四项 13＋1＝14。如果其余各数无误，这里应为12，实为13。'],
    },
    'one cell within': {
      files: table3({ disclosed: '[9, 1, 0, ‸3, 0, 0, 12]' }),
      messages: ['第三部分表格“三（一）予以公开”的社会公益组织与其他各数不符：“三（一）予以公开”一行，六类申请人 9＋1＋3＝13，总计 12；“社会公益组织”一列，三（一）至（六）各项 3，三（七）总计 2。如果其余各数无误，这里应为2，实为3。'],
    },
    'two cells, each at the total that it does not meet': {
      files: table3({ received: '[9, 2, 0, 2, 0, 0, ‸12]', disclosed: '[9, 1, 0, 2, 0, 1, ‸12]', results: '[9, ‸1, 0, 2, 0, ‸0, 12]' }),
      messages: [
        '第三部分表格勾稽关系不符：“一、本年新收政府信息公开申请数量”一行，六类申请人 9＋2＋2＝13，总计 12。',
        '第三部分表格勾稽关系不符：“三（一）予以公开”一行，六类申请人 9＋1＋2＋1＝13，总计 12。',
        '第三部分表格勾稽关系不符：“商业企业”一列，第一项加第二项 2＋0＝2，第三项（七）加第四项 1＋0＝1。',
        '第三部分表格勾稽关系不符：“其他”一列，三（一）至（六）各项 1，三（七）总计 0。',
      ],
    },
    'a row of table 4': {
      files: { [reportPath]: reportFile({ table4: '\n  nil: [litigationDirect, litigationAfter]\n  reconsideration: [8, 2, 2, 1, ‸12]' }) },
      messages: ['第四部分表格勾稽关系不符：“行政复议”一行，四种结果 8＋2＋2＋1＝13，总计 12。'],
    },
    'rows that are neither given nor declared nil, named together': {
      files: { [reportPath]: reportFile({ table4: '\n  ‸reconsideration: [0, 0, 0, 0, 0]' }) },
      messages: ['第四部分表格没有填写“行政诉讼：未经复议直接起诉”、“行政诉讼：复议后起诉”，也没有声明没有发生。'],
    },
    'a row that stands empty, at its place': {
      files: { [reportPath]: reportFile({ table2: '\n  nil: [regulations, normative, penalties, coercion, fees]\n  ‸licences:' }) },
      messages: ['第二部分表格没有填写“行政许可”，也没有声明没有发生。'],
    },
    'a row that is given and declared nil': {
      files: { [reportPath]: reportFile({ table2: '\n  nil: true\n  licences: ‸3' }) },
      messages: ['第二部分表格“行政许可”既填了数，又在 nil 中声明没有发生。'],
    },
  },
});

describe('RPT-01 with a year before', () => {
  it('warns at the cell of 上年结转 and names the place it should come from', async () => {
    const before = reportFile({ year: '2024', datePublished: '2025-01-20T10:00+08:00', table3: requestTable({ received: '[10, 1, 0, 2, 0, 0, 13]', carriedOut: '[2, 0, 0, 0, 0, 0, 2]' }) });
    const { findings, marked } = await checkFiles({ [reportPath]: reportFile({ table3: requestTable({ carriedIn: '[‸1, 0, 0, 0, 0, 0, 1]' }) }), 'annual-reports/2024/education.mdx': before });
    const own = findings.filter(({ rule }) => rule === 'RPT-01');
    expect(own.map(placeOf)).toEqual(marked);
    expect(own[0]).toMatchObject({ severity: 'warning', message: '“二、上年结转政府信息公开申请数量”的自然人为1，2024年度报告“四、结转下年度继续办理”为2，两者应当相同。', related: [{ file: 'annual-reports/2024/education.mdx' }] });
  });
});
