import { disclosureTypes } from '../../domain/vocabulary/disclosure-type.ts';
import { characterCount, isAbsent } from '../fields.ts';
import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';

export const disc01 = defineRule({
  id: 'DISC-01', scope: 'corpus', severity: 'error',
  summary: '不主动公开或者删减后公开的文件，应依法依规充分说明理由',
  source: '东丽区人民政府工作规则 第二十九条；国办发〔2016〕80号 一（一）；《中华人民共和国政府信息公开条例》第三十六条、第三十七条',
  fix: '在 disclosureReason 中写明依据代码（codes）和不少于20字的理由（text）。',
  check(context) {
    reportReadingProblems(context, 'DISC-01');
    for (const document of context.corpus.policies) {
      const { disclosureType, disclosureReason } = document.meta;
      if (!disclosureType || disclosureType === 'proactive') continue;
      const name = `“${disclosureTypes[disclosureType]}”公文未依法依规充分说明理由`;
      const say = (field: string[], what: string) => context.report({ at: { document, field }, message: `${name}：${what}。` });
      if (!disclosureReason) {
        if (isAbsent(document, 'disclosureReason')) say(['disclosureType'], '缺少公开属性理由（disclosureReason）');
        continue;
      }
      const count = characterCount(disclosureReason.text);
      if (disclosureReason.codes.length === 0) say(['disclosureReason', 'codes'], '依据代码（disclosureReason.codes）应至少写一项，实为空');
      if (count < 20) say(['disclosureReason', 'text'], `理由（disclosureReason.text）应不少于20字，实为${count}字`);
    }
  },
});
