import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/document.ts';
import { acceptances, type Acceptances } from './acceptances.ts';
import { stringsIn } from './front-matter-strings.ts';
import { closedWords, internalFields, internalWords, isClosed, type UnshownWords } from './internal-values.ts';
import { sealedMatcher, type SealedMatcher } from './sealed-matcher.ts';
import { piecesOf, sealPhrases } from './sealed-phrases.ts';

/** What the guard looks for. */
export interface Needles {
  sealed: SealedMatcher;
  /** Words of the content that no page shows, looked for by the same hashes; `id` is the place in `unshown`. */
  unshown: { matcher: SealedMatcher; entries: readonly (UnshownWords & { document: string })[] };
  acceptances: Acceptances;
  /** "Today": the last possible day of birth. */
  date: string;
  /**
   * Changes when what is looked for does. Not with the date: a number in a file that was clean before its day of birth is nobody's.
   */
  digest: string;
}

export interface NeedleSources {
  corpus: Corpus;
  date: string;
  /** The list of removed words, `hashes.jsonl`; absent where nothing was sealed. */
  sealedList?: string | undefined;
  /** Words that were public once and are no longer, by document. */
  former?: readonly { document: string; text: string }[];
  /** Text of the rule pages: our own examples of what must not be published. */
  examples?: readonly string[];
}

/** Shorter words stand in many texts by chance. */
const shortest = 8;
const noSalt = new Uint8Array(16);
const emptyList = sealPhrases([], { salt: noSalt }).list;

/** Must be called while the corpus still has its bodies. Throws SealedListError where the list cannot be read. */
export function needlesOf(sources: NeedleSources): Needles {
  const { corpus, date, sealedList, former = [], examples = [] } = sources;
  const entries = withoutPublic([
    ...corpus.policies.flatMap((document) => internalWords(document).map((words) => ({ ...words, document: `policies/${document.path}` }))),
    ...corpus.entries.flatMap((document) => closedWords(document, date).map((words) => ({ ...words, document: `${document.collection}/${document.path}` }))),
    ...former.map(({ document, text }) => ({ rule: 'SEC-06' as const, what: '不再公开的文字', text, document })),
  ].flatMap((words) => piecesOf(words.text).filter(({ length }) => length >= shortest).map((text) => ({ ...words, text }))), sources);
  const accepted = acceptances(corpus, date, examples);
  const digest = createHash('sha256').update(JSON.stringify([sealedList ?? '', entries, accepted.digest])).digest('hex');
  return { sealed: sealedMatcher(sealedList ?? emptyList), unshown: { matcher: matcherOf(entries), entries }, acceptances: accepted, date, digest };
}

const matcherOf = (entries: readonly { text: string }[]): SealedMatcher =>
  sealedMatcher(sealPhrases(entries.map(({ text }, index) => ({ text, document: '', id: String(index) })), { salt: noSalt, whole: true }).list);

/** Words that also stand in what is published by right tell nothing. */
function withoutPublic<W extends { text: string }>(words: readonly W[], { corpus, date, examples = [] }: NeedleSources): W[] {
  const { find, size } = matcherOf(words);
  if (size === 0) return [];
  const known = new Set<string>();
  for (const text of publicTexts(corpus, examples, date)) for (const { id } of find(text)) known.add(id);
  const seen = new Set<string>();
  return words.filter(({ text }, index) => !known.has(String(index)) && !seen.has(text) && seen.add(text) !== undefined);
}

function* publicTexts(corpus: Corpus, examples: readonly string[], date: string): Generator<string> {
  yield* examples;
  for (const { text } of stringsIn([corpus.site.value, corpus.units.value, corpus.numbers.value])) yield text;
  for (const { meta, body } of corpus.policies) {
    if (!isClosed(meta)) yield body.text;
    for (const { text } of stringsIn(Object.fromEntries(Object.entries(meta).filter(([name]) => !internalFields.has(name as never))))) yield text;
  }
  for (const { meta, body } of [...corpus.interpretations, ...corpus.pages]) {
    yield body.text;
    for (const { text } of stringsIn(meta)) yield text;
  }
  for (const document of corpus.entries) {
    const closed = new Set(closedWords(document, date).map(({ text }) => text));
    for (const { text } of [...stringsIn(document.meta), { text: document.body.text }]) if (!closed.has(text)) yield text;
  }
}

