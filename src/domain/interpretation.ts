import { z } from 'zod';
import { date, datetime, enumOf, exemption, personalDataException, text, theme, unitId } from './front-matter.ts';
import { interpretationForms, interpretationPoints } from './vocabulary/interpretation.ts';

/** One of the seven points: the heading of the section that covers it, or why it does not apply. */
const point = z.union([
  /** `anchor` is the text of a heading in the body, as written there. */
  z.strictObject({ anchor: text }),
  z.strictObject({ notApplicable: z.string() }),
]);

/** Front matter of `content/interpretations/**.mdx`. Strict, like `PolicySchema`. */
export const InterpretationSchema = z.strictObject({
  /** 编号, a slug unique among interpretations. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: text.max(200),
  /** 索引号 of each policy it explains. */
  interprets: z.array(text).min(1),
  form: enumOf(interpretationForms),
  interpretingUnit: unitId,
  leadInterpreter: text.optional(),
  approvedBy: unitId.optional(),
  approvedAt: date.optional(),
  datePublished: datetime,
  dateModified: date.optional(),
  /** 七项要点 (S0 第三十一条). */
  points: z.partialRecord(enumOf(interpretationPoints), point).optional(),
  terms: z.array(z.strictObject({ term: text, explain: text })).optional(),
  differences: z.union([text, z.array(text)]).optional(),
  howTo: z.strictObject({ unit: text, conditions: text.optional(), materials: text.optional(), steps: text.optional(), deadline: text.optional() }).optional(),
  contact: z.strictObject({ unit: unitId, phone: text, hours: text.optional() }).optional(),
  abstract: text.optional(),
  keywords: z.array(text).max(8).optional(),
  contentSource: text,
  themes: z.array(theme).optional(),
  media: z.array(z.strictObject({
    file: text, alt: text.optional(), transcript: text.optional(), captions: text.optional(), durationSec: z.number().optional(),
  })).optional(),
  repost: z.strictObject({ is: z.boolean(), sourceUrl: z.url().optional(), sourceName: text.optional(), licence: text.optional() }).optional(),
  onConsultation: z.boolean().optional(),
  exemptions: z.array(exemption).optional(),
  personalData: z.array(personalDataException).optional(),
});

export type Interpretation = z.infer<typeof InterpretationSchema>;

export const interpretationLabels: Record<keyof Interpretation, string> = {
  id: '编号', title: '标题', interprets: '解读的文件', form: '解读形式', interpretingUnit: '解读单位', leadInterpreter: '第一解读人',
  approvedBy: '审签单位', approvedAt: '审签日期', datePublished: '发布时间', dateModified: '更新日期', points: '七项要点', terms: '关键词诠释',
  differences: '新旧差异', howTo: '办理流程', contact: '咨询方式', abstract: '内容概述', keywords: '关键词', contentSource: '来源',
  themes: '主题分类', media: '媒体', repost: '转载', onConsultation: '征求意见稿解读', exemptions: '豁免', personalData: '依法公开的个人信息',
};
