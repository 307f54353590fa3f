import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { compareText } from '../../src/domain/finding.ts';
import { corpusNames } from './corpus-texts.ts';

/** Classes of queries, as tables show them. The last one asks for what is nowhere. */
export const queryClasses = {
  phrase: '原文语句', word: '二至四字的词', words: '群众用词', number: '发文字号', article: '条号、章号', title: '标题', department: '机关', date: '日期',
  width: '全角半角', traditional: '繁体', pinyin: '拼音', typo: '错别字', speech: '口语', absent: '不存在的',
} as const;
export type QueryClass = keyof typeof queryClasses;

/** A right answer: a document by its address, or by its title (laws: all versions), and the place in it; without one the whole document is right. */
const RightSchema = z.strictObject({ path: z.string().optional(), title: z.string().optional(), anchor: z.string().optional() })
  .refine(({ path, title }) => (path === undefined) !== (title === undefined), 'path or title');

const QuerySchema = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{3}$/),
  class: z.enum(Object.keys(queryClasses) as [QueryClass, ...QueryClass[]]),
  query: z.string().min(1),
  corpus: z.enum(corpusNames),
  /** Empty for what is absent. */
  right: z.array(RightSchema),
  /** Not looked at while the search is being improved. */
  heldOut: z.boolean(),
  /** hand: somebody read the documents. rule: see `rule`. */
  by: z.enum(['hand', 'rule']),
  /** contains: every place with these very words. unit, day: every document of that unit or day, by front matter. */
  rule: z.enum(['contains', 'unit', 'day']).optional(),
  /** What the rule goes by where it is not the query itself: an id of a unit; a day, or the beginning of one. */
  ruleOf: z.string().optional(),
  /** Where a query only names a subject: words of titles. Among generated neighbours one whose title has them is as right. */
  subject: z.string().optional(),
  /** Of an absent query: the part that is nowhere in the corpus. */
  absent: z.string().optional(),
  note: z.string().optional(),
});
export type Query = z.infer<typeof QuerySchema>;
export type Right = z.infer<typeof RightSchema>;

/** `queries.jsonl`, one query a line. Throws where a line has not the shape. */
export const readQueries = (): Query[] => readFileSync(new URL('queries.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line, index) => {
  const read = QuerySchema.safeParse(JSON.parse(line));
  if (!read.success) throw new Error(`queries.jsonl:${index + 1}: ${read.error.message}`);
  return read.data;
});

/**
 * Which queries are held out: of every four that follow one another in a class (001–004, 005–008 …) the one whose id has the lowest SHA-256. Queries
 * that are added later do not change it.
 */
export function heldOutIds(ids: readonly string[]): Set<string> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const group = id.replace(/\d+$/, (number) => String(Math.floor((Number(number) - 1) / 4)));
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return new Set([...groups.values()].filter((group) => group.length === 4).map((group) => group.sort((a, b) => compareText(digest(a), digest(b)))[0] as string));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
