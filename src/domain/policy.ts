import { z } from 'zod';
import {
  date, datetime, documentClass, documentReference, enumOf, exemption, genre, groundCode, personalDataException, text, theme, unitId,
} from './front-matter.ts';
import { attachmentFormats } from './vocabulary/attachment-formats.ts';
import { disclosureTypes } from './vocabulary/disclosure-type.ts';
import { channels, lengthClasses, stages } from './vocabulary/genres.ts';
import { statutoryItems } from './vocabulary/statutory-items.ts';
import { validities } from './vocabulary/validity.ts';

/** 公开属性理由 (国办发〔2016〕80号 一(一); 条例第十三条至第十八条、第三十七条). */
export const disclosureReason = z.strictObject({
  codes: z.array(groundCode),
  text: z.string(),
  /** 法律、行政法规的具体条款, `《…法》第…条`, needed with OGI-14-2. */
  lawCitation: text.optional(),
  decidedBy: unitId.optional(),
  decidedAt: date.optional(),
  /** Date of the next assessment (条例第十八条). */
  reviewDue: date.optional(),
});

/** One cut in a redacted document; `id` matches a `<Redacted id>` in the body. Where no cut has an id, both are `r1`, `r2` … in order. */
export const redaction = z.strictObject({
  id: text.optional(),
  /** Where it stands, in words: `第八条`. */
  locator: text,
  code: groundCode,
  note: text.optional(),
});

/** 公开审查 (条例第十七条; 保密法第三十五条; 保密法实施条例第四十二条). */
export const review = z.strictObject({
  secrecyBy: text.optional(), secrecyAt: date.optional(),
  disclosureBy: text.optional(), disclosureAt: date.optional(),
  approver: text.optional(), approvedAt: date.optional(),
  gates: z.strictObject({
    political: z.boolean(), policy: z.boolean(), legal: z.boolean(), wording: z.boolean(), format: z.boolean(),
  }).optional(),
});

const done = z.strictObject({ done: z.boolean(), date: date.optional(), by: text.optional(), notApplicableReason: text.optional() });

/**
 * Front matter of `content/policies/**.mdx`. Strict: an unknown key is a fault (META-07).
 * Only the shape of each field stands here; what depends on other fields is a rule of its own.
 */
export const PolicySchema = z.strictObject({
  /** 索引号 (条例第十二条): code of the issuing unit, `/`, year, `-`, serial. Pattern and uniqueness: META-01. */
  identifier: z.string(),
  /** 名称. */
  title: text.max(200),
  shortTitle: text.optional(),
  /** 发文字号, or null with `docNumberAbsentReason`. Form: NUM-01. */
  docNumber: z.string().nullable().optional(),
  docNumberAbsentReason: text.optional(),
  unifiedNumber: text.optional(),
  issuer: unitId,
  /** 联合发文机关, the lead first; then `issuer` is the same as its first. */
  jointIssuers: z.array(unitId).min(2).optional(),
  publisher: unitId,
  drafter: unitId.optional(),
  coDrafters: z.array(unitId).optional(),
  genre,
  docClass: documentClass,
  themes: z.array(theme).min(1),
  categoryGroup: text.optional(),
  statutoryItem: z.array(enumOf(statutoryItems)).optional(),
  stage: enumOf(stages).optional(),
  abstract: z.string().optional(),
  keywords: z.array(text).max(8).optional(),
  audience: z.array(text).optional(),
  dateWritten: date,
  dateDistributed: date.optional(),
  datePublished: datetime.optional(),
  datePublishedBasis: z.enum(['recorded', 'imported']).optional(),
  dateModified: date.optional(),
  lateReason: text.optional(),
  /** 施行日期; `issue` 自印发之日起施行; `notStated` where the text is silent. */
  dateEffective: z.union([date, z.enum(['issue', 'notStated'])]),
  dateExpires: date.optional(),
  validityYears: z.number().positive().optional(),
  validity: enumOf(validities),
  supersedes: z.array(documentReference).optional(),
  supersededBy: z.array(documentReference).optional(),
  amends: z.array(documentReference).optional(),
  amendedBy: z.array(documentReference).optional(),
  basis: z.array(documentReference).optional(),
  relates: z.array(documentReference).optional(),
  repealInstrument: documentReference.optional(),
  disclosureType: enumOf(disclosureTypes),
  disclosureMark: text.optional(),
  disclosureReason: disclosureReason.optional(),
  thirdParty: z.strictObject({ consultedAt: date, result: text }).optional(),
  publicInterestTest: z.strictObject({ conclusion: text, reason: text }).optional(),
  overridingLawChecked: z.boolean().optional(),
  redactions: z.array(redaction).optional(),
  review: review.optional(),
  legality: z.strictObject({
    body: unitId, opinionNo: text.optional(), date, result: z.enum(['lawful', 'lawfulAfterRevision']),
  }).optional(),
  fairCompetition: z.strictObject({
    applies: z.boolean(), reviewBody: unitId.optional(), date: date.optional(),
    conclusion: z.enum(['pass', 'exception12']).optional(), exception: text.optional(), reason: text.optional(),
  }).optional(),
  consultation: z.strictObject({
    from: date.optional(), to: date.optional(), noticeUrl: text.optional(), shortenedReason: text.optional(), exemptReason: text.optional(),
    received: z.int().nonnegative().optional(), adopted: z.int().nonnegative().optional(), feedbackUrl: text.optional(), feedbackAt: date.optional(),
  }).optional(),
  majorDecision: z.strictObject({
    is: z.boolean(), catalogueYear: z.int().optional(),
    steps: z.partialRecord(z.enum(['initiation', 'participation', 'expert', 'risk', 'legality', 'collective', 'publication']), text).optional(),
    reportedToNpc: z.boolean().optional(),
  }).optional(),
  riskAssessment: done.optional(), expertReview: done.optional(), hearing: done.optional(), legalCounsel: done.optional(),
  preBudgetEvaluation: done.optional(), burdenAssessment: done.optional(),
  deliberation: z.strictObject({ meeting: z.enum(['plenary', 'executive', 'mayorOffice']), term: text.optional(), session: text.optional(), date }).optional(),
  filing: z.strictObject({ to: z.array(text), date, no: text.optional() }).optional(),
  interpretationAuthority: unitId.optional(),
  postEvaluation: z.strictObject({ due: date.optional(), done: date.optional(), result: text.optional(), url: text.optional() }).optional(),
  cleanups: z.array(z.strictObject({ year: z.int(), batch: text.optional(), result: z.enum(['keep', 'amend', 'repeal', 'expire']), noticeUrl: text.optional() })).optional(),
  interpretation: z.strictObject({
    requirement: z.enum(['required', 'optional', 'exempt']), exemptReason: text.optional(), plannedAt: date.optional(),
  }).optional(),
  gazette: z.strictObject({ year: z.int(), issue: z.int(), page: z.int().optional(), url: text.optional() }).optional(),
  channels: z.array(enumOf(channels)).optional(),
  lengthClass: enumOf(lengthClasses).optional(),
  scope: z.union([text, z.array(text)]).optional(),
  recipients: z.array(text).optional(), cc: z.array(text).optional(), printedBy: z.array(text).optional(),
  companionMandate: z.strictObject({ docNumber: text, quote: text }).optional(),
  planItem: text.optional(),
  attachments: z.array(z.strictObject({
    file: text, title: text, format: enumOf(attachmentFormats),
    bytes: z.int().positive().optional(), sha256: z.string().regex(/^[0-9a-f]{64}$/).optional(), accessible: z.boolean().optional(),
  })).optional(),
  /** 来源 (国办发〔2017〕47号 ContentSource). */
  contentSource: text,
  exemptions: z.array(exemption).optional(),
  personalData: z.array(personalDataException).optional(),
});

