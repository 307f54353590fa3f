import type { Score } from './score.ts';

export interface ClassRow { name: string; portal: Score; stock: Score; quoted: Score; mini: Score }

const percent = (share: number): string => String(Math.round(share * 100));
/** Dashes where nothing was asked. */
const cells = ({ asked, first, third, mrr, none }: Score): string[] => (asked === 0 ? ['–', '–', '–', '–'] : [percent(first), percent(third), mrr.toFixed(2), percent(none)]);

/** A Markdown table: shares in per cent, a line a class. */
export function classTable(rows: readonly ClassRow[]): string {
  const head = ['类别', '问数', '本站 @1', '@3', 'MRR', '无结果', 'Pagefind @1', '@3', 'MRR', '无结果', '加引号 @1', '@3', 'MRR', '无结果', 'MiniSearch @1', '@3', 'MRR', '无结果'];
  const lines = rows.map(({ name, portal, stock, quoted, mini }) => [name, String(portal.asked), ...[portal, stock, quoted, mini].flatMap(cells)]);
  return table(head, lines);
}

export const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...lines].map((line) => `| ${line.join(' | ')} |\n`).join('');
