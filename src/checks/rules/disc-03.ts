import { citedGrounds } from '../disclosure-grounds.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

const citation = /《[^《》]+》[^《》]*?第[零〇一二三四五六七八九十百千\d]+条/;

export const disc03 = defineRule({
  id: 'DISC-03', scope: 'policy', severity: 'error',
  summary: '法律、行政法规禁止公开的，应列明具体条款',
  source: '《中华人民共和国政府信息公开条例》第十四条',
  fix: '在 disclosureReason.lawCitation 中写明法律或者行政法规的名称和条款，如《中华人民共和国统计法》第二十八条。',
  check(document, { report }) {
    const cited = citedGrounds(document).find(({ code }) => code === 'OGI-14-2');
    const law = document.meta.disclosureReason?.lawCitation;
    if (!cited || (law !== undefined && citation.test(law))) return;
    const found = law === undefined ? '没有写' : `实为${quote(law)}`;
    report({
      at: { document, field: law === undefined ? cited.field : ['disclosureReason', 'lawCitation'] },
      message: `依据 OGI-14-2（法律、行政法规禁止公开）应列明具体条款（lawCitation，写法为“《…》第…条”），${found}。`,
    });
  },
});
