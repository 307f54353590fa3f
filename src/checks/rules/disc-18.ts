import { positionAt } from '../../corpus/parse-mdx.ts';
import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Signs that editors draw over words one by one: their number is that of the words. */
const drawnOver = /[█▇▉■●×＊]{2,}/g;

export const disc18 = defineRule({
  id: 'DISC-18', scope: 'corpus', severity: 'error', locked: true,
  summary: '删减标注不得透露被隐去的词句',
  source: '《中华人民共和国政府信息公开条例》第三十七条（作区分处理）、第十三条',
  fix: '正文用 <Redacted ground="OGI-15-2" reason="理由" />，文件头用 { redacted: OGI-15-2, reason: 理由 }；长度只写 about、words、sentence、paragraph。',
  check(context) {
    reportReadingProblems(context, 'DISC-18');
    for (const document of context.corpus.policies) {
      if (document.meta.disclosureType !== 'redacted') continue;
      const { source } = document.body;
      for (const { 0: signs, index } of source.matchAll(drawnOver)) {
        context.report({
          at: { document, ...positionAt(source, index) }, message: `用符号${quote(signs)}逐字遮盖，数得出被隐去的字数。`,
          fix: '删去这些符号，改写为 <Redacted ground="OGI-14…16 代码" reason="理由" />，并在 redactions 中登记。',
        });
      }
    }
  },
});
