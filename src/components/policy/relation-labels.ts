import type { Relation } from '../../domain/edition.ts';

/** Relations in the order a reader asks for them. */
export const relationLabels: Record<Relation['kind'], string> = {
  supersededBy: '现行文件', amendedBy: '修改本文件的', repealInstrument: '废止依据', supersedes: '本文件废止的', amends: '本文件修改的',
  basis: '制定依据', relates: '相关文件', citedBy: '引用本文件的',
};
export const relationOrder = Object.keys(relationLabels) as Relation['kind'][];
