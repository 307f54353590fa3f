import { z } from 'zod';
import { disclosureTypes, type DisclosureType } from './vocabulary/disclosure-type.ts';
import { documentClasses } from './vocabulary/genres.ts';
import { grounds } from './vocabulary/grounds.ts';
import { validities } from './vocabulary/validity.ts';
import { columnFigureSchema } from './column-figures.ts';
import { enumOf } from './front-matter.ts';
import { numberFiguresSchema } from './number-figures.ts';
import { absolute } from './urls.ts';

/**
 * The figures of the auditors' board, as `npm run audit -- --format json`, `/audit/audit.json` and the board itself show them. Every number
 * stands beside the list it counts; `path` is a file's path under `content/policies/` without `.mdx`.
 */

const count = z.int().nonnegative();
const day = z.iso.date();
const path = z.string().describe('文件路径，即 content/policies/ 下不带 .mdx 的路径');
const paths = z.array(path);
const unit = z.string().describe('单位代码，见 registers/units.yaml');
const name = z.string().describe('单位全称');
const year = z.int().nullable().describe('成文年度；成文日期读不出的为 null');
const share = z.number().min(0).nullable().describe('比例，0—1；分母为零时为 null');
const named = { path, title: z.string(), unit };

/** A table keyed by 公开属性. */
const byType = <T extends z.ZodType>(value: T) => Object.fromEntries(Object.keys(disclosureTypes).map((type) => [type, value])) as Record<DisclosureType, T>;

const completeness = z.strictObject({ unit, name, year, total: count, ...byType(count), paths: z.strictObject(byType(paths)) });

const timeRow = z.strictObject({
  unit, name, year, counted: count, onTime: count, share,
  paths: z.strictObject({ onTime: paths, late: paths, uncounted: paths }),
});

const timeliness = z.strictObject({
  limit: count.describe('期限，工作日（条例第二十六条）'),
  counted: count.describe('能计算的件数：主动公开和删减后公开，日期齐全，且有当年放假安排'),
  onTime: count, share,
  late: z.array(z.strictObject({ ...named, dateWritten: day, datePublished: day, workingDays: count, lateReason: z.string().nullable() })),
  lateWithReason: count.describe('超期而写明原因的件数'),
  uncounted: z.array(z.strictObject({ path, reason: z.string() })),
  byDays: z.array(z.strictObject({ from: count, to: count.nullable(), documents: count, paths })).describe('从形成或者变更到公开所用的工作日，分段'),
  byUnitAndYear: z.array(timeRow),
});

const ground = z.strictObject({ code: enumOf(grounds), article: z.string(), wording: z.string(), documents: count, paths });

const redactions = z.strictObject({
  documents: count.describe('删减后公开的件数'),
  places: count.describe('隐去的处数'),
  explained: count.describe('每处写明第十四条至第十六条的依据，并写明理由、决定机关和决定日期的件数'),
  share,
  list: z.array(z.strictObject({ ...named, places: z.array(z.strictObject({ locator: z.string(), code: z.string() })), missing: z.array(z.string()).describe('没有写明的内容；空为齐全') })),
});

const interpretation = z.strictObject({
  required: count.describe('应当解读的件数'),
  done: count, complete: count.describe('七项要点齐全的件数'),
  share, exempt: count,
  deadline: count.describe('解读时限，工作日'),
  punctual: count.describe('在时限内解读的件数'),
  lacking: z.array(z.strictObject(named)),
  incomplete: z.array(z.strictObject({ path, title: z.string(), points: z.array(z.string()) })),
  late: z.array(z.strictObject({ ...named, datePublished: day, interpreted: day, workingDays: count })),
  uncounted: z.array(z.strictObject({ path, reason: z.string() })),
  exempted: z.array(z.strictObject({ ...named, reason: z.string().nullable() })),
  documents: z.array(z.strictObject({
    ...named, year, docClass: enumOf(documentClasses).nullable(), done: z.boolean(), complete: z.boolean(),
    workingDays: count.nullable().describe('公开到首篇解读的工作日；没有解读或者无法计算时为 null'),
  })).describe('应当解读的文件，逐件'),
  byClass: z.array(z.strictObject({ docClass: enumOf(documentClasses), label: z.string(), required: count, done: count, complete: count, punctual: count, share })),
});

