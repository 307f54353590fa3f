import type { Corpus, PolicyDocument } from '../corpus/document.ts';
import type { AuditFigures } from '../domain/audit-figures.ts';
import { compareText } from '../domain/finding.ts';
import { disclosureTypes, type DisclosureType } from '../domain/vocabulary/disclosure-type.ts';
import { grounds, type GroundCode } from '../domain/vocabulary/grounds.ts';

const types = Object.keys(disclosureTypes) as DisclosureType[];

/** One value for each 公开属性. */
export const eachType = <T>(valueOf: (type: DisclosureType) => T): Record<DisclosureType, T> =>
  Object.fromEntries(types.map((type) => [type, valueOf(type)])) as Record<DisclosureType, T>;

/** Documents of each 公开属性; one whose field cannot be read is in none. */
export const countTypes = (policies: readonly PolicyDocument[]): Record<DisclosureType, number> =>
  eachType((type) => policies.filter(({ meta }) => meta.disclosureType === type).length);

export interface UnitYear { unit: string; name: string; year: number | null; documents: PolicyDocument[] }

/** Documents by 发文机关 and year of the 成文日期, sorted by the unit's id and the year; year null where the date cannot be read. */
export function groupByUnitAndYear(policies: readonly PolicyDocument[], { units }: Pick<Corpus, 'units'>): UnitYear[] {
  const names = new Map(units.value.map(({ id, name }) => [id, name]));
  const groups = Map.groupBy(policies, ({ meta }) => `${meta.issuer ?? ''}\n${meta.dateWritten?.slice(0, 4) ?? ''}`);
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([key, documents]) => {
    const [unit = '', year = ''] = key.split('\n');
    return { unit, name: names.get(unit) ?? unit, year: year === '' ? null : Number(year), documents };
  });
}

export const completeness = (groups: readonly UnitYear[]): AuditFigures['byUnitAndYear'] => groups.map(({ unit, name, year, documents }) => ({
  unit, name, year, total: documents.length, ...countTypes(documents),
  paths: eachType((type) => documents.filter(({ meta }) => meta.disclosureType === type).map(({ path }) => path)),
}));

/** How often each ground is cited, a document once, in the order of the 条例. */
export function groundsCited(policies: readonly PolicyDocument[]): AuditFigures['grounds'] {
  const cited = new Map<GroundCode, string[]>();
  for (const { path, meta } of policies) {
    for (const code of new Set(meta.disclosureReason?.codes ?? [])) cited.set(code, [...(cited.get(code) ?? []), path]);
  }
  return (Object.keys(grounds) as GroundCode[]).flatMap((code) => {
    const paths = cited.get(code);
    return paths ? [{ code, article: grounds[code].article, wording: grounds[code].wording, documents: paths.length, paths }] : [];
  });
}
