import type { InterpretationSummary, PolicySummary } from '../domain/edition.ts';
import { grounds, type GroundCode } from '../domain/vocabulary/grounds.ts';
import type { DisclosureType } from '../domain/vocabulary/disclosure-type.ts';
import { countByType } from './count-by-type.ts';
import { newestInterpretations } from './interpretation-lists.ts';
import { seriesOf, type NumberedPolicy } from './numbers.ts';
import { perEdition } from './per-edition.ts';
import { newestFirst } from './policy-order.ts';

/** What the home page shows. Figures count documents by the year they were written in, as the list of that year does. */
export interface Home {
  latest: PolicySummary[];
  interpretations: InterpretationSummary[];
  year: {
    year: number;
    total: number;
    /** Published in full. */
    proactive: number;
    redacted: number;
    onRequest: number;
    withheld: number;
    /** Withheld documents by the first ground they cite, in the order of the 条例. */
    byGround: { label: string; count: number }[];
    /** Of the documents published, whole or in part, how many have an interpretation. */
    interpreted: number;
  };
  /** The newest numbered documents, newest last. */
  numbers: NumberedPolicy[];
  /** How many of these of each type. */
  numberCounts: Record<DisclosureType, number>;
  /** Withheld documents, newest first. */
  withheld: PolicySummary[];
  withheldTotal: number;
}

const shown = { latest: 6, interpretations: 6, numbers: 20, withheld: 3 };

export const home = perEdition((edition): Home => {
  const policies = newestFirst(edition);
  const year = Number(edition.date.slice(0, 4));
  const withheld = policies.filter(({ disclosureType }) => disclosureType === 'withheld');
  const numbers = newestNumbers(policies);
  return {
    latest: policies.filter(isOpen).slice(0, shown.latest),
    interpretations: newestInterpretations(edition).slice(0, shown.interpretations),
    year: { year, ...figuresOf(policies.filter(({ dateWritten }) => dateWritten.startsWith(`${year}-`))) },
    numbers,
    numberCounts: countByType(numbers.map(({ policy }) => policy)),
    withheld: withheld.slice(0, shown.withheld),
    withheldTotal: withheld.length,
  };
});

const isOpen = ({ disclosureType }: PolicySummary): boolean => disclosureType === 'proactive' || disclosureType === 'redacted';

function figuresOf(policies: PolicySummary[]): Omit<Home['year'], 'year'> {
  const groups = Map.groupBy(policies.filter(({ disclosureType }) => disclosureType === 'withheld'), ({ codes: [code] }) => groundGroup(code));
  return {
    total: policies.length,
    ...countByType(policies),
    byGround: [...groups].map(([label, documents]) => ({ label, count: documents.length })).sort((a, b) => groupOrder.indexOf(a.label) - groupOrder.indexOf(b.label)),
    interpreted: policies.filter((policy) => isOpen(policy) && policy.interpretations > 0).length,
  };
}

/** Short names of the grounds, one for each kind of interest the 条例 protects. */
const groundGroups: [prefix: string, label: string][] = [
  ['OGI-14-1', '国家秘密'], ['OGI-14-2', '法律、行政法规禁止公开'], ['OGI-14-3', '安全和社会稳定'], ['OGI-15-1', '商业秘密'], ['OGI-15-2', '个人隐私'],
  ['OGI-16-1', '内部事务'], ['OGI-16-2', '过程性信息'], ['OGI-16-3', '行政执法案卷'],
];
const groupOrder = [...groundGroups.map(([, label]) => label), '其他'];

/** `OGI-14-3P` → `安全和社会稳定`. */
export const groundGroup = (code: GroundCode | undefined): string =>
  (code && code in grounds && groundGroups.find(([prefix]) => code.startsWith(prefix))?.[1]) || '其他';

function newestNumbers(policies: PolicySummary[]): NumberedPolicy[] {
  return policies
    .flatMap((policy) => { const place = seriesOf(policy); return place ? [{ serial: place.serial, policy }] : []; })
    .slice(0, shown.numbers)
    .reverse();
}
