import type { PolicySummary } from '../../domain/edition.ts';
import { longDate } from '../../domain/long-date.ts';
import { grounds } from '../../domain/vocabulary/grounds.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { policyState } from './policy-state.ts';

/** Level of the titles: 3 where the list stands under an h2. */
type Level = 2 | 3;

/**
 * HTML of policies as items of a list. Written as strings, each once: a policy stands in the list of its unit, its year, each of its themes
 * and so on, and a component for each of its elements there would cost more than the rest of these pages.
 */
export const policyItems = (policies: readonly PolicySummary[], level: Level = 2): string => policies.map((policy) => itemOnce(policy, level)).join('');

function itemOnce(policy: PolicySummary, level: Level): string {
  let html = written[level].get(policy);
  if (html === undefined) written[level].set(policy, (html = item(policy, level)));
  return html;
}
const written: Record<Level, WeakMap<PolicySummary, string>> = { 2: new WeakMap(), 3: new WeakMap() };

function item(policy: PolicySummary, level: Level): string {
  const date = (policy.datePublished ?? policy.dateWritten).slice(0, 10);
  const state = policyState(policy);
  const closed = policy.disclosureType === 'withheld' || policy.disclosureType === 'onRequest';
  const ground = closed && policy.codes[0] ? grounds[policy.codes[0]] : undefined;
  const facts = [policy.docNumber, policy.issuers.map((unit) => unit.shortName).join('、')].filter(Boolean).map((fact) => `<span>${escapeHtml(fact as string)}</span>`);
  return `<li><time class="official-list__date" datetime="${date}">${longDate(date)}</time><div>`
    + `<h${level} class="official-list__title"><a href="${escapeHtml(policy.url)}">${escapeHtml(policy.title)}</a></h${level}>`
    + (ground ? `<p class="official-list__why"><b>${escapeHtml(ground.wording)}</b>（条例${escapeHtml(ground.article)}）</p>` : '')
    + `<p class="meta">${facts.join('')}<span class="state state--${state.shape}">${escapeHtml(state.text)}</span>`
    + `${policy.disclosureType === 'redacted' ? '<span>部分隐去</span>' : ''}${policy.interpretations > 0 ? '<span>有解读</span>' : ''}</p></div></li>`;
}
