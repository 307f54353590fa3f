import { findLostChapters } from './structure-chapters.ts';
import { joinSpacedTitle, readMarker } from './structure-labels.ts';
import type { Shape } from './structure-lines.ts';
import type { ParagraphRole } from './structure.ts';

/** What a line is, once its neighbours have been looked at. */
export type Part =
  /** What its label says; without a label a paragraph of text. */
  | { kind: 'labelled' }
  /** A paragraph that stands outside articles and ends one. */
  | { kind: 'role'; role: ParagraphRole }
  /** `lines`: the shapes whose text makes up the title. */
  | { kind: 'title'; lines: Shape[] }
  | { kind: 'lostChapter'; number: number }
  /** Its text has gone into the part before it. */
  | { kind: 'joined' };

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

const isFree = (parts: readonly Part[], index: number): boolean => parts[index]?.kind === 'labelled';

/**
 * Lines of a table of contents repeat the headings of the text: they are plain lines. Headings that follow one another without text
 * are contents, but for the last ones, which go deeper step by step (第一编, 第一章, 第一节) and open the text.
 */
function clearContents(shapes: readonly Shape[]): void {
  const label = shapes.findIndex((shape) => shape.isContents);
  const start = label >= 0 ? label + 1 : shapes.findIndex((shape) => shape.division);
  if (start < 0) return;
  let end = start;
  while (shapes[end]?.division || (label >= 0 && shapes[end]?.isBare)) end++;
  let opening = end;
  while (opening > start && depthOf(shapes[opening - 1]) < depthOf(shapes[opening]?.division && opening < end ? shapes[opening] : undefined)) opening--;
  if (shapes.slice(start, opening).filter((shape) => shape.division).length < (label >= 0 ? 1 : 2)) return;
  for (const shape of shapes.slice(start, opening)) {
    shape.division = undefined;
    shape.isBare = false;
  }
}

/** 编 0, 分编 1, 章 2, 节 3; anything else lies below them all. */
function depthOf(shape: Shape | undefined): number {
  if (!shape) return 5;
  if (!shape.division) return 9;
  const { level, part } = shape.division;
  return level === 'part' ? (part ? 0 : 1) : level === 'chapter' ? 2 : 3;
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

/** 附件说明 before the signature; 附件1 over what is attached. */
function markAttachments(shapes: readonly Shape[], parts: Part[]): void {
  const dateAhead = seesDateAhead(shapes);
  let dateSeen = false;
  let articleSeen = false;
  shapes.forEach((shape, index) => {
    dateSeen ||= shape.isDate || shape.isAnnotation;
    articleSeen ||= shape.article !== undefined;
    if (!shape.attachment || !isFree(parts, index)) return;
    const { from, colon, number } = shape.attachment;
    const rest = shape.line.text.slice(from).trim();
    const opensText = (dateSeen && number !== null) || articleSeen;
    const isNote = rest === '' ? colon && dateAhead[index] : dateAhead[index] || (colon && (!opensText || index === shapes.length - 1)) || readMarker(rest) !== undefined;
    if (isNote && shape.line.kind === 'text') markNote(shapes, parts, index);
    else if (rest !== '' && (rest.length > 60 || /[。；：，]$/.test(rest))) shape.attachment = undefined;
    else parts[index] = { kind: 'title', lines: rest === '' ? takeTitle(shapes, parts, index + 1, 3) : [] };
  });
}

function markNote(shapes: readonly Shape[], parts: Part[], start: number): void {
  for (let i = start; i < shapes.length; i++) {
    const shape = shapes[i] as Shape;
    const goesOn = i === start || shape.attachment?.colon || (shape.marker?.rank === 3 && !/[。；]$/.test(shape.text));
    if (!goesOn || !isFree(parts, i)) return;
    parts[i] = { kind: 'role', role: 'attachmentNote' };
  }
}

/** Whether a date comes after a line before anything is attached or any article begins: 附件说明 stands over the signature. */
function seesDateAhead(shapes: readonly Shape[]): boolean[] {
  let ahead = false;
  return shapes.toReversed().map((shape) => {
    if (shape.isDate) ahead = true;
    else if (shape.article || shape.division || (shape.attachment && !shape.attachment.colon && shape.attachment.from >= shape.line.text.length)) ahead = false;
    return ahead;
  }).toReversed();
}

/** Bare lines from `start` on become the lines of one title. */
function takeTitle(shapes: readonly Shape[], parts: Part[], start: number, most: number): Shape[] {
  const lines: Shape[] = [];
  for (let i = start; i < shapes.length && lines.length < most; i++) {
    const shape = shapes[i] as Shape;
    if (!shape.isBare || !isFree(parts, i) || (lines.length > 0 && !goesOn(lines.at(-1) as Shape, shape))) break;
    parts[i] = { kind: 'joined' };
    lines.push(shape);
  }
  return lines;
}

/** Whether a title runs on into the next line: words that end a title are not there yet, or a bracket is added to it. */
const goesOn = (line: Shape, next: Shape): boolean =>
  /^[（(]/.test(next.text) || (!/\s/.test(next.text) && !/(?:[表图书]|目录|名单|清单|标准|说明|范围|规范|模板|样式|细目|图案|办法|规定|规则|条例|细则|方案|意见|制度|章程|预案)(?:（[^（）]{1,20}）)?$/.test(line.text));

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
