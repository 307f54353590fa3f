import { expect, test } from 'vitest';
import { citationOf } from '../../../src/components/policy/citation.ts';
import { validityNotice } from '../../../src/components/policy/validity-notice.ts';
import { quoted } from '../../../src/domain/book-title.ts';
import { validities, type Validity } from '../../../src/domain/vocabulary/validity.ts';
import { policy, relation } from './sample-policy.ts';

const said = (more: Parameters<typeof policy>[0]): string => validityNotice(policy(more)).parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

test('a document in force says from when and until when', () => {
  expect(said({})).toBe('2025年5月1日起施行，有效期至2030年4月30日。');
});

test('a repealed document links to the one that holds, and names the instrument only if it is another', () => {
  const successor = { url: '/policies/2025/new/', docNumber: '澄政规〔2025〕9号' };
  const notice = validityNotice(policy({ validity: 'repealed', relations: [relation('supersededBy', '新办法', successor), relation('repealInstrument', '新办法', successor)] }));
  expect(notice.alert).toBe(true);
  expect(notice.parts).toEqual(['本文件已经废止，只供查考，不能再作为办事依据。', '现在执行', { text: '《新办法》（澄政规〔2025〕9号）', url: '/policies/2025/new/' }, '。']);
  expect(said({ validity: 'repealed', relations: [relation('repealInstrument', '关于废止部分文件的决定')] })).toContain('废止依据：《关于废止部分文件的决定》。');
});

test('every validity has its own words', () => {
  const all = (Object.keys(validities) as Validity[]).map((validity) => said({ validity }));
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((text) => text.endsWith('。'))).toBe(true);
});

test('a title inside a title gets single brackets', () => {
  expect(quoted('关于印发《甲办法》的通知')).toBe('《关于印发〈甲办法〉的通知》');
  expect(quoted('《甲办法》')).toBe('《甲办法》');
});

test('a citation names office, title, number and date in this order', () => {
  expect(citationOf(policy())).toEqual({ head: '澄湖区人民政府：《澄湖区人民政府关于印发〈样本办法〉的通知》（澄政规〔2025〕3号）', tail: '，2025年3月14日，' });
});