export type Policy = z.infer<typeof PolicySchema>;

/** Chinese names of the fields, as pages and findings show them. */
export const policyLabels: Record<keyof Policy, string> = {
  identifier: '索引号', title: '名称', shortTitle: '简称', docNumber: '发文字号', docNumberAbsentReason: '无发文字号的原因',
  unifiedNumber: '统一登记编号', issuer: '发文机关', jointIssuers: '联合发文机关', publisher: '公开责任机关', drafter: '起草单位',
  coDrafters: '共同起草单位', genre: '体裁', docClass: '文件类别', themes: '主题分类', categoryGroup: '组配分类',
  statutoryItem: '法定主动公开事项', stage: '五公开环节', abstract: '内容概述', keywords: '关键词', audience: '服务对象',
  dateWritten: '成文日期', dateDistributed: '印发日期', datePublished: '公开日期', datePublishedBasis: '公开日期依据',
  dateModified: '最近变更', lateReason: '超期原因', dateEffective: '施行日期', dateExpires: '失效日期', validityYears: '有效期（年）',
  validity: '有效性', supersedes: '废止文件', supersededBy: '被何文件废止', amends: '修改文件', amendedBy: '被何文件修改',
  basis: '制定依据', relates: '相关文件', repealInstrument: '废止依据', disclosureType: '公开属性', disclosureMark: '附注原文',
  disclosureReason: '公开属性理由', thirdParty: '第三方意见', publicInterestTest: '公共利益衡量', overridingLawChecked: '无应公开规定核查',
  redactions: '删减清单', review: '公开审查', legality: '合法性审核', fairCompetition: '公平竞争审查', consultation: '公开征求意见',
  majorDecision: '重大行政决策', riskAssessment: '风险评估', expertReview: '专家论证', hearing: '听证', legalCounsel: '法律顾问意见',
  preBudgetEvaluation: '事前绩效评估', burdenAssessment: '减负一致性评估', deliberation: '集体审议', filing: '备案',
  interpretationAuthority: '解释机关', postEvaluation: '实施后评估', cleanups: '清理记录', interpretation: '解读要求', gazette: '政府公报',
  channels: '公开渠道', lengthClass: '篇幅类别', scope: '适用范围', recipients: '主送机关', cc: '抄送机关', printedBy: '印发机关',
  companionMandate: '配套依据', planItem: '发文计划项', attachments: '附件', contentSource: '来源', exemptions: '豁免', personalData: '依法公开的个人信息',
};
