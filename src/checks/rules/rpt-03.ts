import type { AnnualReportDocument } from '../../corpus/document.ts';
import { sectionsOf } from '../../corpus/report-sections.ts';
import { reportParts } from '../../domain/vocabulary/annual-report.ts';
import { annualReports } from '../annual-reports.ts';
import { bodyStart, isReadable } from '../body-place.ts';
import { characterCount } from '../fields.ts';
import { defineRule, type Context } from '../rule.ts';
import { listOf, quote } from '../wording.ts';

/** 总体情况 at most (国办公开办函〔2021〕30号 as offices apply it). */
const longestOverview = 1000;
/** Parts that the editor writes; the tables of the others come from the front matter. */
const written = [0, 4, 5];

export const rpt03 = defineRule({
  id: 'RPT-03', scope: 'corpus', severity: 'warning',
  summary: '年度报告应有六个部分，总体情况不超过1000字',
  source: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）；《中华人民共和国政府信息公开条例》第五十条',
  fix: '按一至六的次序写全二级标题（##）：总体情况、主动公开、申请办理、复议诉讼、存在问题和改进、其他事项。',
  check(context) {
    for (const document of annualReports(context.corpus)) if (isReadable(document) && document.meta.title !== undefined) checkParts(document, context);
  },
});

function checkParts(document: AnnualReportDocument, { report }: Context): void {
  const sections = sectionsOf(document.body);
  const found = reportParts.map(({ named }) => sections.findIndex(({ heading }) => heading !== null && named.test(heading)));
  const absent = reportParts.filter((_, part) => found[part] === -1);
  if (absent.length > 0) report({ at: bodyStart(document), message: `年度报告缺少${listOf(absent.map(({ heading }) => quote(heading)))}。` });
  let last = -1;
  found.forEach((index, part) => {
    const section = sections[index];
    if (!section) return;
    const at = { document, line: section.line, column: section.column };
    if (index < last) report({ at, message: `${quote(section.heading ?? '')}应在${quote(sections[last]?.heading ?? '')}之后。` });
    last = Math.max(last, index);
    const length = characterCount(section.text);
    if (written.includes(part) && length === 0) report({ at, message: `${quote(section.heading ?? '')}下面没有文字。`, fix: '写明这一部分的情况；确实没有的，写“无”并说明。' });
    if (part === 0 && length > longestOverview) report({ at, message: `总体情况${length}字，超过${longestOverview}字。`, fix: `删减到${longestOverview}字以内，细节写入其他部分。` });
  });
}
