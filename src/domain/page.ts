import { z } from 'zod';
import { date, datetime, exemption, personalDataException, text, unitId } from './front-matter.ts';

/**
 * Front matter of the plain pages: `content/guides/**.mdx` (指南、制度、依申请公开、关于). Annual reports have the same and more: `annual-report.ts`.
 */
export const PageSchema = z.strictObject({
  title: text.max(200),
  abstract: text.optional(),
  /** Unit that answers for the page. */
  unit: unitId,
  datePublished: datetime,
  dateUpdated: date.optional(),
  contentSource: text,
  /** Order among its neighbours, smallest first. */
  order: z.number().optional(),
  /** 政府信息公开工作机构: what 条例第十二条 wants the 公开指南 to state; the guide only. */
  office: z.strictObject({
    name: text.optional(), address: text.optional(), hours: text.optional(), phone: text.optional(), fax: text.optional(), internet: text.optional(), postcode: text.optional(),
  }).optional(),
  exemptions: z.array(exemption).optional(),
  personalData: z.array(personalDataException).optional(),
});

export type Page = z.infer<typeof PageSchema>;

export const pageLabels: Record<keyof Page, string> = {
  title: '标题', abstract: '内容概述', unit: '责任单位', datePublished: '发布时间', dateUpdated: '更新日期', contentSource: '来源',
  order: '次序', office: '公开工作机构', exemptions: '豁免', personalData: '依法公开的个人信息',
};
