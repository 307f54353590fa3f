import { describeDifference } from '../../domain/document-sets.ts';
import type { SiteSetsAudit } from '../site-sets.ts';
import { asCsv, type Row } from './csv-text.ts';
import { count, text, type Sheet } from './sheet.ts';

/** A line for each place, then what differs, named. */
export function siteSetsAsText({ site, documents, sets }: SiteSetsAudit): string {
  const faults = sets.flatMap((difference) => {
    const words = describeDifference(difference);
    return words ? [`  ${difference.name}（${difference.file}）：${words}。`] : [];
  });
  return [
    `${site}：内容中有文件和解读${documents}件。各处应有的件数和实有的件数：`,
    ...sets.map(({ name, file, expected, found }) => `  ${name}　应有${expected}　实有${found}　${file}`),
    '', ...(faults.length === 0 ? ['各处一致，没有差异。'] : ['差异：', ...faults]), '',
  ].join('\n');
}

const columns = [text('位置', 26), text('文件', 30), text('类别', 12), count('应有'), count('实有'), text('名称', 50), text('网址', 44)];

/** One difference a line; a place without any has one line with its counts. */
const rowsOf = ({ sets }: SiteSetsAudit): Row[] => sets.flatMap(({ name, file, expected, found, missing, extra }): Row[] => [
  [name, file, '件数', expected, found, null, null],
  ...missing.map(({ url, title }): Row => [name, file, '缺少', null, null, title, url]),
  ...extra.map((url): Row => [name, file, '没有页面', null, null, null, url]),
]);

export const siteSetsAsCsv = (audit: SiteSetsAudit): string => asCsv([columns.map(({ heading }) => heading), ...rowsOf(audit)]);

export const siteSetsSheets = (audit: SiteSetsAudit): Sheet[] => [{ name: '各处一致', columns, rows: rowsOf(audit) }];