const review = z.strictObject({ ...named, reviewDue: day });
const reviews = z.strictObject({ total: count, overdue: z.array(review), upcoming: z.array(review), missing: z.array(z.strictObject(named)) });

const ending = z.strictObject({ ...named, ends: day });
const validity = z.strictObject({
  byState: z.array(z.strictObject({ state: enumOf(validities), label: z.string(), documents: count, paths })),
  noticeDays: count.describe('多少日内届满算即将失效'),
  expiring: z.array(ending).describe('即将失效的现行文件'),
  ended: z.array(ending).describe('有效期已过而仍标为有效的文件'),
  evaluationDue: z.array(z.strictObject({ ...named, due: day, why: z.enum(['expiring', 'planned']) })).describe('应当评估而没有记录：即将失效（expiring）或者计划日期已过（planned）'),
});

const numbers = z.strictObject({
  ...numberFiguresSchema.shape,
  duplicates: z.array(z.strictObject({ number: z.string(), sources: paths })),
  absent: count, absentPaths: paths,
  unparsed: z.array(z.strictObject({ path, docNumber: z.string() })),
});

const sums = {
  total: count, ...byType(count),
  openShare: share.describe('主动公开和删减后公开占登记的比例'),
  counted: count, onTime: count, onTimeShare: share, required: count, done: count, complete: count, punctual: count, interpretationShare: share,
};
const unitScore = z.strictObject({
  unit, name, ...sums, lateWithoutReason: count,
  grounds: z.partialRecord(enumOf(grounds), count),
  reviews: count, reviewsOverdue: count, reviewsMissing: count, evaluationDue: count,
});
const yearSums = z.strictObject({ year, ...sums });

export const AuditFiguresSchema = z.strictObject({
  $schema: z.string().optional(),
  kind: z.literal('corpus'),
  date: day.describe('统计日，北京时间'),
  policies: count, interpretations: count,
  faulty: z.array(z.string()).describe('字段有误、按能读出的字段统计的文件'),
  byDisclosureType: z.strictObject(byType(count)),
  byUnitAndYear: z.array(completeness),
  timeliness, grounds: z.array(ground), redactions, interpretation, reviews, validity, numbers,
  units: z.array(unitScore).describe('单位评议表：公开和时限按发文机关，解读按起草单位，复核按决定机关'),
  years: z.array(yearSums).describe('按成文年度'),
  columns: z.array(columnFigureSchema).describe('公开栏目的条目，按栏目、单位和年度'),
});

export type AuditFigures = z.infer<typeof AuditFiguresSchema>;
export type UnitScore = AuditFigures['units'][number];
export type YearSums = AuditFigures['years'][number];

/** Where the JSON schema of the figures is published, and the figures themselves. */
export const auditSchemaUrl = '/audit/audit.schema.json';
export const auditDataUrl = '/audit/audit.json';

/** In an edition: the figures, computed where the corpus is. */
export const auditFiguresName = 'audit.json';

/** The figures as text, the same bytes from the command line and on the site. */
export const auditAsJson = (figures: AuditFigures, origin?: string): string =>
  `${JSON.stringify({ ...(origin === undefined ? {} : { $schema: absolute(origin, auditSchemaUrl) }), ...figures }, null, 2)}\n`;

/** The published JSON schema (draft 2020-12). */
export const auditJsonSchema = (id: string): Record<string, unknown> => ({
  ...z.toJSONSchema(AuditFiguresSchema), $id: id, title: '公开监督数据',
  description: '政府信息公开的完整、及时、理由、解读、复核、有效性和编号的统计；每个数旁有它所数的清单。',
});

/** `part` of `whole`; null where there is nothing to divide by. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
