import type { PolicyDocument } from '../corpus/document.ts';
import { disclosureTypeOfMark } from '../domain/vocabulary/disclosure-type.ts';

/** Lines of the body that say how the document is disclosed: `（此件主动公开）`. `column` is that of the first visible character. */
export function annotations({ body }: PolicyDocument): { text: string; line: number; column: number }[] {
  return body.lines.flatMap(({ text, line, column, kind }) => {
    if (kind !== 'text' || !/^\s*[（(].*公开.*[）)]\s*$/.test(text) || disclosureTypeOfMark(text) === undefined) return [];
    return [{ text: text.trim(), line, column: column + text.length - text.trimStart().length }];
  });
}
