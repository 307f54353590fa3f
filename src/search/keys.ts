import { parseDocumentNumber } from '../domain/document-number.ts';
import type { InterpretationPage, PolicyPage } from '../domain/edition.ts';
import { addressKey, articleKey, chapterKey, citedNumberKey, codeSuffixes, dayKey, monthDayKey, monthKey, ownNumberKey, shortNumberKeys } from './key-forms.ts';

const dateKeys = (date: string): string[] => [dayKey(date), monthKey(date), monthDayKey(date)];

/** Keys under which a policy is found exactly, separated by spaces; no segmenter cuts them. */
export function policySearchKeys(policy: PolicyPage): string {
  const keys = new Set<string>();
  const own = policy.docNumber ? parseDocumentNumber(policy.docNumber) : undefined;
  if (own) for (const key of [ownNumberKey(own), ...shortNumberKeys(own)]) keys.add(key);
  keys.add(addressKey(policy.url));
  for (const key of dateKeys(policy.dateWritten)) keys.add(key);
  for (const block of policy.body) {
    if (block.kind === 'article') keys.add(articleKey(block.number, block.branch));
    else if (block.kind === 'division' && block.level === 'chapter') keys.add(chapterKey(block.number));
  }
  for (const text of policy.citedNumbers) {
    const cited = parseDocumentNumber(text);
    if (cited) for (const code of codeSuffixes(cited.code)) keys.add(citedNumberKey({ ...cited, code }));
  }
  return [...keys].join(' ');
}

/** Keys of an interpretation: its day and month, and the numbers of the documents it explains as cited ones. */
export function interpretationSearchKeys(page: Pick<InterpretationPage, 'datePublished' | 'policies'>): string {
  const numbers = page.policies.flatMap(({ docNumber }) => (docNumber ? (parseDocumentNumber(docNumber) ?? []) : []));
  return [...new Set([...dateKeys(page.datePublished), ...numbers.map(citedNumberKey)])].join(' ');
}

/**
 * Which articles the sections of an interpretation explain, for a search that finds the section to lead to the article: `section>address address|…`, by the anchor of
 * the section. A part of a section explains what the section does, unless it says otherwise. Empty where nothing is bound. Neither anchors nor
 * addresses hold these signs.
 */
export function explainedPlaces({ sections }: Pick<InterpretationPage, 'sections'>): string {
  const above: InterpretationPage['sections'] = [];
  return sections.flatMap((section) => {
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= section.depth) above.pop();
    above.push(section);
    const { explains } = above.findLast((each) => each.explains.length > 0) ?? section;
    return section.anchor === null || explains.length === 0 ? [] : [`${section.anchor}>${explains.map(({ url }) => url).join(' ')}`];
  }).join('|');
}
