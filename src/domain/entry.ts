import { z } from 'zod';
import { date, datetime, exemption, personalDataException, text, unitId } from './front-matter.ts';

/** Fields that every entry of a statutory column has: what a page of content must say of itself (国办发〔2017〕47号 附件: 网页标签). */
export const entryBase = {
  title: text.max(200),
  /** One or two sentences, shown in lists. */
  abstract: text.optional(),
  /** The unit that answers for the entry; each column says what it does there (征集单位、承办单位、执法机关 …). */
  unit: unitId,
  /** When the entry was first published (PubDate). */
  datePublished: datetime,
  dateUpdated: date.optional(),
  contentSource: text,
  exemptions: z.array(exemption).optional(),
  personalData: z.array(personalDataException).optional(),
};

export const entryBaseLabels = {
  title: '标题', abstract: '内容概述', datePublished: '发布时间', dateUpdated: '更新日期', contentSource: '来源', exemptions: '豁免', personalData: '依法公开的个人信息',
};

/**
 * 索引号 of a policy of this portal. One object, so that every field that names a policy can be found by it (`fieldsOf`);
 * that the policy exists is checked by REL-06.
 */
export const policyIdentifier = z.string().trim().min(1);
