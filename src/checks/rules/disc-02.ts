import { citeGround, isWithholdingGround } from '../../domain/vocabulary/grounds.ts';
import { defineRule } from '../rule.ts';

export const disc02 = defineRule({
  id: 'DISC-02', scope: 'policy', severity: 'error',
  summary: '不予公开的依据只能是条例第十四条至第十六条',
  source: '《中华人民共和国政府信息公开条例》第十三条',
  fix: '改为第十四、十五、十六条的代码；依申请可以提供的，公开属性改为 onRequest。',
  check(document, { report }) {
    if (document.meta.disclosureType !== 'withheld') return;
    document.meta.disclosureReason?.codes.forEach((code, index) => {
      if (isWithholdingGround(code)) return;
      report({ at: { document, field: ['disclosureReason', 'codes', index] }, message: `不予公开的依据应为条例第十四条、第十五条或者第十六条，实为 ${code}（${citeGround(code)}）。` });
    });
  },
});
