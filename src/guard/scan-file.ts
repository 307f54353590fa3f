import { findClassificationMarks } from '../domain/classification-mark.ts';
import { findPersonalData } from '../domain/personal-data.ts';
import { personalDataTraces } from '../domain/personal-data-traces.ts';
import { percentDecoded } from '../formats/decoded-views.ts';
import { readFileContent, type FileContent, type TextPart } from '../formats/file-content.ts';
import { veiled, type GuardHit } from './hit.ts';
import { findInternalNames, isInternalName } from './internal-names.ts';
import { joinParts, type JoinedParts } from './joined-parts.ts';
import type { Needles } from './needles.ts';
import type { SealedHit } from './sealed-matcher.ts';
import { listFormat } from './sealed-phrases.ts';
import { textPlaces } from './text-place.ts';

/** What was found at a place of a part. */
interface Found { rule: GuardHit['rule']; what: string; excerpt: string; document: string | undefined; part: TextPart; index: number }

/** More of a kind in one file have one cause. */
const mostOfAKind = 20;

/** Everything in one file of a built site that must not be published. `name`: its path under the site. */
export async function scanFile(name: string, bytes: Uint8Array, needles: Needles): Promise<GuardHit[]> {
  const content = await readFileContent(name, bytes);
  const parts = [...nameParts(name), ...content.parts];
  const owner = ownerOf(name, content, needles);
  const joined = joinParts(parts);
  const suspects = suspectsIn(parts);
  const place = { file: name, ...owner };
  const found = [...phrasesIn(joined, needles), ...parts.flatMap((part) => (part.kind === 'name' || suspects.has(part) ? wordsIn(part, content.type, needles, place) : []))];
  const placeOf = textPlaces(content.type, bytes);
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const hits = found.flatMap(({ rule, what, excerpt, document, part, index }): GuardHit[] => {
    const kind = `${rule} ${what} ${document ?? ''} ${excerpt}`;
    // A cell of a table in plain text, and the text itself: one place.
    const at = `${kind} ${part.offsetAt(index)}`;
    if (placeOf && seen.has(at)) return [];
    seen.add(at);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > mostOfAKind) return [];
    const byte = part.offsetAt(index);
    return [{ rule, file: name, inner: part.path, byte, ...(part.path[0] === nameOfFile ? start : placeOf?.(byte) ?? start), what, excerpt, document: document ?? owner.document }];
  });
  return [...hits, ...content.problems.map((problem): GuardHit => ({ rule: 'SEC-12', file: name, inner: [], byte: 0, ...start, what: '读不进去', excerpt: problem, document: owner.document }))];
}

const start = { line: 1, column: 1 };
const nameOfFile = '文件名';

/** The name as it stands, and as an address bar shows it. */
function nameParts(name: string): TextPart[] {
  const part: TextPart = { path: [nameOfFile], kind: 'name', text: name, offsetAt: () => 0 };
  return [part, percentDecoded(part) ?? []].flat();
}

/** The document that a file belongs to: by its address, or by the one that a fragment of the search index names. */
function ownerOf(name: string, { parts, type }: FileContent, { acceptances }: Needles): { document: string | undefined; isExample: boolean } {
  const url = type === 'pagefind' ? parts.find(({ path }) => path[0] === 'url')?.text : undefined;
  const address = url ?? name;
  // The index without addresses holds the words of all pages, those of rules among them.
  const isIndex = type === 'pagefind' && url === undefined;
  return { document: acceptances.documentOf(address), isExample: isIndex || /^\/?(?:rules|profiles)\//.test(address) };
}

function phrasesIn(joined: readonly JoinedParts[], { sealed, unshown }: Needles): Found[] {
  if (sealed.size === 0 && unshown.matcher.size === 0) return [];
  return joined.flatMap(({ text, partAt }) => {
    const found = (hit: SealedHit, rule: GuardHit['rule'], what: string, document: string): Found => ({ rule, what, document, excerpt: veiled(text.slice(hit.start, hit.end)), ...partAt(hit.start) });
    return [
      ...longest(sealed.find(text)).map((hit) => found(hit, 'SEC-08', `删减的词句（${hit.id}）`, hit.document)),
      ...longest(unshown.matcher.find(text)).flatMap((hit) => {
        const entry = unshown.entries[Number(hit.id)];
        return entry ? [found(hit, entry.rule, entry.what, entry.document)] : [];
      }),
    ];
  });
}

/** Without the sentences that lie within a passage found whole. */
function longest(hits: readonly SealedHit[]): SealedHit[] {
  const kept: SealedHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end || hit.end > last.end) kept.push(hit);
  }
  return kept;
}

