import { defineRule, isExemptible, isReason, minimumReason } from '../rule.ts';
import { didYouMean, expectedFound, quote } from '../wording.ts';

export const exm01 = defineRule({
  id: 'EXM-01', scope: 'exemption', severity: 'error', locked: true,
  summary: '豁免应写明理由，所豁免的规则应存在并且允许豁免',
  source: '本站检查规则（豁免须公开说明理由）',
  fix: '写明这件文件为何不适用该规则；不能豁免的规则，按规则改正内容。',
  check({ document, index, rule: id, reason }, { rules, report }) {
    const rule = rules.get(id);
    const at = (key: string) => ({ document, field: ['exemptions', index, key] });
    if (!rule) report({ at: at('rule'), message: `没有编号为${quote(id)}的规则。${didYouMean(id, rules.keys())}`, fix: '改为存在的规则编号，或删去这条豁免。' });
    else if (!isExemptible(rule)) report({ at: at('rule'), message: `规则 ${id} 不允许豁免。`, fix: `删去这条豁免，并按 ${id} 改正内容。` });
    else if (!isReason(reason)) report({ at: at('reason'), message: reason ? expectedFound('豁免理由（reason）', `不少于${minimumReason}字的说明`, reason) : `豁免 ${id} 缺少理由（reason）。` });
  },
});
