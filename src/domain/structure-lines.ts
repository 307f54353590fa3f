import { isCanonicalDocumentNumber } from './document-number.ts';
import type { SourceLine } from './structure.ts';
import {
  readArticleLabel, readAttachmentLabel, readDivisionLabel, readMarker, type ArticleLabel, type AttachmentLabel, type DivisionLabel, type Marker,
} from './structure-labels.ts';

/** What a line could be, judged by itself alone. */
export interface Shape {
  /** Index in the source lines. */
  source: number;
  line: SourceLine;
  /** Trimmed. */
  text: string;
  division?: DivisionLabel | undefined;
  article?: ArticleLabel | undefined;
  marker?: Marker | undefined;
  attachment?: AttachmentLabel | undefined;
  /** A date that stands alone, perhaps after the name of the issuer. */
  isDate: boolean;
  /** （此件主动公开） */
  isAnnotation: boolean;
  /** 抄送：…, …办公室　2025年3月14日印发: the 版记 at the foot of the last page. */
  isImprint: boolean;
  /** PAGE, — 1 —: residue of the page frame. */
  isResidue: boolean;
  /** A short line of words without a mark at its end: a title, a heading that lost its number, a signature. */
  isBare: boolean;
  /** 目录, 目次 */
  isContents: boolean;
}

const day = '(?:[12]\\d{3}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[一二][〇○ＯOo零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)';
const dateLine = new RegExp(`^(?:[^\\s，。；：]{2,30}\\s+)?${day}$`);
const imprintLine = new RegExp(`^(?:抄送|主送|分送|报送)\\s*[:：]|^.{0,40}${day}\\s*印发$`);
const markAtEnd = /[。；：，、！？…,;:.!?]$/;

/** Shapes of all lines that are not blank, in order. */
export function readShapes(lines: readonly SourceLine[]): Shape[] {
  return lines.flatMap((line, source) => (line.kind === 'opaque' || line.text.trim() !== '' ? [readShape(line, source)] : []));
}

function readShape(line: SourceLine, source: number): Shape {
  const text = line.text.trim();
  const shape: Shape = {
    source, line, text, isDate: false, isAnnotation: false, isImprint: false, isResidue: false, isBare: false, isContents: false,
  };
  if (line.kind === 'opaque') return shape;
  const short = text.length <= 80;
  shape.division = readDivisionLabel(line.text);
  shape.article = readArticleLabel(line.text);
  shape.marker = readMarker(line.text);
  shape.attachment = readAttachmentLabel(line.text);
  if (line.kind === 'heading' || !short) return shape;
  shape.isDate = dateLine.test(text);
  shape.isAnnotation = /^[（(]\s*此[件文][^（）()]{2,40}[）)]$/.test(text);
  shape.isImprint = imprintLine.test(text);
  shape.isResidue = /^(?:PAGE(?:\s*\d+)?|[—–－\-─]{1,2}\s*\d{1,4}\s*[—–－\-─]{1,2})$/i.test(text);
  shape.isContents = /^目\s*[录次]$/.test(text);
  const labelled = shape.division ?? shape.article ?? shape.marker ?? shape.attachment;
  shape.isBare = !labelled && !shape.isDate && !shape.isAnnotation && !shape.isImprint && !shape.isResidue && !shape.isContents
    && text.length <= 60 && !markAtEnd.test(text) && !/[。；！？]/.test(text) && /[\u4e00-\u9fa5]/.test(text)
    && !/^[（(].{19}/.test(text) && !isCanonicalDocumentNumber(text.replace(/\s+/g, ''));
  return shape;
}
