/** A line of the source that holds text; lines without any are remembered as `afterBlank`. */
export interface TextLine {
  /** 1-based line of the source file. */
  line: number;
  /** As read, with its indentation. */
  raw: string;
  /** Without spaces of any width at either end. */
  text: string;
  /** Columns of indentation; a full-width space counts two. */
  indent: number;
  afterBlank: boolean;
  /** The frame of a page stood between this line and the one before. */
  afterPageBreak: boolean;
}

/** What was taken out of the text, or moved from it into the front matter, with the place it stood at. */
export interface TakenLine {
  line: number;
  text: string;
}

/** Lines of a text (LF) that hold something visible. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = false;
  text.split('\n').forEach((raw, index) => {
    const trimmed = raw.trim();
    if (trimmed !== '') lines.push({ line: index + 1, raw, text: trimmed, indent: displayWidth(/^\s*/u.exec(raw)?.[0] ?? ''), afterBlank, afterPageBreak: false });
    afterBlank = trimmed === '';
  });
  return lines;
}

/** Columns a text takes in a fixed-width font: two for Han characters and full-width signs. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2460-\u249b\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1;
  return width;
}
