import type { PolicySummary } from '../../domain/edition.ts';
import { longDate } from '../../domain/long-date.ts';
import type { NumberFate } from '../../domain/vocabulary/number-fates.ts';
import { validities } from '../../domain/vocabulary/validity.ts';

type Shape = 'valid' | 'pending' | 'withheld' | 'request' | 'repealed';

/** The mark beside a title in a list: a shape and a word. What is not published says so before anything else. */
export function policyState(policy: Pick<PolicySummary, 'disclosureType' | 'validity' | 'dateEffective'>): { shape: Shape; text: string } {
  if (policy.disclosureType === 'withheld') return { shape: 'withheld', text: '不予公开' };
  if (policy.disclosureType === 'onRequest') return { shape: 'request', text: '依申请公开' };
  if (policy.validity === 'notYetEffective') {
    return { shape: 'pending', text: policy.dateEffective ? `${longDate(policy.dateEffective)}起施行` : validities.notYetEffective };
  }
  return { shape: shapes[policy.validity] ?? 'valid', text: validities[policy.validity] };
}

const shapes: Partial<Record<PolicySummary['validity'], Shape>> = { repealed: 'repealed', expired: 'repealed', draft: 'pending', unknown: 'pending' };

/** Every document of an edition is valid: its 公开属性 can be read. */
export type ShownFate = Exclude<NumberFate, 'unread'>;

/** Where a number went, as the cell of that number shows it: class of the cell and the words a screen reader says. */
export const cellKinds: Record<ShownFate, { className: string; text: string }> = {
  proactive: { className: 'cell cell--public', text: '全文公开' },
  redacted: { className: 'cell cell--redacted', text: '部分隐去' },
  onRequest: { className: 'cell cell--request', text: '依申请公开' },
  withheld: { className: 'cell cell--withheld', text: '不予公开' },
  registered: { className: 'cell cell--registered', text: '仅登记' },
  gap: { className: 'cell cell--gap', text: '缺号' },
};
