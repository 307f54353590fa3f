import { z } from 'zod';
import { entryBase, entryBaseLabels, policyIdentifier } from './entry.ts';
import { date, enumOf, text } from './front-matter.ts';

/** Ways to send an opinion in (《重大行政决策程序暂行条例》第十四条: 座谈会、听证会、实地走访、书面征求意见、向社会公开征求意见、问卷调查、民意调查). */
export const commentChannels = { email: '电子邮件', mail: '信函', phone: '电话', online: '网上留言', onsite: '当面提出', meeting: '座谈会' } as const;

/** What became of one opinion. */
export const adoptions = { yes: '采纳', partly: '部分采纳', no: '未采纳' } as const;

/**
 * 意见征集 (`content/consultations/**.mdx`): the draft of a policy is put before the public, and what was adopted is told
 * (环翠区 第十九条; 和平区 第二十四条、天津市 第二十七条 及时反馈; 国务院令第713号 第十五条 三十日; 《优化营商环境条例》第六十二条).
 */
export const ConsultationSchema = z.strictObject({
  ...entryBase,
  /** The policy that was made of the draft, or under whose 索引号 the draft is published; before there is one, the title of the draft. */
  of: z.strictObject({ identifier: policyIdentifier.optional(), draftTitle: text.optional() })
    .refine(({ identifier, draftTitle }) => identifier || draftTitle, { params: { expected: 'identifier、draftTitle 至少写一项' } }),
  /** First and last day on which opinions are taken. */
  from: date,
  to: date,
  /** Why it is shorter than 30 days (国务院令第713号 第十五条). */
  shortenedReason: text.optional(),
  channels: z.array(z.strictObject({ by: enumOf(commentChannels), to: text })).min(1),
  /** Opinions received, and of these adopted wholly or partly. */
  received: z.int().nonnegative().optional(),
  adopted: z.int().nonnegative().optional(),
  feedback: z.strictObject({
    publishedAt: date,
    /** The opinions that stand for the others, each with what became of it and why. */
    items: z.array(z.strictObject({ opinion: text, adopted: enumOf(adoptions), reason: text })).min(1),
  }).optional(),
});

export type Consultation = z.infer<typeof ConsultationSchema>;

export const consultationLabels: Record<keyof Consultation, string> = {
  ...entryBaseLabels, unit: '征集单位', of: '征求意见的文件', from: '开始日期', to: '截止日期', shortenedReason: '缩短期限的理由',
  channels: '提出意见的方式', received: '收到意见数', adopted: '采纳意见数', feedback: '采纳情况',
};

export type ConsultationState = 'upcoming' | 'open' | 'closed' | 'answered';
export const consultationStates: Record<ConsultationState, string> = { upcoming: '即将征集', open: '正在征集', closed: '已经截止', answered: '已公布采纳情况' };

/** How a consultation stands on a day. */
export function consultationState({ from, to, feedback }: Consultation, today: string): ConsultationState {
  if (feedback && feedback.publishedAt <= today) return 'answered';
  if (today < from) return 'upcoming';
  return today <= to ? 'open' : 'closed';
}
