import type { PolicySummary } from '../domain/edition.ts';
import type { DisclosureType } from '../domain/vocabulary/disclosure-type.ts';
import { grounds, type GroundCode } from '../domain/vocabulary/grounds.ts';
import { countByType } from './count-by-type.ts';
import { paginate, type ListPage } from './paginate.ts';
import { perEdition } from './per-edition.ts';
import { newestFirst } from './policy-order.ts';

/** A document whose body is not published, under the first ground it cites; null where it cites none. */
export interface WithheldEntry { policy: PolicySummary; code: GroundCode | null }

/** One ground with the number of documents it keeps back and the place where their list begins. */
export interface WithheldGround { code: GroundCode; article: string; wording: string; count: number; url: string }

export interface WithheldRegister {
  pages: ListPage<WithheldEntry>[];
  grounds: WithheldGround[];
  counts: Record<DisclosureType, number>;
}

const codes = Object.keys(grounds) as GroundCode[];

/** Documents not published, in the order of the grounds of the 条例 (第十四条 to 第十六条, then 第二十七条), newest first under each. */
export const withheldRegister = perEdition((edition): WithheldRegister => {
  const closed = newestFirst(edition).filter(({ disclosureType }) => disclosureType === 'withheld' || disclosureType === 'onRequest');
  const groups = Map.groupBy(closed, (policy) => policy.codes[0] ?? null);
  const entries = [...codes, null].flatMap((code) => (groups.get(code) ?? []).map((policy) => ({ policy, code })));
  const pages = paginate(entries, '/withheld/');
  return { pages, grounds: codes.flatMap((code) => groundOf(code, groups.get(code)?.length ?? 0, pages)), counts: countByType(edition.policies) };
});

function groundOf(code: GroundCode, count: number, pages: ListPage<WithheldEntry>[]): WithheldGround[] {
  const first = pages.find(({ items }) => items.some((entry) => entry.code === code));
  return first ? [{ code, article: grounds[code].article, wording: grounds[code].wording, count, url: `${first.url}#${code}` }] : [];
}
