import { z } from 'zod';
import { entryBase, entryBaseLabels, policyIdentifier } from './entry.ts';
import { date, groundCode, text } from './front-matter.ts';

export const meetingKinds = { plenary: '全体会议', executive: '常务会议', mayorOffice: '区长办公会议', special: '专题会议' } as const;

/**
 * 政府会议 (`content/meetings/**.mdx`): what was on the agenda and what was decided
 * (环翠区 第三十条 会议讨论决定的事项应及时公布、第三十一条 列席; 和平区 第四十八条、天津市 第五十条; 督办: 和平区 第五十六条).
 */
export const MeetingSchema = z.strictObject({
  ...entryBase,
  kind: z.enum(Object.keys(meetingKinds) as [keyof typeof meetingKinds, ...(keyof typeof meetingKinds)[]]),
  /** `第三届`. */
  term: text.optional(),
  /** `第六十次`. */
  session: text.optional(),
  date,
  agenda: z.array(z.strictObject({
    title: text,
    /** What was decided, as far as it is published. */
    outcome: text.optional(),
    /** Policies that were deliberated. */
    policies: z.array(policyIdentifier).optional(),
    /** Why an item, or what was decided on it, is not published. */
    notPublic: z.strictObject({ code: groundCode, reason: text }).optional(),
    /** 落实情况, once there is something to tell. */
    followUp: text.optional(),
  })).min(1),
  /** Who sat in besides the members: 利益相关方、公众代表、专家、媒体, in general words (环翠区 第三十一条). */
  observers: z.array(text).optional(),
});

export type Meeting = z.infer<typeof MeetingSchema>;

export const meetingLabels: Record<keyof Meeting, string> = {
  ...entryBaseLabels, unit: '会议单位', kind: '会议类别', term: '届次', session: '次数', date: '会议日期', agenda: '议题', observers: '列席人员',
};

/** `第三届第六十次常务会议`. */
export const meetingName = ({ term, session, kind }: Pick<Meeting, 'term' | 'session' | 'kind'>): string => `${term ?? ''}${session ?? ''}${meetingKinds[kind]}`;
