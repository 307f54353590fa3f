import { isAbsent } from '../fields.ts';
import { isIssued, isMajorDecision, isOwnGovernment, severityByOrigin } from '../process-scope.ts';
import { defineRule } from '../rule.ts';

export const proc08 = defineRule({
  id: 'PROC-08', scope: 'policy', severity: 'warning',
  summary: '规范性文件和重大决策应由全体会议或者常务会议审议',
  source: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十五条；《重大行政决策程序暂行条例》第三十条；和平区 第二十二条，东丽区 第二十三条，北辰区 第二十五条，环翠区 第二十四条，天津市 第二十五条',
  fix: '在 deliberation 中写明会议（meeting）、届次（session）和日期（date）。',
  check(document, context) {
    const { docClass, deliberation } = document.meta;
    if (!isIssued(document) || !(docClass === 'normative' || isMajorDecision(document))) return;
    if (!deliberation) {
      if (isAbsent(document, 'deliberation')) context.report({ at: { document, field: ['deliberation'] }, message: '没有集体讨论决定的记录（deliberation）。', ...severityByOrigin(document) });
    } else if (deliberation.meeting === 'mayorOffice' && isOwnGovernment(document, context)) {
      context.report({ at: { document, field: ['deliberation', 'meeting'] }, message: '以政府名义制发的规范性文件和重大决策，应由全体会议或者常务会议审议，实为办公会议。' });
    }
  },
});
