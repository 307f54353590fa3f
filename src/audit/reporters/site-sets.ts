import { stringify } from 'csv-stringify/sync';
import { describeDifference } from '../../domain/document-sets.ts';
import type { SiteSetsAudit } from '../site-sets.ts';

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

/** One difference a line; a place without any has one line with its counts. UTF-8 with a BOM, formulas disarmed. */
export function siteSetsAsCsv({ sets }: SiteSetsAudit): string {
  const rows = sets.flatMap(({ name, file, expected, found, missing, extra }) => [
    [name, file, '件数', expected, found, null, null],
    ...missing.map(({ url, title }) => [name, file, '缺少', null, null, title, url]),
    ...extra.map((url) => [name, file, '没有页面', null, null, null, url]),
  ]);
  return stringify([['位置', '文件', '类别', '应有', '实有', '名称', '网址'], ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
