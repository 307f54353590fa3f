import type { FileType } from './file-content.ts';
import { newLimits } from './limits.ts';
import { sourceText } from './source-text.ts';
import { unpack } from './unpack.ts';
import { dataPlace, zipDirectory } from './zip-directory.ts';

/** Main parts by their content type (ECMA-376 part 1, 11 to 13; the same with macros). */
const contentTypes: readonly (readonly [FileType, RegExp])[] = [
  ['docx', /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/i],
  ['xlsx', /spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template|addin)\.(?:macroEnabled|binary)/i],
  ['pptx', /presentationml\.(?:presentation|slideshow|template)\.main|ms-powerpoint\.(?:presentation|slideshow|template|addin)\.macroEnabled/i],
];
/** Parts by their usual place, where the list of content types is lost. */
const places: readonly (readonly [FileType, string])[] = [['docx', 'word/document.xml'], ['xlsx', 'xl/workbook.xml'], ['xlsx', 'xl/workbook.bin'], ['pptx', 'ppt/presentation.xml'], ['ofd', 'OFD.xml']];

/** Which office format a zip archive is: by what it holds. */
export function packageType(bytes: Uint8Array): FileType {
  const { records } = zipDirectory(bytes, 2000);
  const names = new Set(records.map(({ name }) => name));
  if (names.has('OFD.xml')) return 'ofd';
  const list = records.find(({ name }) => name === '[Content_Types].xml');
  const at = list && dataPlace(bytes, list.at);
  if (list && at !== undefined) {
    const packed = bytes.subarray(at, at + list.packed);
    const text = sourceText(list.method === 8 ? unpack(packed, 'raw', { ...newLimits(), bytes: 1024 * 1024 }).data : packed).text;
    const type = contentTypes.find(([, pattern]) => pattern.test(text));
    if (type) return type[0];
  }
  return places.find(([, name]) => names.has(name))?.[0] ?? 'zip';
}
