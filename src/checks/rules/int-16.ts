import type { InterpretationDocument, PolicyDocument } from '../../corpus/document.ts';
import { findUnreadReferences, parseArticleReferences } from '../../domain/article-reference.ts';
import { listArticles } from '../../domain/find-article.ts';
import type { Block, Item, Paragraph } from '../../domain/structure.ts';
import { isReadable } from '../body-place.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule, type Context } from '../rule.ts';
import { didYouMean, listOf, quote } from '../wording.ts';

export const int16 = defineRule({
  id: 'INT-16', scope: 'interpretation', severity: 'error',
  summary: '解读所指的条应在文件中存在',
  source: '《政府网站发展指引》（文件与解读相互关联）；本站解读规则（逐条解读）',
  fix: '对照文件改正条的序号；解读几件文件的，用 policy 写明是哪一件的索引号。',
  check(document, context) {
    for (const { name, attributes, line, column } of document.body.components) {
      const articles = attributes['articles'];
      if (name !== 'Explains' || articles === undefined) continue;
      const say = (message: string, policy?: PolicyDocument) => context.report({
        at: { document, line, column }, message,
        ...(policy ? { related: [{ at: { document: policy, field: ['title'] }, message: '所指的是这一件文件。' }] } : {}),
      });
      const target = targetOf(document, attributes['policy'], context);
      if ('fault' in target) {
        if (target.fault) say(target.fault);
        continue;
      }
      const { policy } = target;
      for (const text of findUnreadReferences(articles)) say(`${quote(text)}读不出是哪一条，应写作“第四条”或者“第三条至第五条”。`, policy);
      const anchors = anchorsOf(policy.body.structure.blocks);
      const lost = parseArticleReferences(articles).filter(({ anchor }) => !anchors.has(anchor));
      if (lost.length > 0) say(`文件中没有${listOf(lost.map(({ text }) => quote(text)))}。${nearestArticles(policy, lost[0]?.anchor ?? '')}`, policy);
    }
  },
});

/** The policy meant; a `fault` of null is told by another rule (INT-14, BODY-02). */
function targetOf({ meta }: InterpretationDocument, identifier: string | undefined, { corpus }: Context): { policy: PolicyDocument } | { fault: string | null } {
  const { interprets } = meta;
  if (interprets === undefined) return { fault: null };
  const { byIdentifier } = corpusIndex(corpus);
  const here = interprets.filter((candidate) => byIdentifier.has(candidate));
  if (identifier === undefined && here.length > 1) return { fault: `解读了${here.length}件文件，应以 policy="索引号" 写明是哪一件。` };
  if (identifier !== undefined && !interprets.includes(identifier)) return { fault: `policy 应为 interprets 所列的索引号之一，实为${quote(identifier)}。${didYouMean(identifier, interprets)}` };
  const policy = byIdentifier.get(identifier ?? here[0] ?? '')?.[0];
  return policy && isReadable(policy) && !policy.body.isEmpty ? { policy } : { fault: null };
}

const anchorCache = new WeakMap<readonly Block[], Set<string>>();

/** Every place of a document that has an address. */
function anchorsOf(blocks: readonly Block[]): Set<string> {
  const known = anchorCache.get(blocks);
  if (known) return known;
  const anchors = new Set<string>();
  const visit = (node: Block | Paragraph | Item): void => {
    if ('anchor' in node && node.anchor !== null) anchors.add(node.anchor);
    if ('content' in node) node.content.forEach(visit);
    if ('items' in node) node.items.forEach(visit);
  };
  blocks.forEach(visit);
  anchorCache.set(blocks, anchors);
  return anchors;
}

/** The five articles next to the number that was meant. */
function nearestArticles(policy: PolicyDocument, anchor: string): string {
  const wanted = Number(/art-(\d+)/.exec(anchor)?.[1] ?? 0);
  const near = listArticles(policy.body.structure).toSorted((a, b) => Math.abs(a.number - wanted) - Math.abs(b.number - wanted) || a.line - b.line).slice(0, 5);
  return near.length > 0 ? `相近的有：${listOf(near.toSorted((a, b) => a.line - b.line).map(({ label }) => label))}。` : '这件文件没有分条。';
}
