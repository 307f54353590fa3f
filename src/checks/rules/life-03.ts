import { addDays } from '../../domain/calendar-date.ts';
import { evaluationNoticeDays, expiryDate } from '../../domain/validity.ts';
import { isInForce } from '../../domain/vocabulary/validity.ts';
import { defineRule } from '../rule.ts';

export const life03 = defineRule({
  id: 'LIFE-03', scope: 'policy', severity: 'warning',
  summary: '将要失效的文件应在届满前评估',
  source: '北辰区 第二十条，环翠区 第十九条，天津市 第二十条（实施后评估）；各地行政规范性文件管理规定',
  fix: '组织实施后评估，写明 postEvaluation；已有接续文件的，写明 supersededBy。',
  check(document, { date, report }) {
    const { validity, postEvaluation, supersededBy, dateExpires } = document.meta;
    const end = expiryDate(document.meta);
    if (end === undefined || end < date || end > addDays(date, evaluationNoticeDays)) return;
    if (validity === undefined || !isInForce(validity) || postEvaluation || supersededBy?.length) return;
    report({ at: { document, field: [dateExpires === undefined ? 'validityYears' : 'dateExpires'] }, message: `将于${end}失效，应在届满前评估，没有评估（postEvaluation）或者接续文件（supersededBy）的记录。` });
  },
});
