import { positionAt } from '../corpus/parse-mdx.ts';
import type { Corpus } from '../corpus/document.ts';
import { frontMatterTexts } from './front-matter-texts.ts';
import type { AnyDocument, Place } from './rule.ts';

/** A text that anyone who has the files can read, and where a stretch of it stands. */
export interface ReadableText {
  text: string;
  /** Dotted front-matter field; null for a body or an attached file. */
  field: string | null;
  /** Place of the UTF-16 offset. A docx has no lines: its findings stand at the beginning of the file. */
  placeAt(offset: number): Place;
}

/** Front matter and body of every document, the reasons of registered numbers, and the attached files whose text can be read. */
export function* readableTexts(corpus: Corpus): Generator<ReadableText> {
  for (const document of [...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries]) yield* textsOf(document);
  const { file: register, value, positionOf } = corpus.numbers;
  for (const { row, reason } of value ?? []) {
    const field = `${row}.reason`;
    yield { text: reason, field, placeAt: () => ({ file: register, ...positionOf([row, 'reason']), field }) };
  }
  for (const { file, name, text } of corpus.attachments) {
    if (text === null) continue;
    const hasLines = !/\.docx$/i.test(name);
    yield { text, field: null, placeAt: (offset) => ({ file, ...(hasLines ? positionAt(text, offset) : { line: 1, column: 1 }) }) };
  }
}

function* textsOf(document: AnyDocument): Generator<ReadableText> {
  for (const { field, text } of frontMatterTexts(document.meta)) yield { text, field: field.join('.'), placeAt: () => ({ document, field }) };
  for (const { field, reason } of document.redacted) yield { text: reason, field: [...field, 'reason'].join('.'), placeAt: () => ({ document, field: [...field, 'reason'] }) };
  const { source } = document.body;
  if (source !== '') yield { text: source, field: null, placeAt: (offset) => ({ document, ...positionAt(source, offset) }) };
}
