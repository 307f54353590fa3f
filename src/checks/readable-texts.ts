import { positionAt } from '../corpus/parse-mdx.ts';
import type { Corpus } from '../corpus/document.ts';
import { filesBeside } from './attached-files.ts';
import { frontMatterTexts } from './front-matter-texts.ts';
import type { AnyDocument, Place } from './rule.ts';

/** A text that anyone who has the files can read, and where a stretch of it stands. */
export interface ReadableText {
  text: string;
  /** Dotted front-matter field; null for a body or an attached file. */
  field: string | null;
  /** Place of the UTF-16 offset. Only a plain text has lines: findings in any other file stand at its beginning. */
  placeAt(offset: number): Place;
  /** Where inside an attached file, outermost first, parted by `!`; empty elsewhere. */
  inner: string;
  /** The document that it stands in, or those that offer the file. */
  owners: readonly AnyDocument[];
}

/** Front matter and body of every document, the reasons of registered numbers, what people ask, and the attached files whose text can be read. */
export function* readableTexts(corpus: Corpus): Generator<ReadableText> {
  for (const document of [...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries]) yield* textsOf(document);
  const { file: register, value, positionOf } = corpus.numbers;
  for (const { row, reason } of value ?? []) {
    const field = `${row}.reason`;
    yield { text: reason, field, placeAt: () => ({ file: register, ...positionOf([row, 'reason']), field }), inner: '', owners: [] };
  }
  const { questions } = corpus;
  for (const { row, asked } of questions.value ?? []) {
    for (const [index, text] of asked.entries()) {
      const field = `${row}.asked.${index}`;
      yield { text, field, placeAt: () => ({ file: questions.file, ...questions.positionOf([row, 'asked', index]), field }), inner: '', owners: [] };
    }
  }
  const owners = ownersOf(corpus);
  for (const { file, name, type, parts } of corpus.attachments) {
    for (const { text, path, kind } of parts) {
      // What is cleaned away before a file is published, and what may be no text at all.
      if (kind === 'metadata' || kind === 'raw') continue;
      // The cells of a table in plain text stand in the text itself, with their lines.
      if (type === 'csv' && path.length > 0) continue;
      yield { text, field: null, placeAt: (offset) => ({ file, ...(path.length === 0 ? positionAt(text, offset) : { line: 1, column: 1 }) }), inner: path.join('!'), owners: owners.get(name) ?? [] };
    }
  }
}

function* textsOf(document: AnyDocument): Generator<ReadableText> {
  const own = { inner: '', owners: [document] };
  for (const { field, text } of frontMatterTexts(document.meta)) yield { text, field: field.join('.'), placeAt: () => ({ document, field }), ...own };
  for (const { field, reason } of document.redacted) yield { text: reason, field: [...field, 'reason'].join('.'), placeAt: () => ({ document, field: [...field, 'reason'] }), ...own };
  const { source } = document.body;
  if (source !== '') yield { text: source, field: null, placeAt: (offset) => ({ document, ...positionAt(source, offset) }), ...own };
}

/** Policies by the attached files that they offer. */
function ownersOf({ policies }: Corpus): Map<string, AnyDocument[]> {
  const owners = new Map<string, AnyDocument[]>();
  for (const policy of policies) for (const name of filesBeside(policy)) owners.set(name, [...(owners.get(name) ?? []), policy]);
  return owners;
}
