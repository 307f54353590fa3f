/** Two halves of a broken line as one: nothing between them, but a space between two Latin words. */
export const joinText = (before: string, after: string): string => `${before}${needsSpace(before, after) ? ' ' : ''}${after}`;

/** The pieces of one paragraph; linear, however many there are. */
export const joinAll = (pieces: readonly string[]): string =>
  pieces.map((piece, index) => (index > 0 && needsSpace(pieces[index - 1] ?? '', piece) ? ` ${piece}` : piece)).join('');

const needsSpace = (before: string, after: string): boolean => /[A-Za-z,;]/.test(before.at(-1) ?? '') && /[A-Za-z]/.test(after[0] ?? '');
