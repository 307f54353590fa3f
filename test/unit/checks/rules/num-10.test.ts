import { describeRule } from '../../../support/checking.ts';
import { paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const series = (more = '', rule = ruleFile()) => ({ [paths.site]: siteFile(`unifiedNumberSeries: { prefixes: [CHQGS, CHQBS]${more} }\n`), [paths.rule]: rule });
const numbered = (unifiedNumber: string) => ruleFile({ unifiedNumber });
const wrong = (found: string) => `统一登记编号（unifiedNumber）应为CHQGS、CHQBS、成文年份和5位序号（如 CHQGS-2025-00003），实为“${found}”。`;

describeRule('NUM-10', {
  accept: {
    'a site without a series': {},
    'a number of the series': { files: series('', numbered('CHQBS-2025-00012')) },
    'a number with a long dash': { files: series('', numbered('CHQGS—2025—00012')) },
    'a number of four digits where the series has four': { files: series(', digits: 4', numbered('CHQGS-2025-0012')) },
    'a document from before the series': { files: series(', from: 2025-03-15') },
    'what is no normative document': { files: series('', ruleFile({ docClass: 'policy' })) },
  },
  reject: {
    'a document without a number': { files: series('', `‸${ruleFile()}`), messages: ['缺少统一登记编号（unifiedNumber）：行政规范性文件应统一登记、统一编号（如 CHQGS-2025-00003）。'], severity: 'warning' },
    'a number of another year': { files: series('', numbered('‸CHQGS-2024-00012')), messages: [wrong('CHQGS-2024-00012')] },
    'a number of another series': { files: series('', numbered('‸CJSGS-2025-00012')), messages: [wrong('CJSGS-2025-00012')] },
    'a document of the first day of the series': { files: series(', from: 2025-03-14', `‸${ruleFile()}`), messages: ['缺少统一登记编号（unifiedNumber）：行政规范性文件应统一登记、统一编号（如 CHQGS-2025-00003）。'] },
  },
});
