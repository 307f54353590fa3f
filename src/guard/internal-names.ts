/** Names of fields that stay in the office: those of the front matter that no page shows, and what offices call their notes. */
const names = [
  'secrecyBy', 'secrecyAt', 'disclosureBy', 'disclosureAt', 'approver', 'approvedAt', 'approvedBy', 'thirdParty', 'publicInterestTest', 'overridingLawChecked',
  'fairCompetition', 'legalCounsel', 'preBudgetEvaluation', 'burdenAssessment', 'riskAssessment', 'expertReview', 'notApplicableReason', 'opinionNo', 'planItem', 'exemptions',
  'reviewer', 'reviewers', 'reviewNote', 'reviewNotes', 'internalNote', 'internalNotes', 'internal', 'draftNote', 'draftNotes', 'privateNote', 'sourceFile', 'personalData',
];
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const known = new Set([...names, ...names.map(snake)]);
const written = new RegExp(`["'](${[...known].join('|')})["']\\s{0,8}:`, 'g');

/** Whether a key of JSON names an internal field. */
export const isInternalName = (key: string): boolean => known.has(key);

/** Such keys written out in other text, such as a script or a comment, with their UTF-16 place. */
export const findInternalNames = (text: string): { name: string; start: number }[] =>
  (keyed.test(text) ? [...text.matchAll(written)].map(({ 1: name = '', index }) => ({ name, start: index + 1 })) : []);

/** Most texts hold no key at all. */
const keyed = /["']\s{0,8}:/;
