import { z } from 'zod';
import { isCanonicalDocumentNumber, parseDocumentNumber } from './document-number.ts';
import { date, enumOf, text, unitId } from './front-matter.ts';
import { registeredKinds } from './vocabulary/number-fates.ts';

/** 《…》, or 关于某事的请示. */
const title = /《[^》]*》|关于.+的(?:请示|报告|通知|通报|函|批复|意见|决定|方案|纪要)/;

/** Shortest reason, in characters without spaces. */
const minimumReason = 8;

/**
 * One entry of `content/registers/numbers.yaml`: a number that was issued and whose document is not in the portal, and why. The reason is
 * published. There is no field for a title: what is not public must not be told by its name either.
 */
export const RegisteredNumberSchema = z.strictObject({
  /** As GB/T 9704 writes it: `澄政发〔2026〕3号`, `澄江市人民政府令第10号`. */
  number: text.refine(isCanonicalDocumentNumber, { params: { expected: '“机关代字〔年份〕序号号”或“…令第12号”的规范写法' } }),
  /** Last serial of a run of numbers that have the same reason: `澄政发〔2026〕3号` with 5 stands for 3, 4 and 5. */
  through: z.int().positive().optional(),
  kind: enumOf(registeredKinds),
  /** In words fit for the public; no title of a document. */
  reason: text.refine((reason) => [...reason.replace(/\s/g, '')].length >= minimumReason, { params: { expected: `不少于${minimumReason}字的理由` } })
    .refine((reason) => !title.test(reason), { params: { expected: '不含文件标题的理由（标题也可能泄露不公开的内容）' } }),
  /** The unit that keeps the register of this series. */
  registeredBy: unitId,
  registeredAt: date,
  /** With `checking`, and only with it: when the answer is due. */
  due: date.optional(),
}).superRefine(({ number, through, kind, due }, context) => {
  const serial = parseDocumentNumber(number)?.serial;
  if (through !== undefined && serial !== undefined && through <= serial) context.addIssue({ code: 'custom', path: ['through'], params: { expected: `大于 ${serial} 的末号` } });
  if (kind === 'checking' && due === undefined) context.addIssue({ code: 'custom', path: ['due'], params: {} });
  if (kind !== 'checking' && due !== undefined) context.addIssue({ code: 'custom', path: ['due'], params: { expected: '空（只有正在核查的编号写答复期限）' } });
});
export type RegisteredNumber = z.infer<typeof RegisteredNumberSchema>;

/** Chinese names of the fields, as findings show them. */
export const registeredNumberLabels: Record<keyof RegisteredNumber, string> = {
  number: '发文字号', through: '末号', kind: '去向', reason: '理由', registeredBy: '登记单位', registeredAt: '登记日期', due: '答复期限',
};
