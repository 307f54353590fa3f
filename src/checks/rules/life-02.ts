import { addMonths } from '../../domain/calendar-date.ts';
import { effectiveDate, expiryDate } from '../../domain/validity.ts';
import { isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const life02 = defineRule({
  id: 'LIFE-02', scope: 'policy', severity: 'warning',
  summary: '行政规范性文件应有有效期，且不超过规定的年限',
  source: '各地行政规范性文件管理规定（有效期一般不超过5年，暂行、试行不超过2年）',
  fix: '对照原件写明失效日期（dateExpires）或者有效期（validityYears）；超过年限的，依当地规定确定。',
  check(document, { profile: { limits }, report }) {
    const { docClass, validity, title = '', dateExpires, validityYears } = document.meta;
    if (docClass !== 'normative' || validity === 'repealed') return;
    const isTrial = /暂行|试行/.test(title);
    const years = isTrial ? limits.trialMaxYears : limits.normativeMaxYears;
    if (dateExpires === undefined && validityYears === undefined) {
      if (isAbsent(document, 'dateExpires') && isAbsent(document, 'validityYears')) report({ at: { document, field: ['dateExpires'] }, message: `行政规范性文件应有有效期（一般不超过${years}年），失效日期（dateExpires）和有效期（validityYears）都没有写。` });
      return;
    }
    const start = effectiveDate(document.meta) ?? document.meta.dateWritten;
    const end = expiryDate(document.meta);
    if (start === undefined || end === undefined || end <= addMonths(start, Math.round(years * 12))) return;
    const field = dateExpires === undefined ? 'validityYears' : 'dateExpires';
    report({ at: { document, field: [field] }, message: `${isTrial ? '暂行、试行文件' : '行政规范性文件'}的有效期应不超过${years}年，实为自${start}至${end}。` });
  },
});
