import { effectiveDate } from '../../domain/validity.ts';
import { isInForce, validities } from '../../domain/vocabulary/validity.ts';
import { repealedBy } from '../repealed-by.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';
import { validityOn } from '../validity-on.ts';

export const life01 = defineRule({
  id: 'LIFE-01', scope: 'policy', severity: 'error',
  summary: '有效性应与日期和关联关系算出的结果相同',
  source: '《政府网站发展指引》（国办发〔2017〕47号）；和平区 第十九条、天津市 第二十条',
  fix: '改写有效性（validity）；日期或者关联关系写错的，改正日期或者关联关系。',
  check(document, { corpus, date, report }) {
    const { validity, dateEffective } = document.meta;
    // Without a date of effect nothing can be computed; a repeal by another document of the portal is told by REL-03.
    if (validity === undefined || dateEffective === undefined) return;
    if (isInForce(validity) && repealedBy(document, corpus, date)) return;
    const { own, related } = validityOn(document, corpus, date);
    if (validity === own || validity === related) return;
    if (validity === 'unknown' && effectiveDate(document.meta) === undefined && related === 'inForce') return;
    report({
      at: { document, field: ['validity'] },
      message: `${fieldName(document, 'validity')}在${date}应为“${validities[related]}”（${related}），实为“${validities[validity]}”（${validity}）。`,
      fix: `把 validity 改为 ${related}；日期或者关联关系写错的，改正日期或者关联关系。`,
    });
  },
});
