import { interpretationPoints, type InterpretationPoint } from '../../domain/vocabulary/interpretation.ts';
import { characterCount } from '../fields.ts';
import { defineRule, minimumReason } from '../rule.ts';
import { listOf } from '../wording.ts';

const mostNotApplicable = 3;

export const int05 = defineRule({
  id: 'INT-05', scope: 'interpretation', severity: 'warning',
  summary: '要点“不适用”应有充分理由，且不超过三项',
  source: '和平区 第三十一条，东丽区 第三十二条，天津市 第三十四条（重点解读七项内容）',
  fix: '写明这项要点为何不适用（不少于8字）；能解读的要点在正文中解读。',
  check(document, { report }) {
    const points = Object.entries(document.meta.points ?? {}) as [InterpretationPoint, { notApplicable?: string }][];
    const notApplicable = points.filter(([, point]) => point.notApplicable !== undefined);
    for (const [key, point] of notApplicable) {
      const count = characterCount(point.notApplicable ?? '');
      if (count >= minimumReason) continue;
      report({ at: { document, field: ['points', key, 'notApplicable'] }, message: `要点“${interpretationPoints[key].label}”不适用的理由应不少于${minimumReason}字，实为${count}字。` });
    }
    if (notApplicable.length > mostNotApplicable) {
      const labels = listOf(notApplicable.map(([key]) => interpretationPoints[key].label));
      report({ at: { document, field: ['points'] }, message: `“不适用”的要点应不超过${mostNotApplicable}项，实为${notApplicable.length}项：${labels}。` });
    }
  },
});
