import { defineRule } from '../rule.ts';

export const exm02 = defineRule({
  id: 'EXM-02', scope: 'exemption', severity: 'warning',
  summary: '不保留用不着的豁免',
  source: '本站检查规则（豁免须有必要）',
  fix: '删去这条豁免。',
  check({ document, index, rule, effective, silenced }, { report }) {
    if (effective && silenced === 0) report({ at: { document, field: ['exemptions', index, 'rule'] }, message: `豁免 ${rule} 没有必要：这件文件没有违反该规则。` });
  },
});
