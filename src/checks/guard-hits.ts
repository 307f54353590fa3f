import type { GuardHit } from '../guard/hit.ts';
import type { BuiltSite } from './built-site.ts';
import type { AnyDocument, Context } from './rule.ts';
import { quote } from './wording.ts';

/** Findings of one rule from what the guard found in the bytes of a built site, each with its file, the place inside it and the byte. */
export function reportHits(rule: GuardHit['rule'], site: BuiltSite, { corpus, report }: Pick<Context, 'corpus' | 'report'>): void {
  const own = site.hits.filter((hit) => hit.rule === rule);
  if (own.length === 0) return;
  const documents = new Map<string, AnyDocument>([...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries].map((document) => [`${document.collection}/${document.path}`, document]));
  for (const { file, inner, byte, line, column, what, excerpt, document: key } of own) {
    const document = key === undefined ? undefined : documents.get(key);
    report({
      at: { file, line, column },
      message: `${[...inner, `第 ${byte} 字节`].join(' › ')}：${what}${quote(excerpt)}。`,
      ...(document ? { related: [{ at: { document, field: [] }, message: '属于这一件。' }] } : {}),
    });
  }
}
