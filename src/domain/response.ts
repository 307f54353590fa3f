import { z } from 'zod';
import { entryBase, entryBaseLabels, policyIdentifier } from './entry.ts';
import { datetime, enumOf, text } from './front-matter.ts';

export const responseKinds = { event: '突发事件和政务舆情回应', rumour: '澄清不实传言', concern: '群众关切回应' } as const;

/** Levels of 《中华人民共和国突发事件应对法》; `none` where nothing of the kind happened. */
export const eventLevels = { critical: '特别重大', major: '重大', larger: '较大', general: '一般', none: '不分级' } as const;

/**
 * 回应关切 (`content/responses/**.mdx`): what happened, when it was first told, what was added
 * (天津市 第三十三条 及时发布、适时举行新闻发布会、持续发布、澄清不实传言; 国办发〔2016〕80号 五小时、二十四小时; 国办发〔2016〕61号 四十八小时).
 */
export const ResponseSchema = z.strictObject({
  ...entryBase,
  kind: enumOf(responseKinds),
  eventLevel: enumOf(eventLevels),
  /** When it happened, or the false report appeared. */
  occurredAt: datetime,
  firstReleaseAt: datetime,
  pressConferenceAt: datetime.optional(),
  /** Who spoke: 新闻发言人 by office, no name needed. */
  spokesperson: text.optional(),
  /** What was published later, in the order of time. */
  updates: z.array(z.strictObject({ at: datetime, text })).optional(),
  /** What was said, and the document that says what is right. */
  corrects: z.strictObject({ claim: text, identifier: policyIdentifier.optional() }).optional(),
  policies: z.array(policyIdentifier).optional(),
});

export type Response = z.infer<typeof ResponseSchema>;

export const responseLabels: Record<keyof Response, string> = {
  ...entryBaseLabels, unit: '回应单位', kind: '类别', eventLevel: '事件级别', occurredAt: '发生时间', firstReleaseAt: '首次发布时间', pressConferenceAt: '新闻发布会时间',
  spokesperson: '发布人', updates: '后续发布', corrects: '澄清的内容', policies: '相关文件',
};

/** Hours within which something must be told after it happened (国办发〔2016〕80号; 国办发〔2016〕61号). Unverified numbers: warnings rest on them, no errors. */
export const releaseHours = { severe: 5, pressConference: 24, other: 48 } as const;

export const isSevere = (level: keyof typeof eventLevels): boolean => level === 'critical' || level === 'major';

/** Hours from one moment to another, both `2025-10-20T09:30+08:00`. */
export const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** Whether the first release and, after a severe event, the press conference kept their hours. */
export function answeredInTime({ eventLevel, occurredAt, firstReleaseAt, pressConferenceAt }: Response): boolean {
  if (!isSevere(eventLevel)) return hoursBetween(occurredAt, firstReleaseAt) <= releaseHours.other;
  return hoursBetween(occurredAt, firstReleaseAt) <= releaseHours.severe
    && pressConferenceAt !== undefined && hoursBetween(occurredAt, pressConferenceAt) <= releaseHours.pressConference;
}
