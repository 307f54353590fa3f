import { z } from 'zod';
import { entryBase, entryBaseLabels } from './entry.ts';
import { date } from './front-matter.ts';

/**
 * 政府公报 (`content/gazettes/**.mdx`): one issue. Its contents are the policies whose front matter names it (`gazette: { year, issue, page }`);
 * the body is for a word of the editors and may be empty (环翠区 第二十九条、第六十六条; 天津市 第三十三条; 条例第二十三条).
 */
export const GazetteSchema = z.strictObject({
  ...entryBase,
  year: z.int(),
  issue: z.int().positive(),
  /** 出版日期. */
  date,
  /** 总期号. */
  serial: z.int().positive().optional(),
});

export type Gazette = z.infer<typeof GazetteSchema>;

export const gazetteLabels: Record<keyof Gazette, string> = { ...entryBaseLabels, unit: '编辑单位', year: '年份', issue: '期号', date: '出版日期', serial: '总期号' };

/** `2026年第2期`. */
export const issueName = ({ year, issue }: { year: number; issue: number }): string => `${year}年第${issue}期`;
