import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { compareText } from '../domain/finding.ts';

/** DOS times in an archive begin with 1980; one fixed moment for every file. */
const packed = new Date(1980, 0, 1);

export interface PackageFacts {
  /** Moment that the document's own dates are set to, `2026-03-20T10:00+08:00`. */
  at: string;
  /** Fonts that not every machine has → one to use in their place. */
  fallbacks: Readonly<Record<string, string>>;
}

/**
 * An Office file with the same bytes for the same content: its own dates are those of the document, files lie in order of their names with
 * one fixed time. Fonts that may be missing name the one to use instead.
 */
export function stablePackage(bytes: Uint8Array, { at, fallbacks }: PackageFacts): Uint8Array {
  const files = unzipSync(bytes);
  const moment = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  const core = files['docProps/core.xml'];
  if (core) files['docProps/core.xml'] = strToU8(strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`));
  files['word/fontTable.xml'] = strToU8(fontTable(fallbacks));
  const entries = Object.keys(files).sort(compareText).map((name) => [name, files[name]] as const);
  // The type list must come first for readers that look at the beginning of the file.
  const ordered = [...entries.filter(([name]) => name === '[Content_Types].xml'), ...entries.filter(([name]) => name !== '[Content_Types].xml')];
  return zipSync(Object.fromEntries(ordered) as Zippable, { mtime: packed, level: 9, os: 0 });
}

const fontTable = (fallbacks: PackageFacts['fallbacks']): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(fallbacks).map(([name, other]) =>
  `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`).join('')}</w:fonts>`;
