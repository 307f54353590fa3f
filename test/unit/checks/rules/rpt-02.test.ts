import { describeRule } from '../../../support/checking.ts';
import { reportFile, reportPath } from '../../../support/report-file.ts';
import { paths, ruleFile, type Fields } from '../../../support/scenario.ts';

const table2 = (row: string): Fields => ({ table2: `\n  nil: [regulations, licences, penalties, coercion, fees]\n  normative: [${row}]` });
const gov = (row: string, changes: Fields = {}) => ({ 'annual-reports/2025.mdx': reportFile({ unit: 'gov', datePublished: '2026-03-20T10:00+08:00', ...table2(row), ...changes }) });
const repealed: Fields = { validity: 'repealed', repealInstrument: '{ docNumber: 澄政发〔2025〕40号, title: 澄湖区人民政府关于废止部分文件的决定, date: 2025-12-30 }' };

describeRule('RPT-02', {
  accept: {
    'the document that the government has issued in the year': { files: gov('1, 0, 1') },
    'a department that has issued nothing, whatever the government has': { files: { [reportPath]: reportFile(table2('0, 0, 0')) } },
    'a document issued and repealed within the year': { files: { ...gov('1, 1, 0'), [paths.rule]: ruleFile(repealed) } },
    'a document that takes effect after the end of the year, counted': { files: { ...gov('1, 0, 1'), [paths.rule]: ruleFile({ dateEffective: '2026-01-01' }) } },
    'the same, not counted': { files: { ...gov('1, 0, 0'), [paths.rule]: ruleFile({ dateEffective: '2026-01-01' }) } },
    'a document that ran out within the year, counted as repealed': { files: { ...gov('1, 1, 0'), [paths.rule]: ruleFile({ dateExpires: '2025-11-30' }) } },
    'the same, not counted as repealed': { files: { ...gov('1, 0, 0'), [paths.rule]: ruleFile({ dateExpires: '2025-11-30' }) } },
    'a repeal after the end of the year': { files: { ...gov('1, 0, 1'), [paths.rule]: ruleFile({ ...repealed, repealInstrument: '{ title: 某决定, date: 2026-01-05 }' }) } },
    'a draft, which counts for nothing': { files: { ...gov('0, 0, 0'), [paths.rule]: ruleFile({ validity: 'draft' }) } },
    'a joint document of which the unit is not the lead': { files: { [reportPath]: reportFile(table2('0, 0, 0')), [paths.rule]: ruleFile({ jointIssuers: '[gov, education]' }) } },
  },
  reject: {
    'one document more than the portal has': {
      files: gov('‸2, 0, 1'), severity: 'warning', related: ['policies/2025/parking.mdx:9'],
      messages: ['行政规范性文件“本年制发件数”年报数2与台账数1不一致：以2025年12月31日为准，本站登记的有澄政规〔2025〕3号。'],
    },
    'a table declared nil, where the portal has a document': {
      files: { 'annual-reports/2025.mdx': reportFile({ unit: 'gov', datePublished: '2026-03-20T10:00+08:00', table2: '‸{ nil: true }' }).replace('‸', '‸‸') },
      messages: ['行政规范性文件“本年制发件数”年报数0与台账数1不一致：以2025年12月31日为准，本站登记的有澄政规〔2025〕3号。', '行政规范性文件“现行有效件数”年报数0与台账数1不一致：以2025年12月31日为准，本站登记的有澄政规〔2025〕3号。'],
    },
    'a document that ran out, shown as one that may be counted': {
      files: { ...gov('1, ‸2, 0'), [paths.rule]: ruleFile({ dateExpires: '2025-11-30' }) },
      messages: ['行政规范性文件“本年废止件数”年报数2与台账数0不一致：以2025年12月31日为准，本站没有登记这样的文件；另有有效期届满自行失效的1件（澄政规〔2025〕3号），计入也可以。'],
    },
  },
});
