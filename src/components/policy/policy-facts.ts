import type { PolicyPage } from '../../domain/edition.ts';
import { longDate, longMoment } from '../../domain/long-date.ts';
import { policyLabels, type Policy } from '../../domain/policy.ts';
import { disclosureTypes } from '../../domain/vocabulary/disclosure-type.ts';
import { channels, documentClasses, stages } from '../../domain/vocabulary/genres.ts';
import { statutoryItems } from '../../domain/vocabulary/statutory-items.ts';
import { validities } from '../../domain/vocabulary/validity.ts';

/** One line of the table 文件信息. `datetime` makes it a `<time>`. */
export interface Fact { key: keyof Policy; label: string; text: string; datetime?: string }

type Value = string | null | undefined | false;
const fact = (key: keyof Policy, value: Value, datetime?: string | null): Fact[] =>
  value ? [{ key, label: policyLabels[key], text: value, ...(datetime ? { datetime } : {}) }] : [];
const dateFact = (key: keyof Policy, value: string | null | undefined, note = ''): Fact[] => fact(key, value && `${longDate(value)}${note}`, value);
const list = (values: readonly string[] | undefined): Value => values && values.length > 0 && values.join('、');

/** Short facts, two columns wide: what 目录系统 and 国办发〔2017〕47号 ask a document page to state. */
export function shortFacts(policy: PolicyPage): Fact[] {
  const { fields } = policy;
  return [
    ...fact('identifier', policy.identifier),
    ...fact('issuer', list(policy.issuers.map((unit) => unit.name))),
    ...fact('docNumber', policy.docNumber ?? '无'),
    ...fact('drafter', list([policy.drafter?.name ?? [], policy.coDrafters.map((unit) => unit.name)].flat())),
    ...fact('publisher', policy.publisher.id !== policy.issuers[0]?.id && policy.publisher.name),
    ...fact('unifiedNumber', fields.unifiedNumber),
    ...dateFact('dateWritten', policy.dateWritten),
    ...dateFact('dateDistributed', fields.dateDistributed),
    ...fact('datePublished', policy.datePublished && `${longMoment(policy.datePublished)}${fields.datePublishedBasis === 'imported' ? '（迁移时登记）' : ''}`, policy.datePublished),
    ...dateFact('dateModified', fields.dateModified),
    ...fact('themes', list(policy.themes.map((theme) => theme.replaceAll('\\', ' › ')))),
    ...fact('genre', policy.genre),
    ...fact('docClass', documentClasses[policy.docClass]),
    ...fact('disclosureType', disclosureTypes[policy.disclosureType]),
    ...fact('validity', validities[policy.validity]),
    ...dateFact('dateEffective', policy.dateEffective),
    ...dateFact('dateExpires', policy.dateExpires),
    ...fact('stage', fields.stage && stages[fields.stage]),
    ...fact('categoryGroup', fields.categoryGroup),
    ...fact('gazette', fields.gazette && `${fields.gazette.year}年第${fields.gazette.issue}期${fields.gazette.page ? `第${fields.gazette.page}页` : ''}`),
  ];
}

/** Longer facts, one a line. */
export function longFacts(policy: PolicyPage): Fact[] {
  const { fields } = policy;
  return [
    ...fact('docNumberAbsentReason', policy.docNumber ? null : fields.docNumberAbsentReason),
    ...fact('statutoryItem', list(policy.statutoryItem.map((item) => statutoryItems[item]))),
    ...fact('audience', list(fields.audience)),
    ...fact('scope', typeof fields.scope === 'string' ? fields.scope : list(fields.scope)),
    ...fact('cc', list(fields.cc)),
    ...fact('printedBy', list(fields.printedBy)),
    ...fact('channels', list(fields.channels?.map((channel) => channels[channel]))),
    ...fact('contentSource', fields.contentSource),
    ...fact('lateReason', fields.lateReason),
  ];
}
