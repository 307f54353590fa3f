import { z } from 'zod';
import { entryBase, entryBaseLabels, policyIdentifier } from './entry.ts';
import { date, enumOf, text } from './front-matter.ts';
import { concealed } from './redaction.ts';

export const enforcementKinds = { permit: '行政许可', penalty: '行政处罚', compulsion: '行政强制', inspection: '行政检查' } as const;

/**
 * 行政执法公示 (`content/enforcement/**.mdx`): the decision, not the case (和平区 第二十条、天津市 第二十三条、环翠区 第三十二条; 条例第二十条第五、六、十三项;
 * 《中华人民共和国行政处罚法》第三十九条、第四十八条; 国办发〔2018〕118号). The name of a party is given for organisations only (《个人信息保护法》第二十五条).
 */
export const EnforcementSchema = z.strictObject({
  ...entryBase,
  kind: enumOf(enforcementKinds),
  /** 文书号. */
  no: text,
  /** Who it concerns. A person is never named. */
  party: z.strictObject({ type: z.enum(['organisation', 'individual']), name: text.optional() })
    .refine(({ type, name }) => type === 'organisation' || name === undefined || name === concealed, { params: { expected: '单位，或者不写姓名的个人' } }).optional(),
  /** 事项 or 案由. */
  subject: text,
  /** 依据, law and article. */
  basis: text,
  /** What was decided or found. */
  decision: text,
  decidedAt: date,
  validUntil: date.optional(),
  /** A published penalty that was changed, revoked, or found unlawful or void: the information is withdrawn and the reason told (行政处罚法第四十八条). */
  withdrawn: z.strictObject({ changedAt: date, withdrawnAt: date.optional(), reason: text }).optional(),
  policies: z.array(policyIdentifier).optional(),
});

export type Enforcement = z.infer<typeof EnforcementSchema>;

export const enforcementLabels: Record<keyof Enforcement, string> = {
  ...entryBaseLabels, unit: '执法机关', kind: '执法类别', no: '文书号', party: '当事人', subject: '事项', basis: '依据', decision: '结果', decidedAt: '决定日期',
  validUntil: '有效期至', withdrawn: '撤回', policies: '相关文件',
};

/** Working days within which a changed penalty is withdrawn from publication (行政处罚法第四十八条第二款、第八十五条). */
export const withdrawalDays = 3;

/** Working days from a decision to its publicity: permits and penalties 7, others 20 (国办发〔2018〕118号). */
export const publicityDays = (kind: Enforcement['kind']): number => (kind === 'permit' || kind === 'penalty' ? 7 : 20);

/** Whether the decision no longer stands on its page. */
export const isWithdrawn = ({ withdrawn }: Pick<Enforcement, 'withdrawn'>, today: string): boolean => withdrawn?.withdrawnAt !== undefined && withdrawn.withdrawnAt <= today;
