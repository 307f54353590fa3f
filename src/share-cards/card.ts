import type { Edition, InterpretationSummary, PolicySummary } from '../domain/edition.ts';
import { longDate } from '../domain/long-date.ts';
import { disclosureTypes } from '../domain/vocabulary/disclosure-type.ts';
import { documentClasses } from '../domain/vocabulary/genres.ts';
import { interpretationForms } from '../domain/vocabulary/interpretation.ts';
import { validities } from '../domain/vocabulary/validity.ts';

/** What a share card says; two cards with the same words are the same picture. */
export interface Card {
  kind: 'policy' | 'interpretation';
  /** Small line above the title. */
  kicker: string;
  title: string;
  /** Facts under the title, most telling first. */
  facts: string[];
  /** Who publishes. */
  foot: string;
}

export const policyCard = (policy: PolicySummary, { site }: Edition): Card => ({
  kind: 'policy',
  kicker: [documentClasses[policy.docClass], policy.docNumber].filter(Boolean).join('　'),
  title: policy.title,
  facts: [
    policy.disclosureType === 'proactive' ? validities[policy.validity] : disclosureTypes[policy.disclosureType],
    policy.issuers.map(({ name }) => name).join('、'),
    longDate(policy.dateWritten),
  ],
  foot: `${site.authority}　政府信息公开`,
});

export const interpretationCard = (interpretation: InterpretationSummary, { site }: Edition): Card => ({
  kind: 'interpretation',
  kicker: interpretationForms[interpretation.form],
  title: interpretation.title,
  facts: [`解读单位：${interpretation.unit.name}`, longDate(interpretation.datePublished.slice(0, 10))],
  foot: `${site.authority}　政府信息公开`,
});

/** Every character a card draws. */
export const textOf = (card: Card): string => [card.kicker, card.title, ...card.facts, card.foot].join('');

/** The element tree satori lays out, 1200 × 630. Colours are the tokens of the site. */
export function cardTree(card: Card): object {
  const isPolicy = card.kind === 'policy';
  const accent = '#17465f';
  const size = card.title.length > 60 ? 42 : card.title.length > 36 ? 50 : 58;
  return box({ width: 1200, height: 630, flexDirection: 'column', backgroundColor: isPolicy ? '#fbf9f3' : '#e8eeec', color: '#1d1b18', padding: '64px 72px 52px', fontFamily: 'Sans, Serif' }, [
    box({ alignItems: 'center', fontSize: 28, color: isPolicy ? '#b3151b' : accent }, isPolicy ? [words({}, card.kicker)] : [
      words({ border: `2px solid ${accent}`, padding: '2px 12px', marginRight: 20 }, '解读'), words({}, card.kicker),
    ]),
    box({ height: 3, backgroundColor: isPolicy ? '#b3151b' : accent, margin: '24px 0 40px', width: '100%' }, []),
    words({ fontFamily: isPolicy ? 'Serif, Sans' : 'Sans, Serif', fontSize: size, fontWeight: 600, lineHeight: 1.45, lineClamp: 4, display: 'block' }, card.title),
    box({ flexGrow: 1 }, []),
    box({ fontSize: 27, color: '#4d4840', flexWrap: 'wrap' }, card.facts.map((fact, index) => words({ marginRight: 36, ...(index === 0 && isPolicy ? { color: accent, fontWeight: 600 } : {}) }, fact))),
    box({ marginTop: 28, paddingTop: 22, borderTop: '1px solid #857d6d', fontSize: 26, color: '#1d1b18', fontFamily: 'Serif, Sans', fontWeight: 600 }, [words({}, card.foot)]),
  ]);
}

type Style = Record<string, string | number>;
const box = (style: Style, children: object[]): object => ({ type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } });
const words = (style: Style, children: string): object => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });
