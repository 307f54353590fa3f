import { readOfficeText } from './office-text.ts';
import { readPackage, type XmlPart } from './read-package.ts';
import { type Found, join, nothing, type Reader } from './reading.ts';
import { readCellComments } from './xlsx-comments.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readSharedStrings } from './xlsx-strings.ts';
import { readWorkbook, type SheetInfo } from './xlsx-workbook.ts';

const drawings = new Set(['wsDr', 'chartSpace', 'dataModel', 'userShapes', 'drawing']);

/** A workbook: cells by sheet and reference, hidden sheets, rows and columns, comments, names, links to other files, strings that no cell shows. */
export const readXlsx: Reader = (reading) => readPackage(reading, (parts) => {
  const all = [...parts.values()];
  const workbook = all.find(({ root }) => root === 'workbook');
  const { sheets, found: own } = workbook ? readWorkbook(workbook, parts.get(workbook.name.replace(/([^/]+)$/, '_rels/$1.rels'))) : { sheets: new Map<string, SheetInfo>(), found: nothing() };
  const shared = all.find(({ root }) => root === 'sst');
  const strings = shared ? readSharedStrings(shared) : [];
  const used = new Set<number>();
  // Sheets first: only then is it known which strings no cell shows.
  const read = new Map(all.filter(isSheet).map((part) => [part.name, readSheet(part, sheets.get(part.name), strings, used)]));
  return (part) => {
    if (part === workbook) return own;
    if (part === shared) return { ...nothing(), parts: strings.flatMap((text, index) => (text && !used.has(index) ? [text] : [])) };
    if (part.root === 'comments' || part.root === 'ThreadedComments' || part.root === 'personList') return readCellComments(part);
    if (part.root === 'externalLink') return externalLink(part);
    if (drawings.has(part.root)) return readOfficeText({ name: part.name, source: part.source, kind: 'text' });
    return macroSheet(part, read.get(part.name));
  };
});

const isSheet = ({ root }: XmlPart): boolean => root === 'worksheet' || root === 'chartsheet' || root === 'dialogsheet' || root === 'macrosheet';

function macroSheet({ name, root }: XmlPart, found: Found | undefined): Found | undefined {
  if (root === 'macrosheet') found?.traits.push({ kind: '宏', path: [name], excerpt: name });
  return found;
}

/** Values of another workbook that were kept: its address is in the relationships. */
function externalLink({ name, source }: XmlPart): Found {
  const found = nothing();
  join(found, readOfficeText({ name, source, kind: 'hidden' }));
  if (!found.traits.some(({ kind }) => kind === '外部链接')) found.traits.push({ kind: '外部链接', path: [name], excerpt: name });
  return found;
}
