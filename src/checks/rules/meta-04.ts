import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';
import { corpusIndex } from '../corpus-index.ts';
import { unitReferences } from '../unit-references.ts';
import { didYouMean, quote } from '../wording.ts';

export const meta04 = defineRule({
  id: 'META-04', scope: 'corpus', severity: 'error', locked: true,
  summary: '单位、主题、体裁和代码应取自受控词表',
  source: '国务院公文主题分类表；《党政机关公文处理工作条例》第八条；本站单位名册',
  fix: '改用词表中的取值；新单位先登记到 registers/units.yaml。',
  check(context) {
    reportReadingProblems(context, 'META-04');
    const { corpus, report } = context;
    // Without a readable register every unit would seem unknown; the register's own fault is reported instead.
    if (corpus.units.problems.length > 0) return;
    const { unitById } = corpusIndex(corpus);
    for (const { at, name, unit } of unitReferences(corpus)) {
      if (unitById.has(unit)) continue;
      report({ at, message: `${name}取值${quote(unit)}不在单位名册内。`, hint: () => didYouMean(unit, unitById.keys()) });
    }
  },
});
