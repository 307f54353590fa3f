import { describeRule } from '../../../support/checking.ts';
import { paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const trial = '澄湖区人民政府关于印发《澄湖区路侧停车管理办法（试行）》的通知';

describeRule('LIFE-02', {
  accept: {
    'five years, to the same day': { files: { [paths.rule]: ruleFile({ dateExpires: '2030-05-01' }) } },
    'five years as a term': { files: { [paths.rule]: ruleFile({ dateExpires: null, validityYears: '5' }) } },
    'a longer term where the site allows it': { files: { [paths.rule]: ruleFile({ dateExpires: '2035-04-30' }), [paths.site]: siteFile('normativeMaxYears: 10\n') } },
    'another policy without an end': {},
    'a repealed document without an end': { files: { [paths.rule]: ruleFile({ dateExpires: null, validity: 'repealed' }) } },
    'an end of a wrong form, which META-10 tells': { files: { [paths.rule]: ruleFile({ dateExpires: '2030年' }) } },
  },
  reject: {
    'no end, at the opening of the front matter': {
      files: { [paths.rule]: `‸${ruleFile({ dateExpires: null })}` },
      messages: ['行政规范性文件应有有效期（一般不超过5年），失效日期（dateExpires）和有效期（validityYears）都没有写。'], severity: 'warning',
    },
    'five years and a day': { files: { [paths.rule]: ruleFile({ dateExpires: '‸2030-05-02' }) }, messages: ['行政规范性文件的有效期应不超过5年，实为自2025-05-01至2030-05-02。'] },
    'a trial of three years': { files: { [paths.rule]: ruleFile({ title: trial, dateExpires: null, validityYears: '‸3' }) }, messages: ['暂行、试行文件的有效期应不超过2年，实为自2025-05-01至2028-04-30。'] },
  },
});
