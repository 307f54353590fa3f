import { excerptOf } from './office-streams.ts';
import { readOfficeText } from './office-text.ts';
import { readStyles } from './office-styles.ts';
import { readPackage } from './read-package.ts';
import type { Found, Reader } from './reading.ts';

const bodies = new Set(['document', 'hdr', 'ftr', 'footnotes', 'endnotes', 'glossaryDocument']);

/** A Word document: body, headers, footers, notes, comments, and all that is not on its pages. */
export const readDocx: Reader = (reading) => readPackage(reading, (parts) => {
  const styles = new Map([...parts.values()].filter(({ root }) => root === 'styles').flatMap(({ source }) => [...readStyles(source.text)]));
  return ({ name, root, source }) => {
    if (bodies.has(root)) return readOfficeText({ name, source, kind: 'text', styles });
    if (root === 'comments') return withComments(readOfficeText({ name, source, kind: 'comment', styles }), name);
    // Charts, diagrams and drawings of their own.
    if (root === 'chartSpace' || root === 'dataModel' || root === 'drawing') return readOfficeText({ name, source, kind: 'text' });
    return undefined;
  };
});

/** Comments as traits, a paragraph each. */
export function withComments(found: Found, name: string): Found {
  for (const part of found.parts) {
    if (part.kind !== 'comment' || part.path.length > 1) continue;
    for (const line of part.text.split('\n')) if (line.trim() !== '') found.traits.push({ kind: '批注', path: [name], excerpt: excerptOf(line) });
  }
  return found;
}
