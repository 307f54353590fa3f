import { readMarker } from './structure-labels.ts';
import type { Shape } from './structure-lines.ts';
import { isFree, type Part } from './structure-part.ts';

/** 附件说明 before the signature; 附件1 over what is attached. */
export function markAttachments(shapes: readonly Shape[], parts: Part[]): void {
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
