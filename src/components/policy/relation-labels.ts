import type { Relation } from '../../domain/edition.ts';
import type { EntryCollection } from '../../domain/entries.ts';

/** Relations in the order a reader asks for them. */
export const relationLabels: Record<Relation['kind'], string> = {
  supersededBy: '现行文件', amendedBy: '修改本文件的', repealInstrument: '废止依据', supersedes: '本文件废止的', amends: '本文件修改的',
  basis: '制定依据', relates: '相关文件', citedBy: '引用本文件的',
};
export const relationOrder = Object.keys(relationLabels) as Relation['kind'][];

/** Entries of the statutory columns that go with a policy. */
export const entryRelationLabels: Record<EntryCollection, string> = {
  consultations: '征求意见及采纳情况', meetings: '审议会议', proposals: '建议提案办理', responses: '回应关切', 'power-lists': '权责清单', enforcement: '执法公示', gazettes: '刊载公报',
};
