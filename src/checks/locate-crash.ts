import type { Corpus } from '../corpus/document.ts';
import type { AnyDocument, Context, CorpusRule } from './rule.ts';

/**
 * The document at which a rule over the whole corpus threw: the one it looked at last, if it no longer throws without that one.
 * Null where no single document is the cause, or the rule needs the whole to throw. Only called after a crash: the rule runs twice more.
 */
export function locateCrash(rule: CorpusRule, context: Context): string | null {
  let last: string | undefined;
  const traced = withDocuments(context.corpus, (documents) => documents.map((document) => new Proxy(document, {
    get(target, key) {
      last = target.file;
      return Reflect.get(target, key) as unknown;
    },
  })));
  if (!throws(rule, context, traced) || last === undefined) return null;
  return throws(rule, context, withDocuments(context.corpus, (documents) => documents.filter(({ file }) => file !== last))) ? null : last;
}

function withDocuments(corpus: Corpus, change: <D extends AnyDocument>(documents: D[]) => D[]): Corpus {
  return { ...corpus, policies: change(corpus.policies), interpretations: change(corpus.interpretations), pages: change(corpus.pages), entries: change(corpus.entries) };
}

function throws(rule: CorpusRule, context: Context, corpus: Corpus): boolean {
  try {
    rule.check({ ...context, corpus, report: () => {} });
    return false;
  } catch {
    return true;
  }
}
