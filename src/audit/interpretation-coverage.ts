import type { Corpus, InterpretationDocument } from '../corpus/document.ts';
import { shareOf, type AuditFigures } from '../domain/audit-figures.ts';
import { interpretationDelay, missingPoints, needsInterpretation } from '../domain/interpretation-duty.ts';
import { profileOf } from '../domain/profiles/profiles.ts';
import { documentClasses, type DocumentClass } from '../domain/vocabulary/genres.ts';
import { interpretationPoints } from '../domain/vocabulary/interpretation.ts';
import type { Calendar } from '../domain/working-days.ts';

type Coverage = AuditFigures['interpretation'];

/**
 * 谁起草、谁解读, the seven points and 同步 (国办发〔2016〕80号 二; 和平区 第三十一条). The unit is the drafter's. For the time, pieces of the
 * drafter's own count from the day the policy was published; those of experts and media do not.
 */
export function interpretationCoverage({ policies, interpretations, site }: Pick<Corpus, 'policies' | 'interpretations' | 'site'>, calendar: Calendar): Coverage {
  const deadline = profileOf(site.value).limits.interpretationWorkdays;
  const piecesOf = indexPieces(interpretations);
  const coverage: Omit<Coverage, 'done' | 'complete' | 'punctual' | 'share' | 'required' | 'byClass' | 'exempt'> = { deadline, lacking: [], incomplete: [], late: [], uncounted: [], exempted: [], documents: [] };
  for (const { path, meta } of policies) {
    const { identifier = '', title = '', drafter, issuer = '', datePublished, dateWritten, docClass } = meta;
    const named = { path, title, unit: drafter ?? issuer };
    if (meta.interpretation?.requirement === 'exempt') coverage.exempted.push({ ...named, reason: meta.interpretation.exemptReason ?? null });
    if (!needsInterpretation(meta)) continue;
    const pieces = piecesOf.get(identifier) ?? [];
    const points = missingPoints(pieces);
    const delay = interpretationDelay(datePublished, pieces, calendar);
    const done = pieces.length > 0;
    coverage.documents.push({
      ...named, year: dateWritten ? Number(dateWritten.slice(0, 4)) : null, docClass: docClass ?? null, done, complete: done && points.length === 0, workingDays: delay?.days ?? null,
    });
    if (!done) {
      coverage.lacking.push(named);
      continue;
    }
    if (points.length > 0) coverage.incomplete.push({ path, title, points: points.map((point) => interpretationPoints[point].label) });
    if (!delay) coverage.uncounted.push({ path, reason: datePublished ? '没有起草单位自己的解读，或者解读没有发布时间' : '没有公开日期' });
    else if (delay.days === null) coverage.uncounted.push({ path, reason: `缺少${delay.missingYear}年放假安排` });
    else if (delay.days > deadline) coverage.late.push({ ...named, datePublished: (datePublished ?? '').slice(0, 10), interpreted: delay.published, workingDays: delay.days });
  }
  return { ...sumsOf(coverage.documents, deadline), exempt: coverage.exempted.length, ...coverage, byClass: byClass(coverage.documents, deadline) };
}

/** Required, done, complete and punctual of some documents. */
export function sumsOf(documents: Coverage['documents'], deadline: number): Pick<Coverage, 'required' | 'done' | 'complete' | 'punctual' | 'share'> {
  const done = documents.filter((each) => each.done).length;
  return {
    required: documents.length, done, complete: documents.filter((each) => each.complete).length,
    punctual: documents.filter(({ workingDays }) => workingDays !== null && workingDays <= deadline).length, share: shareOf(done, documents.length),
  };
}

function byClass(documents: Coverage['documents'], deadline: number): Coverage['byClass'] {
  return (Object.keys(documentClasses) as DocumentClass[]).flatMap((docClass) => {
    const own = documents.filter((each) => each.docClass === docClass);
    return own.length === 0 ? [] : [{ docClass, label: documentClasses[docClass], ...sumsOf(own, deadline) }];
  });
}

function indexPieces(interpretations: readonly InterpretationDocument[]): Map<string, InterpretationDocument[]> {
  const pieces = new Map<string, InterpretationDocument[]>();
  for (const document of interpretations) {
    for (const identifier of new Set(document.meta.interprets ?? [])) {
      const known = pieces.get(identifier);
      if (known) known.push(document);
      else pieces.set(identifier, [document]);
    }
  }
  return pieces;
}

