import { createHmac, randomBytes } from 'node:crypto';
import { compareText } from '../domain/finding.ts';
import { normalisePhrase } from './phrase-text.ts';
import { fingerprints, keysOf, headLength } from './phrase-fingerprints.ts';

/*
 * Why HMAC-SHA-256 and not a slow hash: the guard tries every position of a gigabyte, so whoever holds the list can try as many guesses as fast
 * as the guard does, and a slow confirmation behind the prefilter would cost them nothing, as the prefilter has ruled their wrong guesses out.
 * A long sentence cannot be guessed; a name or an amount out of a short list of possible ones can. The salt, new for each list, only keeps
 * tables made beforehand and other portals' lists from helping. So the list stays off the web and out of the repository, and the guard refuses
 * to publish a file that is one.
 */

/** What was taken out of a document. */
export interface Phrase {
  text: string;
  /** Collection and path: `policies/2025/x`. */
  document: string;
  /** `id` of the redaction. */
  id: string;
}

export interface RefusedPhrase {
  phrase: Phrase;
  /** tooShort: under `minimumPhrase` characters, white space not counted. tooCommon: a date, or a number of under five digits, with or without its unit. */
  reason: 'tooShort' | 'tooCommon';
}

/** Shortest phrase that can be looked for without finding it everywhere, in characters after normalisation. */
export const minimumPhrase = headLength;

interface Header { format: typeof listFormat; version: 1; salt: string }
/** `length` in UTF-16 units of the normalised phrase; `check`: 24 bits of its fingerprints; `hash`: HMAC-SHA-256 with the salt, hex. */
export interface SealedEntry { length: number; check: number; hash: string; document: string; id: string }

/** Stands in the first line of every list, and nowhere else. */
export const listFormat = 'portal-sealed-phrases';

/** Whether a text is a sealed list, or begins with one. */
export const isSealedList = (text: string): boolean => /"format"\s*:\s*"portal-sealed-phrases"/.test(text);

/**
 * Writes a list, a line a phrase, sorted. With `list`, a list of before: its salt is kept, and of documents that `phrases` names its entries are
 * replaced. `forget`: documents that have no sealed phrases any more. `whole`: sentences of
 * a passage are not looked for by themselves. Phrases that cannot be looked for are not in the list; the caller says so.
 */
export function sealPhrases(phrases: readonly Phrase[], { list, salt, forget = [], whole = false }: { list?: string; salt?: Uint8Array; forget?: readonly string[]; whole?: boolean } = {}): { list: string; refused: RefusedPhrase[] } {
  const before = list === undefined ? undefined : readSealedList(list);
  const key = before?.salt ?? Buffer.from(salt ?? randomBytes(16));
  const renewed = new Set([...forget, ...phrases.map(({ document }) => document)]);
  const entries = (before?.entries ?? []).filter(({ document }) => !renewed.has(document));
  const refused: RefusedPhrase[] = [];
  const keys = keysOf(key);
  for (const phrase of phrases) {
    const reason = refusal(normalisePhrase(phrase.text));
    if (reason) refused.push({ phrase, reason });
    else for (const text of whole ? [normalisePhrase(phrase.text)] : piecesOf(phrase.text)) entries.push({ length: text.length, check: fingerprints(text, keys), hash: hashOf(text, key), document: phrase.document, id: phrase.id });
  }
  const header: Header = { format: listFormat, version: 1, salt: key.toString('hex') };
  const rows = [...new Set(entries.map((entry) => JSON.stringify(entry)))].sort(compareText);
  return { list: `${[JSON.stringify(header), ...rows].join('\n')}\n`, refused };
}

/** The phrase and, of a passage of several sentences, each by itself: an excerpt that shows one of them is a leak as well. Normalised. */
export function piecesOf(phrase: string): string[] {
  const sentences = phrase.split(/(?<=[。！？；!?;])|\n/).map((each) => normalisePhrase(each.trimStart().replace(numbering, ''))).filter(({ length }) => length >= shortestSentence);
  return [...new Set([normalisePhrase(phrase), ...sentences])];
}

/** What may be numbered otherwise elsewhere: `一、`, `（二）`, `3.`, `第四条`. */
const numbering = /^(?:第[一二三四五六七八九十百]{1,5}[条章节款项]|[（(]?[一二三四五六七八九十百]{1,4}[）)、]|[（(]?\d{1,3}[）)、.．])\s*/;

/** A sentence of fewer characters, `特此通知。`, stands in other documents as well. */
const shortestSentence = 12;

/** Whether and why a phrase cannot be looked for; `text` is normalised. */
function refusal(text: string): RefusedPhrase['reason'] | undefined {
  if ([...text].length < minimumPhrase) return 'tooShort';
  if (/^(?:\d{2,4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text)) return 'tooCommon';
  const isNumber = /\d/.test(text) && !/[^\d.,:%‰()+~-]/.test(text.replace(/[\u4e00-\u9fff]{1,4}$/, ''));
  return isNumber && text.replace(/\D/g, '').length < 5 ? 'tooCommon' : undefined;
}

export const hashOf = (normalised: string | Uint8Array, salt: Uint8Array): string =>
  createHmac('sha256', salt).update(typeof normalised === 'string' ? Buffer.from(normalised, 'utf16le') : normalised).digest('hex');

export class SealedListError extends Error {
  override name = 'SealedListError';
}

/** Throws SealedListError with the line that cannot be read: a list that is not read whole guards nothing. */
export function readSealedList(list: string): { salt: Buffer; entries: SealedEntry[] } {
  const [first = '', ...rows] = list.split(/\r?\n/);
  const header = parse(first) as Partial<Header> | null | undefined;
  if (header?.format !== listFormat || header.version !== 1 || !/^(?:[0-9a-f]{2}){8,64}$/.test(header.salt ?? '')) throw new SealedListError('第 1 行应为删减词句清单的表头，读不出来。');
  const entries = rows.flatMap((row, index) => {
    if (row.trim() === '') return [];
    const entry = parse(row) as Partial<SealedEntry> | null | undefined;
    if (!entry || !isEntry(entry)) throw new SealedListError(`第 ${index + 2} 行不是一条删减词句的记录。`);
    return [entry as SealedEntry];
  });
  return { salt: Buffer.from(header.salt ?? '', 'hex'), entries };
}

const isEntry = ({ length, check, hash, document, id }: Partial<SealedEntry>): boolean =>
  Number.isInteger(length) && (length ?? 0) >= minimumPhrase && Number.isInteger(check) && (check ?? -1) >= 0 && (check ?? 0) < 2 ** 24
  && /^[0-9a-f]{64}$/.test(hash ?? '') && typeof document === 'string' && typeof id === 'string';

function parse(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}
