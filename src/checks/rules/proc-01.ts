import { isAbsent } from '../fields.ts';
import { isIssued, isMajorDecision, isRuleMaking, severityByOrigin } from '../process-scope.ts';
import { defineRule } from '../rule.ts';

export const proc01 = defineRule({
  id: 'PROC-01', scope: 'policy', severity: 'error',
  summary: '规章、规范性文件和重大决策应先经合法性审核，再提交审议',
  source: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十五条；《重大行政决策程序暂行条例》第二十五条；和平区 第十九条，东丽区 第二十条，北辰区 第二十二条，环翠区 第二十一条、第二十五条，天津市 第二十二条',
  fix: '在 legality 中写明审核机构（body）、日期（date）和结论（result）；审核晚于审议的，核实日期。',
  check(document, { report }) {
    const { legality, deliberation } = document.meta;
    if (!isIssued(document) || !(isRuleMaking(document) || isMajorDecision(document))) return;
    if (!legality) {
      if (isAbsent(document, 'legality')) report({ at: { document, field: ['legality'] }, message: '没有合法性审核的记录（legality）：未经合法性审核或者经审核不合法的，不得提交审议。', ...severityByOrigin(document) });
      return;
    }
    if (!deliberation || legality.date <= deliberation.date) return;
    report({
      at: { document, field: ['legality', 'date'] },
      message: `合法性审核应在审议之前，实为${legality.date}审核，${deliberation.date}审议。`,
      related: [{ at: { document, field: ['deliberation', 'date'] }, message: '审议日期在这里。' }],
    });
  },
});
