import { markAttachments } from './structure-attachments.ts';
import { findLostChapters } from './structure-chapters.ts';
import { clearContents } from './structure-contents.ts';
import { joinSpacedTitle } from './structure-labels.ts';
import type { Shape } from './structure-lines.ts';
import { isFree, type Part } from './structure-part.ts';

/** Decides the part of every line. `decideArticles` has been run over the shapes. */
export function assignParts(shapes: readonly Shape[]): Part[] {
  const parts: Part[] = shapes.map(() => ({ kind: 'labelled' }));
  clearContents(shapes);
  joinDivisionTitles(shapes, parts);
  markClosing(shapes, parts);
  markAttachments(shapes, parts);
  for (const [index, number] of findLostChapters(shapes)) if (isFree(parts, index)) parts[index] = { kind: 'lostChapter', number };
  markTitles(shapes, parts);
  markAddressee(shapes, parts);
  return parts;
}

/** 第一章 alone on its line, its title on the next. */
function joinDivisionTitles(shapes: readonly Shape[], parts: Part[]): void {
  shapes.forEach((shape, index) => {
    const next = shapes[index + 1];
    if (shape.division?.title !== '' || !next?.isBare) return;
    shape.division.title = joinSpacedTitle(next.text);
    parts[index + 1] = { kind: 'joined' };
    next.isBare = false;
  });
}

/** 署名, 成文日期, 附注 and 版记. */
function markClosing(shapes: readonly Shape[], parts: Part[]): void {
  shapes.forEach((shape, index) => {
    if (shape.isAnnotation) parts[index] = { kind: 'role', role: 'annotation' };
    else if (shape.isImprint) parts[index] = { kind: 'role', role: 'body' };
    else if (shape.isDate) {
      parts[index] = { kind: 'role', role: 'date' };
      markSignature(shapes, parts, index);
    }
  });
}

function markSignature(shapes: readonly Shape[], parts: Part[], date: number): void {
  let first = date;
  while (first > 0 && date - first < 12 && isSigner(shapes[first - 1])) first--;
  if (first === 0) return;
  for (let i = first; i < date; i++) {
    parts[i] = { kind: 'role', role: 'signature' };
    (shapes[i] as Shape).isBare = false;
  }
}

const isSigner = (shape: Shape | undefined): boolean =>
  shape !== undefined && shape.isBare && shape.text.length <= 40 && !/(?:通知|办法|规定|意见|决定|公告|方案|条例|规则|细则|函|印发|^关于.*)$/.test(shape.text);

/** The title of the rule that a notice issues: bare lines after the date or the annotation, or over 第一章 and 第一条. */
function markTitles(shapes: readonly Shape[], parts: Part[]): void {
  for (let i = 0; i < shapes.length; i++) {
    const end = bareEnd(shapes, parts, i);
    if (end === i) continue;
    const previous = shapes[i - 1];
    const afterClosing = previous !== undefined && (previous.isDate || previous.isAnnotation || previous.isImprint);
    if (end - i <= 5 && end < shapes.length && (afterClosing ? !shapes[end]?.isDate : opensRule(shapes, parts, end))) {
      const lines = shapes.slice(i, end);
      for (let k = i + 1; k < end; k++) parts[k] = { kind: 'joined' };
      parts[i] = { kind: 'title', lines };
    }
    i = end;
  }
}

function bareEnd(shapes: readonly Shape[], parts: readonly Part[], start: number): number {
  let end = start;
  while (shapes[end]?.isBare && isFree(parts, end)) end++;
  return end;
}

function opensRule(shapes: readonly Shape[], parts: readonly Part[], index: number): boolean {
  let next = index;
  // （2025年3月1日区人民政府第5次常务会议通过） and the contents stand between a title and the text.
  while (shapes[next] && !shapes[next]?.division && !shapes[next]?.article && next - index < 60 && (next > index ? isContentsLine(shapes, next) : /^[（(]/.test(shapes[next]?.text ?? '') || shapes[next]?.isContents)) next++;
  const shape = shapes[next];
  const part = parts[next];
  if (part?.kind === 'lostChapter') return part.number === 1;
  return (shape?.article?.number === 1 && shape.article.branch === null) || (shape?.division?.number === 1 && shape.division.level !== 'section');
}

const isContentsLine = (shapes: readonly Shape[], index: number): boolean => {
  const shape = shapes[index] as Shape;
  return shape.isContents || (shape.text.length <= 40 && !/[。；：]$/.test(shape.text));
};

/** 主送机关: the first text of the document, where it ends with a colon and leads up to nothing. */
function markAddressee(shapes: readonly Shape[], parts: Part[]): void {
  const index = shapes.findIndex((shape, i) => isFree(parts, i) && !shape.isBare && !/〔.{4}〕.{1,6}号$/.test(shape.text));
  const shape = shapes[index];
  if (!shape || shape.line.kind !== 'text' || shape.article || shape.division || shape.marker) return;
  if (/[：:]$/.test(shape.text) && !/[。；《]|^(?:为|根据|依据|按照|现|经)/.test(shape.text) && !/(?:如下|下列|以下|包括|事项|规定|决定)[：:]$/.test(shape.text)) parts[index] = { kind: 'role', role: 'addressee' };
}
