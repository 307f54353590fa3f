import type { InterpretationDocument } from '../../corpus/document.ts';
import { overlap } from '../../domain/text-overlap.ts';
import { bodyStart, isReadable } from '../body-place.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';

const most = 0.6;
/** A shorter text has too few runs for a share to mean anything. */
const fewestRuns = 100;

export const int09 = defineRule({
  id: 'INT-09', scope: 'interpretation', severity: 'warning',
  summary: '解读不应照抄文件原文',
  source: '国办发〔2016〕80号 二（解读应通俗易懂）；安顺市政策解读要求（不得以要点摘抄代替解读）',
  fix: '用自己的话说明为什么、怎么办、给多少；需要引用原文的，放进引号或者用 > 标为引文。',
  check(document, { corpus, report }) {
    const { interprets } = document.meta;
    if (!interprets || !isReadable(document)) return;
    const policies = interprets.flatMap((identifier) => corpusIndex(corpus).byIdentifier.get(identifier)?.[0] ?? []);
    if (policies.length === 0) return;
    const { share, runs } = overlap(ownWords(document), policies.map(({ body }) => body.text));
    if (runs < fewestRuns || share <= most) return;
    report({
      at: bodyStart(document),
      message: `解读与原文重合应不超过${most * 100}%，实为${Math.floor(share * 100)}%（按连续8字计，引文不算），疑似要点摘抄。`,
      related: policies.map((policy) => ({ at: bodyStart(policy), message: '对照的原文在这里。' })),
    });
  },
});

/** The text without what is marked as quoted: “…” of eight characters and more, and quoted blocks. */
const ownWords = ({ body }: InterpretationDocument): string[] =>
  body.lines.flatMap(({ text }, index) => (isQuotation(body.pieces[index]) ? [] : text.split(/“[^”]{8,}”/)));

const isQuotation = (piece: InterpretationDocument['body']['pieces'][number] | undefined): boolean => piece !== undefined && !Array.isArray(piece) && piece.type === 'blockquote';
