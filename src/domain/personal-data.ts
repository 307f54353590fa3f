import { findIdentityNumbers } from './identity-number.ts';
import { findPersonalTraces } from './personal-traces.ts';

export type PersonalDataKind = '公民身份号码' | '手机号码' | '银行卡号' | '住址' | '电子邮箱';

/** A stretch of text that tells who a person is, how to reach them or where they live, with its UTF-16 place. */
export interface PersonalData { kind: PersonalDataKind; excerpt: string; start: number; end: number }

/**
 * Personal data in a text, in order, none overlapping another (个人信息保护法第四条、第二十五条). `latest` is the last possible day of birth,
 * `2026-11-20`. Contact fields of offices are the caller's matter.
 */
export function findPersonalData(text: string, latest: string): PersonalData[] {
  const identities = findIdentityNumbers(text, latest).map(({ start, end }): PersonalData => ({ kind: '公民身份号码', excerpt: text.slice(start, end), start, end }));
  const traces = findPersonalTraces(text).map(({ kind, ...rest }): PersonalData => ({ kind: kind === '家庭住址' ? '住址' : kind, ...rest }));
  return apart([...identities, ...traces]);
}

/** What was found first goes before what overlaps it. */
function apart(found: readonly PersonalData[]): PersonalData[] {
  const kept: PersonalData[] = [];
  for (const each of found) if (!kept.some(({ start, end }) => start < each.end && each.start < end)) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}
