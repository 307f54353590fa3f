import { describeRule } from '../../../support/checking.ts';
import { reportFile, reportPath } from '../../../support/report-file.ts';
import { paths } from '../../../support/scenario.ts';

const unitsFile = (first: string, second: string) => ({ [paths.units]: `- { id: gov, name: 澄湖区人民政府, shortName: 区政府, creditCode: 11999900MB0000001X, docCodes: [澄政发, 澄政规], type: government${first} }
- { id: transport, name: 澄湖区交通运输局, shortName: 区交通运输局, docCodes: [澄交], parent: gov${second} }
` });
const missing = (name: string, year: number, due: string): string => `${name}${year}年度政府信息公开工作年度报告逾期未公布：应于${due}前公布。`;

describeRule('TIME-06', {
  accept: {
    'a unit that does not report on this portal': {},
    'the last day of a government': { files: unitsFile(', reportsFrom: 2025', ''), date: '2026-03-31' },
    'the last day of a department': { files: unitsFile('', ', reportsFrom: 2025'), date: '2026-01-31' },
    'a report published on its last day': { files: { [reportPath]: reportFile({ datePublished: '2026-01-31T23:00+08:00' }) } },
    'a unit that ended within the year': { files: unitsFile('', ', reportsFrom: 2025, to: 2025-12-31') },
  },
  reject: {
    'the day after, of a government': { files: unitsFile(', reportsFrom: ‸2025', ''), date: '2026-04-01', messages: [missing('区政府', 2025, '2026年3月31日')], severity: 'warning' },
    'the day after, of a department': { files: unitsFile('', ', reportsFrom: ‸2025'), date: '2026-02-01', messages: [missing('区交通运输局', 2025, '2026年1月31日')] },
    'every year that is missing': { files: unitsFile('', ', reportsFrom: ‸‸2024'), messages: [missing('区交通运输局', 2024, '2025年1月31日'), missing('区交通运输局', 2025, '2026年1月31日')] },
    'a year after the first report': {
      files: { ...unitsFile('', ''), [paths.units]: unitsFile('', '')[paths.units]?.replace('id: transport', 'id: ‸transport') ?? '', [reportPath]: reportFile({ unit: 'transport', year: '2024', datePublished: '2025-01-20T10:00+08:00' }) },
      messages: [missing('区交通运输局', 2025, '2026年1月31日')],
    },
    'a report published late': {
      files: { [reportPath]: reportFile({ datePublished: '‸2026-02-01T08:00+08:00' }) },
      messages: ['区教育局2025年度政府信息公开工作年度报告应于2026年1月31日前公布，实际公布于2026年2月1日。'],
    },
  },
});
