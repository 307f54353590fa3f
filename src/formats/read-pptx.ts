import { excerptOf } from './office-streams.ts';
import { readOfficeText } from './office-text.ts';
import { withComments } from './read-docx.ts';
import { readPackage } from './read-package.ts';
import type { Found, Reader } from './reading.ts';
import type { SourceText } from './source-text.ts';

const plain = new Set(['sldMaster', 'sldLayout', 'notesMaster', 'handoutMaster', 'chartSpace', 'dataModel', 'drawing']);

/** A presentation: slides, hidden slides, speaker's notes, comments. */
export const readPptx: Reader = (reading) => readPackage(reading, () => ({ name, root, source }) => {
  if (root === 'sld') return slide(name, source);
  if (root === 'notes') return concealed(name, source, '备注');
  if (root === 'cmLst') return withComments(joined(name, source), name);
  if (root === 'cmAuthorLst') return readOfficeText({ name, source, kind: 'comment' });
  return plain.has(root) ? readOfficeText({ name, source, kind: 'text' }) : undefined;
});

const slide = (name: string, source: SourceText): Found =>
  (/<(?:\w+:)?sld\b[^>]*\sshow\s*=\s*["'](?:0|false)["']/.test(source.text.slice(0, 8192)) ? concealed(name, source, '隐藏的幻灯片') : readOfficeText({ name, source, kind: 'text' }));

function concealed(name: string, source: SourceText, label: string): Found {
  const found = readOfficeText({ name, source, kind: 'hidden' });
  const words = found.parts.filter(({ kind, path }) => kind === 'hidden' && path.length === 1).map(({ text }) => text).join('\n');
  // A page number is all that most notes hold.
  if (/[^\s\d]/.test(words)) found.traits.push({ kind: '隐藏文字', path: [name, label], excerpt: excerptOf(words) });
  return found;
}

/** Comments of the older kind keep their words in `p:text`, which is no run. */
function joined(name: string, source: SourceText): Found {
  const found = readOfficeText({ name, source, kind: 'comment' });
  for (const part of found.parts) if (part.kind === 'metadata') Object.assign(part, { kind: 'comment', path: [name] });
  return found;
}
