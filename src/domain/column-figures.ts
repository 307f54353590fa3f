import { z } from 'zod';
import { entryCollectionIds, type EntryCollection } from './entries.ts';

const count = z.int().nonnegative();
const paths = z.array(z.string().describe('文件路径，即栏目目录下不带 .mdx 的路径'));

/** What of a column is counted by itself: how its entries stand, and whether what has a limit kept it. Codes are unique in a column. */
export const columnMeasures = {
  consultations: { open: '正在征集', upcoming: '即将征集', closed: '已截止未公布采纳情况', answered: '已公布采纳情况', short: '少于30日未说明理由' },
  meetings: { observed: '有人员列席', withheld: '有不公开的议题', followed: '公布落实情况' },
  proposals: { published: '答复已公开', replied: '已答复待公开', pending: '正在办理', notPublic: '答复不公开', repliedOnTime: '按期答复', publishedOnTime: '按期公开' },
  responses: { rumour: '澄清不实传言', onTime: '按时回应', late: '超时回应' },
  'power-lists': { revised: '有多个版本' },
  enforcement: { permit: '行政许可', penalty: '行政处罚', compulsion: '行政强制', inspection: '行政检查', onTime: '按期公示', withdrawn: '已撤回', overdue: '应撤回未撤回' },
  gazettes: { filled: '有刊载的文件' },
} as const satisfies Record<EntryCollection, Record<string, string>>;

/** Sums over the entries of a column that are not counts of entries. */
export const columnSums = {
  consultations: { received: '收到意见', adopted: '采纳意见' }, meetings: { items: '议题' }, proposals: {}, responses: { updates: '后续发布' },
  'power-lists': { versions: '版本', powers: '现行事项' }, enforcement: {}, gazettes: { documents: '刊载文件' },
} as const satisfies Record<EntryCollection, Record<string, string>>;

/** Entries of one column, unit and year, with every measure of the column, zeros included. */
export const columnFigureSchema = z.strictObject({
  column: z.enum(entryCollectionIds as [EntryCollection, ...EntryCollection[]]).describe('栏目，即 content/ 下的目录名'),
  unit: z.string().describe('单位代码，见 registers/units.yaml'), name: z.string().describe('单位全称'),
  year: z.int().nullable().describe('年度：征集截止、开会、交办、首次发布、版本、决定、出版的年份；读不出的为 null'),
  entries: count, paths,
  measures: z.array(z.strictObject({ code: z.string(), label: z.string(), entries: count, paths })),
  sums: z.array(z.strictObject({ code: z.string(), label: z.string(), value: count })),
});

export type ColumnFigure = z.infer<typeof columnFigureSchema>;
