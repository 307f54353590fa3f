import type { InterpretationDocument } from '../../corpus/document.ts';
import { coveringPieces, missingPoints } from '../../domain/interpretation-duty.ts';
import { interpretationPoints, type InterpretationPoint } from '../../domain/vocabulary/interpretation.ts';
import { isReadable } from '../body-place.ts';
import { corpusIndex } from '../corpus-index.ts';
import { isAbsent } from '../fields.ts';
import { defineRule, type Context } from '../rule.ts';
import { didYouMean, listOf, quote } from '../wording.ts';

const keys = Object.keys(interpretationPoints) as InterpretationPoint[];

export const int04 = defineRule({
  id: 'INT-04', scope: 'corpus', severity: 'warning',
  summary: '解读应覆盖七项要点',
  source: '和平区 第三十一条，东丽区 第三十二条，北辰区 第三十四条，天津市 第三十四条',
  fix: '在 points 中为每项要点写明对应的小标题（anchor），不适用的写明理由（notApplicable）。',
  check(context) {
    const { corpus } = context;
    for (const document of corpus.interpretations) reportLostAnchors(document, context);
    const index = corpusIndex(corpus);
    const told = new Set<InterpretationDocument>();
    for (const [identifier] of index.byIdentifier) {
      const pieces = coveringPieces(index.interpretationsOf(identifier));
      const first = pieces[0];
      if (!first || told.has(first) || pieces.some((piece) => !isAbsent(piece, 'points') && !piece.meta.points)) continue;
      const lacking = missingPoints(pieces);
      if (lacking.length === 0) continue;
      told.add(first);
      context.report({ at: { document: first, field: ['points'] }, message: `解读缺少要点：${listOf(lacking.map((key) => `${interpretationPoints[key].label}（points.${key}）`))}。` });
    }
  },
});

function reportLostAnchors(document: InterpretationDocument, { report }: Context): void {
  if (!isReadable(document)) return;
  const headings = new Set(document.body.headings.map(({ text }) => bare(text)));
  for (const key of keys) {
    const point = document.meta.points?.[key];
    if (!point || !('anchor' in point) || headings.has(bare(point.anchor))) continue;
    const existing = document.body.headings.map(({ text }) => text);
    const hint = didYouMean(point.anchor, existing) || (existing.length > 0 ? `现有小标题：${listOf(existing.slice(0, 5).map(quote))}。` : '');
    report({ at: { document, field: ['points', key, 'anchor'] }, message: `要点“${interpretationPoints[key].label}”对应的小标题${quote(point.anchor)}不在正文中。${hint}` });
  }
}

const bare = (text: string): string => text.replace(/\s/g, '');
