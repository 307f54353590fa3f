import { parseChineseNumeral } from '../domain/chinese-numerals.ts';
import type { DocumentNumber } from '../domain/document-number.ts';
import { normalise, squeezed } from './client/normalise.ts';

/**
 * Tokens under which titles are filed for suggestions, the same for the shards and for what is typed: pairs of Han characters, words in letters or digits,
 * and, after a `#`, beginnings of document numbers: `#澄政规`, `#澄政规2025`, `#澄政规2025.3`.
 */
export function titleTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const [run] of squeezed(text).matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    if (!/^\p{Script=Han}/u.test(run)) tokens.add(run);
    else for (let index = 0; index < run.length - 1; index += 1) tokens.add(run.slice(index, index + 2));
  }
  return [...tokens];
}

/** Of a longer 机关代字 the beginning is the name of a unit, which is typed for its own sake. */
const shortCode = 8;

/** All beginnings of a number that somebody may have typed so far. */
export function numberTokens({ code, year, serial }: DocumentNumber): string[] {
  const from = code.length > shortCode ? code.length : 2;
  const codes = Array.from({ length: Math.max(0, code.length - from + 1) }, (_, index) => `#${code.slice(0, from + index)}`);
  const stem = `#${code}${year ?? ''}`;
  const digits = String(serial);
  return [...new Set([...codes, stem, ...[...digits].map((_, index) => `${stem}.${digits.slice(0, index + 1)}`)])];
}

const begun = /^([\u4e00-\u9fff]{2,30}?)(?:\s*[〔\[(【﹝]?\s*([\d〇零○一二三四五六七八九]{4})\s*年?\s*[〕\])】﹞]?)?\s*(?:第?\s*(\d{1,8})\s*号?|第)?$/;

/**
 * The token of a document number that is being typed, in any typing of its brackets; null where it is none. Two characters or more without digits may be
 * the beginning of a 机关代字.
 */
export function begunNumber(typed: string): { token: string; complete: boolean } | null {
  const [, code = '', year, serial] = begun.exec(normalise(typed).trim().replace(/(?:第|[〔\[(【﹝]\s*\d{0,3})$/, '').trim()) ?? [];
  if (code === '') return null;
  const yearNumber = year === undefined ? undefined : parseChineseNumeral(year);
  const stem = `#${code}${yearNumber ?? ''}`;
  return { token: serial === undefined ? stem : `${stem}.${Number(serial)}`, complete: serial !== undefined };
}

/**
 * The shard of a token, by FNV-1a over UTF-16 units. A shard holds many words: its address does not say which one was typed. A 机关代字 without digits is
 * filed with its first pair of characters, which is looked up anyway.
 */
export function shardOf(token: string, shards: number): number {
  const filed = /^#\D+$/.test(token) ? token.slice(1, 3) : token;
  let hash = 0x811c9dc5;
  for (let index = 0; index < filed.length; index += 1) hash = Math.imul(hash ^ filed.charCodeAt(index), 0x01000193) >>> 0;
  // The low bits of FNV are its weakest.
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}
