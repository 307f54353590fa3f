import { readDocument } from '../corpus/read-corpus.ts';
import { PolicySchema, policyLabels, type Policy } from '../domain/policy.ts';
import type { PolicyDocument } from '../corpus/document.ts';
import { parseTrailingDate } from './trailing-date.ts';
import { joinAll } from './join-text.ts';
import type { TakenLine } from './text-line.ts';

/** Lines of the source that are not in the body, and why that is right: each of them is named in the report. */
export interface Listed {
  /** Page frame and letterhead. */
  removed: readonly TakenLine[];
  /** Head and 版记, held by front matter. */
  moved: { title: readonly TakenLine[]; docNumber: readonly TakenLine[]; imprint: readonly TakenLine[] };
  /** Lines joined to the line above. */
  joined: readonly number[];
  /** The body is not published and therefore not written. */
  isBodyWithheld: boolean;
}

export interface Equality {
  isEqual: boolean;
  /** Paragraphs and characters (white space not counted) compared. */
  paragraphs: number;
  characters: number;
  difference: { sourceLine: number | null; mdxLine: number | null; expected: string; found: string } | null;
  /** Moved lines whose text the fields do not hold. */
  lost: TakenLine[];
}

interface Paragraph { text: string; line: number }

/**
 * Compares the visible text of the source with that of the written MDX, read back as the site reads it. Nothing is
 * forgiven but what is listed: lines taken out, moved or joined, and the spaces around a line.
 */
export function compareTexts(source: string, mdx: string, listed: Listed): Equality & { document: PolicyDocument } {
  const document = readDocument(new TextEncoder().encode(mdx), { collection: 'policies', file: '', path: '' }, PolicySchema, policyLabels);
  const expected = listed.isBodyWithheld ? [] : expectedParagraphs(source, listed);
  const found = document.body.lines.map(({ text, line }) => ({ text: text.trim(), line }));
  const difference = firstDifference(expected, found);
  const lost = lostLines(document.meta, listed.moved);
  return {
    isEqual: difference === null && lost.length === 0, difference, lost, document,
    paragraphs: expected.length, characters: expected.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0),
  };
}

function expectedParagraphs(source: string, { removed, moved, joined }: Listed): Paragraph[] {
  const gone = new Set([...removed, ...moved.title, ...moved.docNumber, ...moved.imprint].map(({ line }) => line));
  const goesOn = new Set(joined);
  const paragraphs: { pieces: string[]; line: number }[] = [];
  source.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const text = raw.trim();
    const above = paragraphs.at(-1);
    if (text === '' || gone.has(line)) return;
    if (above && goesOn.has(line)) above.pieces.push(text);
    else paragraphs.push({ pieces: [text], line });
  });
  return paragraphs.map(({ pieces, line }) => ({ text: joinAll(pieces), line }));
}

function firstDifference(expected: readonly Paragraph[], found: readonly Paragraph[]): Equality['difference'] {
  for (let index = 0; index < Math.max(expected.length, found.length); index += 1) {
    const [source, mdx] = [expected[index], found[index]];
    if (source?.text === mdx?.text) continue;
    const from = Math.max(0, firstDifferentCharacter(source?.text ?? '', mdx?.text ?? '') - 8);
    return { sourceLine: source?.line ?? null, mdxLine: mdx?.line ?? null, expected: (source?.text ?? '').slice(from, from + 40), found: (mdx?.text ?? '').slice(from, from + 40) };
  }
  return null;
}

function firstDifferentCharacter(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}

/** Lines moved into the front matter that it does not hold, character by character, labels and separators aside. */
function lostLines(meta: Partial<Policy>, { title, docNumber, imprint }: Listed['moved']): TakenLine[] {
  const held = (lines: readonly TakenLine[], values: readonly (string | null | undefined)[], frame: RegExp): readonly TakenLine[] =>
    squeeze(lines.map(({ text }) => text).join(''), frame) === squeeze(values.join(''), frame) ? [] : lines;
  const printed = /印\s{0,4}发\s{0,4}[。.]?$/;
  const dates = imprint.filter(({ text }) => printed.test(text) && !/^抄/.test(text)).flatMap(({ text }) => parseTrailingDate(text.replace(printed, '').trimEnd())?.date ?? []);
  return [
    ...held(title, [meta.title], /\s/g),
    ...held(docNumber, [meta.docNumber], /[\s（()）]|(?:发文字号|文号)[：:]|签发人\s{0,4}[：:].*$/g),
    ...held(imprint, [...(meta.cc ?? []), ...(meta.printedBy ?? [])], /\s|抄\s{0,4}[送报]|印\s{0,4}发|[：:，,；;。.]|[\d０-９〇零○一二三四五六七八九十]+\s{0,4}[年月日]/g),
    ...(dates.every((date) => date === meta.dateDistributed) ? [] : imprint.slice(-1)),
  ];
}

const squeeze = (text: string, frame: RegExp): string => text.replace(frame, '');
