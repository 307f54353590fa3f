import { cardsIn } from './bank-card.ts';
import { digitRuns, halfWidth } from './digit-groups.ts';
import { disjoint } from './disjoint.ts';
import { homesIn } from './home-address.ts';
import { identitiesIn } from './identity-number.ts';
import { mailboxesIn } from './mailbox.ts';
import { mobilesIn, type Place } from './mobile-number.ts';
import type { PersonalDataKind } from './vocabulary/personal-data.ts';

/** A stretch of text that tells who a person is, how to reach them or where they live, with its UTF-16 place. */
export interface PersonalData { kind: PersonalDataKind; excerpt: string; start: number; end: number }

/**
 * Personal data in a text, in order, none overlapping another (个人信息保护法第四条、第二十五条). `latest` is the last possible day of birth,
 * `2026-11-20`. Contact fields of offices are the caller's matter. The time it takes grows with the length of the text, whatever stands in it.
 */
export function findPersonalData(text: string, latest: string): PersonalData[] {
  const folded = halfWidth(text);
  const runs = digitRuns(folded);
  const of = (kind: PersonalDataKind, places: readonly Place[]): PersonalData[] => places.map(({ start, end }) => ({ kind, excerpt: text.slice(start, end), start, end }));
  return disjoint([
    ...of('公民身份号码', identitiesIn(folded, runs, latest)), ...of('电子邮箱', mailboxesIn(folded)), ...of('银行卡号', cardsIn(folded, runs)),
    ...of('手机号码', mobilesIn(folded, runs)), ...of('住址', homesIn(folded)),
  ]);
}
