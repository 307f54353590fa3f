import type { Corpus, InterpretationDocument } from '../corpus/document.ts';
import { missingPoints, needsInterpretation } from '../domain/interpretation-duty.ts';
import { interpretationPoints } from '../domain/vocabulary/interpretation.ts';

export interface InterpretationCoverage {
  /** Public policies that must be interpreted: front matter says so, or by kind (规章、规范性文件、重大决策 in force). */
  required: number;
  done: number;
  /** Of `required`: all seven points covered, or marked as not applicable with a reason. */
  complete: number;
  /** `done` of `required`; null where none is required. */
  share: number | null;
  exempt: number;
  lacking: { path: string; title: string; unit: string }[];
  /** Interpreted, but with points missing; labels of the points. */
  incomplete: { path: string; title: string; points: string[] }[];
}

/** 谁起草、谁解读 and the seven points (国办发〔2016〕80号 二; 和平区 第三十一条). Pieces of the drafter count for the points, those of experts and media do not. */
export function interpretationCoverage({ policies, interpretations }: Pick<Corpus, 'policies' | 'interpretations'>): InterpretationCoverage {
  const byPolicy = new Map<string, InterpretationDocument[]>();
  for (const document of interpretations) {
    for (const identifier of new Set(document.meta.interprets ?? [])) byPolicy.set(identifier, [...(byPolicy.get(identifier) ?? []), document]);
  }
  const coverage: InterpretationCoverage = { required: 0, done: 0, complete: 0, share: null, exempt: 0, lacking: [], incomplete: [] };
  for (const policy of policies) {
    const { path, meta: { identifier = '', title = '', drafter, issuer = '', interpretation } } = policy;
    if (interpretation?.requirement === 'exempt') coverage.exempt += 1;
    if (!needsInterpretation(policy.meta)) continue;
    coverage.required += 1;
    const pieces = byPolicy.get(identifier) ?? [];
    if (pieces.length === 0) {
      coverage.lacking.push({ path, title, unit: drafter ?? issuer });
      continue;
    }
    coverage.done += 1;
    const points = missingPoints(pieces);
    if (points.length === 0) coverage.complete += 1;
    else coverage.incomplete.push({ path, title, points: points.map((point) => interpretationPoints[point].label) });
  }
  coverage.share = coverage.required === 0 ? null : coverage.done / coverage.required;
  return coverage;
}
