import { escapeMdx } from './escape-mdx.ts';
import type { SourceParagraph } from './join-lines.ts';
import type { PlainText } from './read-plain-text.ts';
import { normalisationLabels, type ImportReport, type NormalisationKind } from './report.ts';

/** Everything done to the writing of a text that does not change what it says, counted. */
export function countNormalisations(plain: PlainText, paragraphs: readonly SourceParagraph[], written: readonly string[]): ImportReport['normalisations'] {
  const kept = paragraphs.flatMap(({ lines }) => lines);
  const joined = paragraphs.flatMap(({ lines }) => lines.slice(1).map(({ line }) => line));
  const rows: [NormalisationKind, number, number[]][] = [
    ['encoding', plain.encoding === 'gb18030' ? 1 : 0, []],
    ['bom', plain.normalisations.bom, []],
    ['lineEnds', plain.normalisations.lineEnds, []],
    ['pageBreaks', plain.normalisations.pageBreaks, []],
    ['composed', plain.normalisations.composed, []],
    ['indentation', kept.filter(({ raw }) => /^\s/u.test(raw)).length, []],
    ['trailingSpaces', kept.filter(({ raw }) => /\s$/u.test(raw)).length, []],
    ['blankLines', paragraphs.slice(1).filter(({ lines }) => !lines[0]?.afterBlank).length, []],
    ['joinedLines', joined.length, joined],
    ['escapes', written.filter((text) => escapeMdx(text) !== text).length, []],
  ];
  return rows.flatMap(([kind, count, lines]) => (count > 0 ? [{ kind, label: normalisationLabels[kind], count, lines }] : []));
}