/** Parts that are long, or have a trace of what `wordsIn` looks for: of thousands of short ones in a page next to none has. */
function suspectsIn(parts: readonly TextPart[]): ReadonlySet<TextPart> {
  const suspects = new Set(parts.filter(({ text }) => text.length > longestShort));
  for (const { text, partsIn } of joinParts(parts.filter((part) => !suspects.has(part)))) {
    const marks = [...text.matchAll(trace)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
    for (const { start: from, end } of [...marks, ...personalDataTraces(text)]) for (const part of partsIn(from, end)) suspects.add(part);
  }
  return suspects;
}

/** Longer texts are looked through at once. */
const longestShort = 400;
/** Of a mark of classification, of the key of a field, of a sealed list. */
const trace = new RegExp(`[密★]|["']\\s{0,8}:|${listFormat}`, 'g');

interface Place { file: string; document: string | undefined; isExample: boolean }

function wordsIn(part: TextPart, type: FileContent['type'], { acceptances, date }: Needles, place: Place): Found[] {
  const { text, kind } = part;
  if (kind !== 'name' && isPlain(text, date)) return [];
  const found: Found[] = [];
  const add = (rule: GuardHit['rule'], what: string, excerpt: string, index: number): void => void found.push({ rule, what, excerpt, document: undefined, part, index });
  for (const { mark, start: index } of findClassificationMarks(text)) if (!acceptances.accepts(mark, place)) add('SEC-10', '密级标志', mark, index);
  for (const data of findPersonalData(text, date)) if (!acceptances.accepts(data.excerpt, place) && !isDigest(text, data.start)) add('SEC-11', data.kind, veiled(data.excerpt), data.start);
  if (kind === 'name' && isInternalName(text) && (type === 'json' || type === 'pagefind' || type === 'sourceMap')) add('SEC-09', '内部字段', text, 0);
  if (!place.isExample) for (const { name, start: index } of findInternalNames(text)) add('SEC-09', '内部字段', name, index);
  const list = place.isExample ? -1 : text.indexOf(listFormat);
  if (list >= 0) add('SEC-12', '删减词句清单', listFormat, list);
  return found;
}

/** Short texts that hold nothing to look at: those of the frame stand on every page. */
const plain = new Set<string>();

function isPlain(text: string, date: string): boolean {
  if (text.length > longestShort) return false;
  const key = `${date}${text}`;
  if (plain.has(key)) return true;
  if (findClassificationMarks(text).length > 0 || findPersonalData(text, date).length > 0 || findInternalNames(text).length > 0 || text.includes(listFormat)) return false;
  if (plain.size < 100_000) plain.add(key);
  return true;
}

/** Digits within a digest or other data written in letters and digits: 32 signs on end, more than a fifth of them letters. */
function isDigest(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 64), at + 96);
  const run = [...around.matchAll(/[0-9A-Za-z+]{32,}/g)].find(({ 0: each, index }) => index <= Math.min(64, at) && Math.min(64, at) < index + each.length)?.[0] ?? '';
  return run.replace(/[^A-Za-z]/g, '').length * 5 > run.length && run !== '';
}
