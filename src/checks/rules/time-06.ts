import { longDate } from '../../domain/long-date.ts';
import { annualReports, reportDue } from '../annual-reports.ts';
import { dateOf } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const time06 = defineRule({
  id: 'TIME-06', scope: 'corpus', severity: 'warning',
  summary: '年度报告应按期公布：部门1月31日前，政府3月31日前',
  source: '《中华人民共和国政府信息公开条例》第四十九条',
  fix: '补发年度报告（npm run new -- annual-report 可以生成）；不在本站公布的，改正 units.yaml 中的 reportsFrom。',
  check({ corpus, date, report }) {
    const reports = annualReports(corpus);
    corpus.units.value.forEach((unit, index) => {
      const own = reports.filter(({ meta }) => meta.unit === unit.id && meta.year !== undefined);
      for (const document of own) {
        const { year = 0, datePublished } = document.meta;
        const due = reportDue(unit.type, year);
        if (datePublished === undefined || dateOf(datePublished) <= due) continue;
        report({ at: { document, field: ['datePublished'] }, fix: '核实公布日期；确实迟了的，在第五部分写明原因，用 exemptions 登记。', message: `${unit.shortName}${year}年度政府信息公开工作年度报告应于${longDate(due)}前公布，实际公布于${longDate(datePublished)}。` });
      }
      const years = new Set(own.map(({ meta }) => meta.year));
      const from = unit.reportsFrom ?? own.map(({ meta }) => meta.year ?? 9999).sort((a, b) => a - b)[0];
      if (from === undefined) return;
      const missing = Array.from({ length: Math.max(0, Number(date.slice(0, 4)) - from) }, (_, i) => from + i)
        .filter((year) => !years.has(year) && reportDue(unit.type, year) < date && (unit.to === undefined || unit.to > `${year}-12-31`));
      const field = unit.reportsFrom === undefined ? 'id' : 'reportsFrom';
      for (const year of missing) {
        report({
          at: { file: corpus.units.file, ...corpus.units.positionOf([index, field]), field: `${index}.${field}` },
          message: `${unit.shortName}${year}年度政府信息公开工作年度报告逾期未公布：应于${longDate(reportDue(unit.type, year))}前公布。`,
        });
      }
    });
  },
});
