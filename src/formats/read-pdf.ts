import type { TextPart } from './file-content.ts';
import { partAt } from './mapped-text.ts';
import { addScript, readAnnotations } from './pdf-annotations.ts';
import { openPdf, type OpenPdf } from './pdf-document.ts';
import { readDocumentData } from './pdf-document-data.ts';
import { formsFit } from './pdf-forms.ts';
import { pageText, pageUnseenText } from './pdf-page.ts';
import { objectPlaces } from './pdf-places.ts';
import { earlierRevisions, mostRevisions } from './pdf-revisions.ts';
import { streamsFit } from './pdf-streams.ts';
import { remainingText } from './pdf-unreferenced.ts';
import { join, nothing, type Found, type Reader, type Reading } from './reading.ts';
import { stringsOf } from './read-strings.ts';

const mostPages = 2_000;

/** A PDF: text, remarks, data about the document, files and scripts inside, words that cannot be seen, and earlier states of the file. */
export const readPdf: Reader = async (reading) => {
  if (!streamsFit(reading.bytes, reading.limits)) {
    return { parts: stringsOf(reading.bytes), traits: [{ kind: '异常压缩', path: [], excerpt: '解压后过大的数据流' }], problems: [`${reading.name}：解压后过大，没有读完`] };
  }
  if (!(await formsFit(reading.bytes))) {
    return { parts: stringsOf(reading.bytes), traits: [{ kind: '异常压缩', path: [], excerpt: '层层引用的图形' }], problems: [`${reading.name}：图形层层引用，展开后过大，没有读完`] };
  }
  const found = await readState(reading);
  const ends = earlierRevisions(reading.bytes);
  for (const end of ends.slice(-mostRevisions).reverse()) join(found, await readEarlier(reading, end, found.parts));
  if (ends.length > mostRevisions) found.problems.push(`${reading.name}：留有 ${String(ends.length)} 个较早版本，只读了最近 ${String(mostRevisions)} 个`);
  return found;
};

/** The file as its last cross-reference shows it. */
async function readState(reading: Reading): Promise<Found> {
  let pdf: OpenPdf;
  try {
    pdf = await openPdf(reading.bytes);
  } catch (error) {
    const parts = stringsOf(reading.bytes);
    if ((error as Error).name === 'PasswordException') return { parts, traits: [{ kind: '加密', path: [], excerpt: '要密码才能打开' }], problems: [`${reading.name}：加了密码，打不开，内容没有检查`] };
    return { parts, traits: [], problems: [`${reading.name}：PDF 文件已经损坏，打不开，内容没有检查`] };
  }
  try {
    const found = await guarded(reading.name, '文档信息', () => readDocumentData(pdf.document, reading));
    const placeOf = objectPlaces(reading.bytes);
    const pages = Math.min(pdf.document.numPages, mostPages);
    if (pdf.document.numPages > mostPages) found.problems.push(`${reading.name}：共 ${String(pdf.document.numPages)} 页，只读了前 ${String(mostPages)} 页`);
    for (let number = 1; number <= pages; number += 1) join(found, await guarded(reading.name, `第${String(number)}页`, () => readPage(pdf, number, placeOf, reading)));
    join(found, await guarded(reading.name, '其他对象', () => remainingText(reading, found, placeOf)));
    // A link of several lines is several links to one address.
    return { ...found, traits: [...new Map(found.traits.map((trait) => [JSON.stringify([trait.kind, trait.path, trait.excerpt]), trait])).values()] };
  } finally {
    await pdf.close();
  }
}

/** What fails is named, and the rest is read. */
async function guarded(name: string, what: string, read: () => Promise<Found>): Promise<Found> {
  try {
    return await read();
  } catch {
    return { ...nothing(), problems: [`${name}：${what}已经损坏，没有读完`] };
  }
}

async function readPage(pdf: OpenPdf, number: number, placeOf: (number: number) => number, { name, inside }: Reading): Promise<Found> {
  const path = [`第${String(number)}页`];
  const page = await pdf.document.getPage(number);
  const place = placeOf(page.ref?.num ?? -1);
  const found = nothing();
  const text = await pageText(page);
  if (text !== '') found.parts.push(partAt(path, 'text', text, place));
  const annotations = await readAnnotations(page, path, placeOf, inside);
  join(found, annotations.found);
  for (const [event, code] of Object.entries((await page.getJSActions() ?? {}) as Record<string, string[]>)) addScript(found, [...path, event], code.join('\n'), place);
  // A page without words hides none; its images, which may be large, stay packed.
  if (text !== '') {
    const unseen = await pageUnseenText(page, pdf, annotations.redactions);
    if (!unseen.whole) found.problems.push(`${name}：第${String(number)}页的图形太多，没有查有没有被遮盖的文字`);
    for (const { kind, text: words } of unseen.found) {
      found.parts.push(partAt(path, kind, words, place));
      found.traits.push({ kind: kind === 'covered' ? '遮盖文字' : '隐藏文字', path, excerpt: words });
    }
  }
  page.cleanup();
  return found;
}

/** An earlier state of the file, as far as it says something that the present one does not. */
async function readEarlier(reading: Reading, end: number, present: readonly TextPart[]): Promise<Found> {
  const path = [`较早版本（前 ${String(end)} 字节）`];
  const earlier = await readState({ ...reading, bytes: reading.bytes.subarray(0, end) });
  const known = new Set(present.map(({ kind, text }) => `${kind}:${text}`));
  const parts = earlier.parts.filter(({ kind, text }) => !known.has(`${kind}:${text}`)).map((part) => ({ ...part, path: [...path, ...part.path], kind: part.kind === 'text' ? 'deleted' as const : part.kind }));
  const lines = new Set(present.flatMap(({ text }) => text.split('\n')));
  const gone = parts.filter(({ kind }) => kind === 'deleted').flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '' && !lines.has(line));
  return { parts, traits: [{ kind: '修订', path, excerpt: gone.join('\n') || '文件里还留着修改前的内容' }], problems: [] };
}
