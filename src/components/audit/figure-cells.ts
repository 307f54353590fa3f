import { escapeHtml } from '../../domain/escape-html.ts';

/** A column of a table of figures: `n` for numbers, `s` for short words and dates kept on one line, `bar` for a share drawn as a bar. */
export interface Column { label: string; kind?: 'n' | 's' | 'bar' }

/** What stands in a cell: a value, a value that links to the list behind it, or the share a bar draws. */
export type Cell = string | number | null | LinkedCell | BarCell;
export interface LinkedCell { text: string | number; /** Null where there is no list, as for a count of none. */ url: string | null; /** Late, lacking, missing. */ alert?: boolean }
export interface BarCell { bar: number | null; alert?: boolean }

/** `97.5%`; a dash where there is nothing to divide by. */
export const percent = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)}%`);

/** A count that links to its list; none is said and links nowhere. */
export const counted = (count: number, url: string, alert = false): LinkedCell => ({ text: count, url: count > 0 ? url : null, alert: alert && count > 0 });

/** HTML of the rows, the first cell of each a row heading. Strings: tables of thousands of documents are written here. */
export const rowsHtml = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): string =>
  rows.map((cells) => `<tr>${cells.map((cell, index) => cellHtml(cell, columns[index]?.kind, index === 0)).join('')}</tr>`).join('');

function cellHtml(cell: Cell, kind: Column['kind'], heading: boolean): string {
  if (heading) return `<th scope="row">${content(cell)}</th>`;
  const alert = typeof cell === 'object' && cell !== null && cell.alert === true;
  const classes = [...(kind === undefined ? [] : [kind === 'bar' ? 'bar-cell' : kind]), ...(alert ? ['low'] : [])];
  return `<td${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>${content(cell)}</td>`;
}

function content(cell: Cell): string {
  if (cell === null) return '—';
  if (typeof cell !== 'object') return escapeHtml(String(cell));
  if ('bar' in cell) return bar(cell);
  const text = escapeHtml(String(cell.text));
  return cell.url === null ? text : `<a href="${escapeHtml(cell.url)}">${text}</a>`;
}

/** The number itself stands in the cell beside it. */
function bar({ bar: share, alert }: BarCell): string {
  const width = Math.round(Math.min(1, share ?? 0) * 1000) / 10;
  return `<svg class="bar${alert ? ' bar--alert' : ''}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar__track" width="100" height="8"/><rect width="${width}" height="8"/></svg>`;
}
