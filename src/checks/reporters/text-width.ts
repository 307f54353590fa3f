const wide = /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Columns a text takes in a terminal; a Han character takes two. */
export const textWidth = (text: string): number => [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);

/** A text filled up with spaces before it, or behind it, to a width. */
export const padBefore = (text: string, width: number): string => ' '.repeat(Math.max(0, width - textWidth(text))) + text;
export const padBehind = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - textWidth(text)));
