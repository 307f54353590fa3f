/** Two halves of a broken line as one: nothing between them, but a space between two Latin words. */
export const joinText = (before: string, after: string): string => `${before}${needsSpace(before, after) ? ' ' : ''}${after}`;

const needsSpace = (before: string, after: string): boolean => /[A-Za-z,;]$/.test(before) && /^[A-Za-z]/.test(after);
