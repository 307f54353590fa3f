import { z } from 'zod';
import { PageSchema, pageLabels } from './page.ts';
import { columnsOf, disputeRows, proactiveRows, requestGroups, requestRows, rowName, rowsOf, tableIds } from './vocabulary/annual-report.ts';

const count = z.int().nonnegative();
/** 万元. */
const amount = z.number().nonnegative();

/** Written as `nil: true` for a whole table, or as a list of rows and of blocks of table 3. */
const nilOf = <K extends string>(keys: readonly [K, ...K[]]) => z.preprocess((value) => (value === true ? ['all'] : value), z.array(z.enum(['all', ...keys])).optional());

const keys = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

/** A row that stands empty is one that is not filled in yet: RPT-01 asks for it. */
const perRow = <K extends string, V extends z.ZodType>(rows: Record<K, unknown>, value: V) =>
  Object.fromEntries(Object.keys(rows).map((row) => [row, value.nullish()])) as Record<K, z.ZodOptional<z.ZodNullable<V>>>;

const three = z.tuple([count, count, count]);

/**
 * Front matter of `content/annual-reports/**.mdx`: 政府信息公开工作年度报告 (条例第四十九条、第五十条; 国办公开办函〔2021〕30号).
 * Totals are typed, not computed, so that they can be checked (RPT-01). A row is given, or declared in `nil`: silence is neither.
 */
export const AnnualReportSchema = PageSchema.extend({
  /** Year reported on. */
  year: z.int().min(2008).max(2999),
  table2: z.strictObject({
    nil: nilOf(keys(proactiveRows)),
    /** 本年制发件数、本年废止件数、现行有效件数. */
    regulations: three.nullish(), normative: three.nullish(),
    licences: count.nullish(), penalties: count.nullish(), coercion: count.nullish(), fees: amount.nullish(),
  }),
  /** Columns: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计. */
  table3: z.strictObject({ nil: nilOf([...keys(requestGroups), ...keys(requestRows)]), ...perRow(requestRows, z.tuple([count, count, count, count, count, count, count])) }),
  /** Columns: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计. */
  table4: z.strictObject({ nil: nilOf(keys(disputeRows)), ...perRow(disputeRows, z.tuple([count, count, count, count, count])) }),
});

export type AnnualReport = z.infer<typeof AnnualReportSchema>;

const cellLabels: Record<string, string> = Object.fromEntries(tableIds.flatMap((table) => rowsOf[table].flatMap((row): [string, string][] => {
  const name = `“${rowName(table, row)}”`;
  return [[`${table}.${row}`, name], ...columnsOf(table, row).map((column, index): [string, string] => [`${table}.${row}.${index}`, `${name}的${column}`])];
})));

/** Names of the fields, and by their dotted paths those of rows and cells. */
export const annualReportLabels: Record<string, string> = {
  ...pageLabels, year: '年度', table2: '主动公开情况表', table3: '申请办理情况表', table4: '复议诉讼情况表', ...cellLabels,
};
