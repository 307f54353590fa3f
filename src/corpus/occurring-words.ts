import type { Corpus } from './document.ts';

const cache = new WeakMap<Corpus, ReadonlySet<string>>();

/** Official wordings of `registers/synonyms.yaml` that a published text holds: a title, an abstract, key words or a body. Each text is searched for what no earlier one holds. */
export function occurringWords(corpus: Corpus): ReadonlySet<string> {
  const known = cache.get(corpus);
  if (known) return known;
  const found = new Set<string>();
  let wanted = [...new Set((corpus.synonyms.value ?? []).map(({ meant }) => meant))];
  for (const text of publishedTexts(corpus)) {
    if (wanted.length === 0) break;
    wanted = wanted.filter((word) => {
      if (!text.includes(word)) return true;
      found.add(word);
      return false;
    });
  }
  cache.set(corpus, found);
  return found;
}

/** A document that is withheld has no body; what its front matter says is public. */
function* publishedTexts({ policies, interpretations, pages, entries }: Corpus): Generator<string> {
  for (const { meta, body } of [...policies, ...interpretations, ...pages, ...entries]) {
    const { title, abstract, keywords } = meta as { title?: string; abstract?: string; keywords?: readonly string[] };
    yield [title, abstract, keywords?.join('\n'), body.text].filter((part) => part !== undefined).join('\n');
  }
}
