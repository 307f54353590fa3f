import { addDays } from '../domain/calendar-date.ts';
import type { DisclosureType } from '../domain/vocabulary/disclosure-type.ts';
import { createRandom, type Random } from './random.ts';
import { nameCharacters, topics, unitNames } from './words.ts';

/** The day on which the generated content is without a fault. */
export const benchDate = '2026-11-20';

/** What is decided about one policy before its text is written; depends on the index alone. */
export interface PolicyPlan {
  index: number;
  path: string;
  identifier: string;
  docNumber: string;
  title: string;
  ruleName: string;
  theme: string;
  law: string;
  issuer: Unit;
  drafter: Unit;
  isNormative: boolean;
  disclosureType: DisclosureType;
  dateWritten: string;
  datePublished: string;
  dateEffective: string;
  dateExpires: string | null;
  isInterpreted: boolean;
  random: Random;
}

export interface Unit { id: string; name: string; shortName: string; creditCode: string; codes: readonly string[]; parent: string | null; type: 'government' | 'office' | 'department' }

const creditCode = (serial: number): string => `11999900MB${String(serial).padStart(7, '0')}X`;

export const government: Unit = { id: 'gov', name: '澄湖区人民政府', shortName: '区政府', creditCode: creditCode(1), codes: ['澄政发', '澄政规'], parent: null, type: 'government' };
export const office: Unit = { id: 'office', name: '澄湖区人民政府办公室', shortName: '区政府办公室', creditCode: creditCode(2), codes: ['澄政办发', '澄政办规'], parent: 'gov', type: 'office' };
const departments: readonly Unit[] = unitNames.map(([id, name, code], index) => ({
  id, name: `澄湖区${name}`, shortName: `区${name}`, creditCode: creditCode(index + 3), codes: [`澄${code}`, `澄${code}规`], parent: 'gov', type: 'department',
}));
export const units: readonly Unit[] = [government, office, ...departments];

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

/** Rules from this day on are in force, and for more than half a year after `benchDate`. */
const firstNormative = '2022-06-01';

/** Plans of so many policies. The first of a longer row are those of a shorter one; numbers run without a gap by unit and year. */
export function* planPolicies(documents: number): Generator<PolicyPlan> {
  const counters = new Map<string, number>();
  const count = (key: string): number => {
    const next = (counters.get(key) ?? 0) + 1;
    counters.set(key, next);
    return next;
  };
  for (let index = 0; index < documents; index += 1) yield planPolicy(index, count);
}

function planPolicy(index: number, count: (key: string) => number): PolicyPlan {
  const random = createRandom(index + 1);
  const year = years[index % years.length] ?? 2026;
  const dateWritten = `${year}-${pad(random.between(1, 9))}-${pad(random.between(1, 28))}`;
  const drafter = random.pick(departments);
  const issuer = random.chance(0.25) ? random.pick([government, office]) : drafter;
  const disclosureType = typeOf(index);
  const isNormative = dateWritten >= firstNormative && (disclosureType === 'proactive' || disclosureType === 'redacted') && random.chance(0.6);
  const [topic, theme, law] = random.pick(topics);
  const ruleName = `澄湖区${random.pick(nameCharacters)}${random.pick(nameCharacters)}片区${topic}${isNormative ? '管理办法' : '工作规程'}`;
  const code = issuer.codes[isNormative ? 1 : 0] ?? '';
  const dateEffective = isNormative ? addDays(dateWritten, 30) : dateWritten;
  return {
    index, ruleName, theme, law, issuer, drafter, isNormative, disclosureType, dateWritten, dateEffective, random,
    path: `${year}/policy-${String(index).padStart(6, '0')}`,
    identifier: `${issuer.creditCode}/${year}-${String(count(`${issuer.id} ${year}`)).padStart(5, '0')}`,
    docNumber: `${code}〔${year}〕${count(`${code} ${year}`)}号`,
    title: `${issuer.name}关于印发《${ruleName}》的通知`,
    datePublished: addDays(dateWritten, random.between(1, 6)),
    dateExpires: isNormative ? addDays(`${Number(dateEffective.slice(0, 4)) + 5}${dateEffective.slice(4)}`, -1) : null,
    isInterpreted: index % 5 === 0,
  };
}

/** One in a hundred is cut, one kept for application, one withheld; never one that is interpreted. */
function typeOf(index: number): DisclosureType {
  switch (index % 100) {
    case 37: return 'redacted';
    case 61: return 'onRequest';
    case 83: return 'withheld';
    default: return 'proactive';
  }
}

const pad = (value: number): string => String(value).padStart(2, '0');
