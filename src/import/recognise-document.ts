import type { Unit } from '../domain/site.ts';
import { genres } from '../domain/vocabulary/genres.ts';
import { disclosureTypeOfMark } from '../domain/vocabulary/disclosure-type.ts';
import type { Doubt, Evidence, Hints } from './evidence.ts';
import { joinLines, type SourceParagraph } from './join-lines.ts';
import { isSecrecyMark } from './line-shapes.ts';
import { takePageResidue } from './page-residue.ts';
import { recogniseClauses } from './recognise-clauses.ts';
import { recogniseFoot, type Foot } from './recognise-foot.ts';
import { recogniseFormalities, type Formalities } from './recognise-formalities.ts';
import { recogniseHead, type Head } from './recognise-head.ts';
import { recogniseIssuer } from './recognise-issuer.ts';
import { textLines, type TakenLine, type TextLine } from './text-line.ts';

/** A document taken apart: its paragraphs, what was taken out, and what it says about its fields. */
export interface RecognisedDocument {
  lines: TextLine[];
  paragraphs: SourceParagraph[];
  removed: { page: TakenLine[]; letterhead: TakenLine[] };
  moved: { title: TakenLine[]; docNumber: TakenLine[]; imprint: TakenLine[] };
  evidence: Evidence[];
  hints: Hints;
  doubts: Doubt[];
}

/** Takes a text (LF) apart. An error is a full sentence: there is nothing to import, or it must not be. */
export function recogniseDocument(text: string, units: readonly Unit[]): RecognisedDocument | { error: string } {
  const all = textLines(text);
  if (all.length === 0) return { error: '文件是空的，没有可以导入的文字。' };
  const secret = all.find((line) => isSecrecyMark(line.text));
  if (secret) return { error: `第${secret.line}行“${secret.text}”疑似密级标志，不得导入互联网上的内容目录（保守国家秘密法）。` };
  const { lines, taken: page } = takePageResidue(all);
  const head = recogniseHead(lines);
  const foot = recogniseFoot(head.rest);
  const paragraphs = joinLines(foot.rest, attachedNames(head));
  const formalities = recogniseFormalities(paragraphs);
  const clauses = recogniseClauses(paragraphs);
  const issuer = recogniseIssuer({ signature: formalities.signature, title: said(head.title), docNumber: said(head.docNumber) }, units);
  return {
    lines, paragraphs,
    removed: { page, letterhead: [...head.letterhead, ...foot.strokes] },
    moved: { title: head.title?.lines ?? [], docNumber: head.docNumber?.lines ?? [], imprint: foot.moved },
    evidence: [...headEvidence(head, paragraphs), ...issuer.evidence, ...formalEvidence(formalities), ...footEvidence(foot), ...clauses.evidence],
    hints: { ...issuer.hints, ...clauses.hints },
    doubts: [...issuer.doubts, ...clauses.doubts],
  };
}

const said = (found: { text: string; lines: TakenLine[] } | null): { text: string; line: number } | null => (found ? { text: found.text, line: found.lines[0]?.line ?? 0 } : null);

/** The rule that a notice issues, which may stand on several lines above its first chapter. */
function attachedNames({ title }: Head): string[] {
  const name = /关于(?:印发|发布|公布|转发|批转)(.+)的(?:通知|公告|决定|通告)/.exec(title?.text ?? '')?.[1];
  return name ? [name.replace(/[《》]/g, '')] : [];
}

function headEvidence({ title, docNumber }: Head, paragraphs: readonly SourceParagraph[]): Evidence[] {
  const evidence: Evidence[] = [];
  const quoteOf = (lines: readonly TakenLine[]) => ({ line: lines[0]?.line ?? 0, quote: lines.map(({ text }) => text).join('／') });
  if (title) {
    evidence.push({ field: 'title', value: title.text, ...quoteOf(title.lines), reason: title.isCertain ? null : title.reason });
    const genre = genreOf(title.text);
    if (genre) evidence.push({ field: 'genre', value: genre, ...quoteOf(title.lines), reason: null });
  }
  if (docNumber) evidence.push({ field: 'docNumber', value: docNumber.text, ...quoteOf(docNumber.lines), reason: null });
  // An order of a government bears no title of its own: it is known by the rule it publishes.
  const ordered = !title && docNumber ? paragraphs.slice(0, 3).find(({ text }) => /《[^》]+》/.test(text)) : undefined;
  const published = ordered && /《([^》]+)》/.exec(ordered.text)?.[1];
  if (ordered && published) {
    evidence.push({ field: 'title', value: published, line: ordered.line, quote: ordered.text, reason: '令没有自己的标题，取所公布规章的名称' });
    evidence.push({ field: 'genre', value: '令', ...quoteOf(docNumber?.lines ?? []), reason: null });
  }
  return evidence;
}

/** 文种 at the end of a title; 规则, 办法 and the like are no 文种. */
function genreOf(title: string): string | undefined {
  const end = title.replace(/[（(][^（）()]*[）)]$/, '');
  return [...genres].sort((a, b) => b.length - a.length).find((genre) => genre !== '其他' && genre !== '规章' && end.endsWith(genre));
}

function formalEvidence({ recipients, dateWritten, annotation }: Formalities): Evidence[] {
  const evidence: Evidence[] = [];
  if (recipients) evidence.push({ field: 'recipients', value: recipients.value, line: recipients.line, quote: recipients.quote, reason: null });
  if (dateWritten) evidence.push({ field: 'dateWritten', value: dateWritten.value, line: dateWritten.line, quote: dateWritten.quote, reason: dateWritten.isCertain ? null : dateWritten.reason });
  if (annotation) {
    const place = { line: annotation.line, quote: annotation.quote };
    const type = disclosureTypeOfMark(annotation.value);
    evidence.push({ field: 'disclosureMark', value: annotation.value, ...place, reason: null });
    if (type) evidence.push({ field: 'disclosureType', value: type, ...place, reason: null });
  }
  return evidence;
}

function footEvidence({ cc, printedBy, dateDistributed, moved }: Foot): Evidence[] {
  const at = (pattern: RegExp): { line: number; quote: string } => {
    const found = moved.find(({ text }) => pattern.test(text)) ?? moved[0];
    return { line: found?.line ?? 0, quote: found?.text ?? '' };
  };
  return [
    ...(cc.length > 0 ? [{ field: 'cc' as const, value: cc, ...at(/抄\s*[送报]/), reason: null }] : []),
    ...(printedBy.length > 0 ? [{ field: 'printedBy' as const, value: printedBy, ...at(/印\s*发/), reason: null }] : []),
    ...(dateDistributed !== null ? [{ field: 'dateDistributed' as const, value: dateDistributed, ...at(/印\s*发/), reason: null }] : []),
  ];
}
