import { longDate } from '../../domain/long-date.ts';
import type { QueryKey } from './query-keys.ts';
import type { SearchOutcome } from './search-portal.ts';
import type { Understood } from './understood.ts';

const said = ({ kind, label }: QueryKey): string => (kind === 'day' ? longDate(label) : label);

const longest = 30;

/** A query inside quotes: its own become single ones (GB/T 15834). */
const short = (text: string): string => inner(text.length > longest ? `${text.slice(0, longest)}……` : text);
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’').replace(/"([^"]*)"/g, '‘$1’');

/** The line that a screen reader hears after every search. `filtered`: whether filters are set. */
export function statusText({ total, missing, answering, isAtMost = false }: Pick<SearchOutcome, 'total' | 'missing' | 'answering'> & Partial<Pick<SearchOutcome, 'isAtMost'>>, asked: string, filtered: boolean): string {
  if (total > 0) return `找到${isAtMost ? '至多' : ''} ${total} 件与“${short(asked)}”有关的文件和解读`;
  if (missing?.kind === 'number') return `没有找到文号为“${said(missing)}”的文件。请核对机关代字、年份和序号，也可以按编号查。`;
  if (missing) return `没有找到含有“${said(missing)}”的文件。请核对后再查。`;
  if (filtered && answering.length > 0) return `在选定的范围内没有找到。不限定范围时有 ${answering.length} 件。`;
  return `没有找到与“${short(asked)}”有关的内容。`;
}

/** The same where Pagefind answers by itself, which does not count. */
export const stockText = (asked: string, isFound: boolean): string => (isFound ? `找到与“${short(asked)}”有关的内容` : `没有找到与“${short(asked)}”有关的内容。`);

/** What is set aside because it is no longer in force, and what the button beside it does; null where there is nothing to say. */
export function setAsideText({ setAside }: Pick<SearchOutcome, 'setAside'>, everyValidity: boolean): { text: string; act: string } | null {
  if (everyValidity) return { text: '已废止、已失效的也列在内。', act: '只看有效的' };
  return setAside > 0 ? { text: `另有 ${setAside} 件已废止或者失效的。`, act: '一并列出' } : null;
}

/** For the ear, where what was found has few of the words that were said; for the eye it stands in the page. */
export const looseText = '没有一处和您说的完全对得上，列出的是说得最近的。';

/** One part of what was understood: what the sentence says of it, and what taking it back is called. */
export interface UnderstoodPart { said: string; text: string; act: string }

/** The sentence that stands above the results, part by part. */
export const understoodParts = (understood: readonly Understood[]): UnderstoodPart[] => understood.map((part) => ({ said: part.said, text: texts[part.kind](part), act: acts[part.kind] ?? '照原话查' }));

const renamed = ({ said: typed, meant }: Understood, name: string): string => (typed === meant ? `${name}“${meant}”` : `“${typed}”是${name}“${meant}”`);

const texts: Record<Understood['kind'], (part: Understood) => string> = {
  number: ({ meant }) => `发文字号“${meant}”`,
  day: ({ meant }) => `日期“${/^\d{4}-\d{2}-\d{2}$/.test(meant) ? longDate(meant) : meant}”`,
  month: ({ meant }) => `月份“${meant}”`,
  year: ({ meant }) => `年份“${meant}”`,
  article: ({ meant }) => `“${meant}”`,
  chapter: ({ meant }) => `“${meant}”`,
  unit: (part) => renamed(part, '机关'),
  kind: (part) => renamed(part, '类型'),
  phrase: ({ meant }) => `一字不差的“${meant}”`,
  without: ({ meant }) => `不含“${meant}”`,
  synonym: ({ said: typed, meant }) => `“${typed}”也按“${meant}”查`,
  simplified: ({ said: typed, meant }) => `“${typed}”按简体“${meant}”查`,
  pinyin: ({ said: typed, meant }) => `“${typed}”按拼音“${meant}”查`,
  corrected: ({ said: typed, meant }) => `“${typed}”已更正为“${meant}”`,
  aspect: ({ said: typed, meant }) => `“${typed}”按“${meant}”查，不必有这个词`,
};

const acts: Partial<Record<Understood['kind'], string>> = { corrected: '撤销更正', unit: '不限机关', kind: '不限类型', year: '不限年份', synonym: '只查原话', phrase: '不必一字不差', without: '不排除' };

/** The same sentence for the ear, in one piece; empty where nothing was understood. */
export const understoodText = (understood: readonly Understood[]): string => (understood.length === 0 ? '' : `按这个意思查：${understoodParts(understood).map(({ text }) => text).join('，')}。`);
