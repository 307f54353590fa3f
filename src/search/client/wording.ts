import { longDate } from '../../domain/long-date.ts';
import type { QueryKey } from './query-keys.ts';
import type { SearchOutcome } from './search-portal.ts';

const names: Record<QueryKey['kind'], string> = { number: '发文字号', day: '日期', article: '', chapter: '' };

const said = ({ kind, label }: QueryKey): string => (kind === 'day' ? longDate(label) : label);

/** The line that a screen reader hears after every search. `filtered`: whether filters are set. */
export function statusText({ total, missing, answering }: Pick<SearchOutcome, 'total' | 'missing' | 'answering'>, asked: string, filtered: boolean): string {
  const query = asked.length > 30 ? `${asked.slice(0, 30)}……` : asked;
  if (total > 0) return `找到 ${total} 件与“${query}”有关的文件和解读`;
  if (missing?.kind === 'number') return `没有找到文号为“${said(missing)}”的文件。请核对机关代字、年份和序号，也可以在下面按编号查。`;
  if (missing) return `没有找到含有“${said(missing)}”的文件。请核对后再查，或者从下面的目录找。`;
  if (filtered && answering.length > 0) return `在选定的范围内没有找到。不限定范围时有 ${answering.length} 件，可以去掉一些条件再看。`;
  return `没有找到与“${query}”有关的内容。可以换一个说法、少写几个字，或者从下面的目录找；仍然没有的，可以申请公开。`;
}

/** How exact parts of the query were understood; empty where there are none. */
export const understoodText = (keys: readonly QueryKey[]): string =>
  keys.length === 0 ? '' : `按${keys.map((key) => `${names[key.kind]}“${said(key)}”`).join('和')}查。`;
