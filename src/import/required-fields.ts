import type { Policy } from '../domain/policy.ts';

type Meta = Partial<Record<keyof Policy, unknown>>;

const hasPublicText = (meta: Meta): boolean => meta.disclosureType !== 'onRequest' && meta.disclosureType !== 'withheld';
const isNormative = (meta: Meta): boolean => meta.docClass === 'normative';

/**
 * Fields a policy needs (content model §3.1) with what to write there; `when` limits a row to the documents that need it.
 * An imported document bears each of them: from the text, from the defaults, or as a gap.
 */
export const requiredFields: readonly { field: keyof Policy; hint: string; when?: (meta: Meta) => boolean }[] = [
  { field: 'identifier', hint: '写法如 11120101MB0000001X/2025-00012（机构代码/年份-流水号）' },
  { field: 'title', hint: '由发文机关、事由、文种组成' },
  { field: 'docNumber', hint: '确实没有的，留空并补写 docNumberAbsentReason（无发文字号的原因）', when: (meta) => meta.docNumberAbsentReason === undefined },
  { field: 'issuer', hint: '填 registers/units.yaml 中的代号' },
  { field: 'publisher', hint: '填 registers/units.yaml 中的代号' },
  { field: 'drafter', hint: '填 registers/units.yaml 中的代号（谁起草、谁解读）', when: hasPublicText },
  { field: 'genre', hint: '如 通知、决定、意见' },
  { field: 'docClass', hint: 'regulation、normative、policy、internalRule、plan、decision、list、report、minutes' },
  { field: 'themes', hint: "写法如 ['综合政务\\政务公开']" },
  { field: 'statutoryItem', hint: '写法如 [OGI-20-01]', when: hasPublicText },
  { field: 'abstract', hint: '20—300字，不重复标题', when: (meta) => meta.disclosureType !== 'withheld' },
  { field: 'keywords', hint: '2—8个', when: hasPublicText },
  { field: 'dateWritten', hint: '写法如 2025-03-14' },
  { field: 'datePublished', hint: '写法如 2025-03-20T09:30+08:00', when: hasPublicText },
  { field: 'datePublishedBasis', hint: 'recorded（有记录）或 imported（历史文件，原日期不详）' },
  { field: 'dateEffective', hint: '自印发之日起写 issue，未写明写 notStated' },
  { field: 'dateExpires', hint: '写法如 2030-04-30，或改写 validityYears（有效期，年）', when: (meta) => isNormative(meta) && meta.validityYears === undefined },
  { field: 'validity', hint: 'inForce、notYetEffective、amended、partlyRepealed、repealed、expired、draft、unknown' },
  { field: 'disclosureType', hint: 'proactive、redacted、onRequest、withheld' },
  { field: 'disclosureReason', hint: '写法见内容模型（codes、text、decidedBy、decidedAt、reviewDue）', when: (meta) => meta.disclosureType !== undefined && meta.disclosureType !== 'proactive' },
  { field: 'review', hint: '写法 { secrecyBy: …, secrecyAt: 日期, disclosureBy: …, disclosureAt: 日期, approver: …, approvedAt: 日期 }', when: hasPublicText },
  { field: 'legality', hint: '写法 { body: 单位代号, date: 日期, result: lawful }', when: isNormative },
  { field: 'interpretation', hint: '写法 { requirement: required }', when: isNormative },
  { field: 'contentSource', hint: '如制发机关全称' },
];
