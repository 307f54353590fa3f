import type { PDFContext, PDFDict, PDFDocument, PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { cleanJpeg } from './clean-jpeg.ts';
import { isJpeg, reachableObjects, type Library } from './pdf-unreferenced.ts';

/** Data about the document, the program that made it, and small previews; of any object. */
const about = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'AA'];
/** Who made a remark and when, by name and number. */
const ofRemark = ['T', 'M', 'NM', 'CreationDate'];
/** Actions that run a program (ISO 32000-1, table 198). */
const running = new Set(['/JavaScript', '/Launch', '/ImportData', '/SubmitForm', '/Rendition']);

/**
 * A PDF written anew: without information and XMP, scripts, authors of remarks, previews, earlier states and objects that nothing refers to. Pages stay as
 * they are drawn. Same bytes in, same bytes out. A digital signature does not survive. Throws an Error in Chinese where it is encrypted or broken.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const library = await import('@cantoo/pdf-lib');
  const document = await open(library, bytes);
  const { context, catalog } = document;
  const name = (key: string): ReturnType<Library['PDFName']['of']> => library.PDFName.of(key);
  context.trailerInfo.Info = undefined;
  context.trailerInfo.ID = undefined;
  catalog.lookupMaybe(name('Names'), library.PDFDict)?.delete(name('JavaScript'));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    for (const dict of dictionariesIn(library, object)) cleanDictionary(library, context, dict);
    if (object instanceof library.PDFRawStream && isJpeg(library, object)) context.assign(ref, withoutCameraData(library, object));
  }
  const reachable = reachableObjects(library, context);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reachable.has(ref.toString())) context.delete(ref);
  // New objects are numbered on from the last that stays, so that a clean file stays the same.
  context.largestObjectNumber = context.enumerateIndirectObjects().reduce((most, [ref]) => Math.max(most, ref.objectNumber), 0);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

async function open({ PDFDocument: Document }: Library, bytes: Uint8Array): Promise<PDFDocument> {
  let document: PDFDocument;
  try {
    document = await Document.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  } catch {
    throw new Error('PDF 文件已经损坏，不能清理');
  }
  if (!(document.catalog as unknown)) throw new Error('PDF 文件已经损坏，不能清理');
  if (document.context.trailerInfo.Encrypt) throw new Error('PDF 文件加了密，不能清理');
  return document;
}

/** Every dictionary that stands in an object, however deep. */
function dictionariesIn({ PDFArray, PDFDict: Dictionary, PDFStream }: Library, root: PDFObject): PDFDict[] {
  const found: PDFDict[] = [];
  const open: PDFObject[] = [root];
  while (open.length > 0) {
    const object = open.pop();
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof Dictionary) {
      found.push(dict);
      open.push(...dict.values());
    } else if (dict instanceof PDFArray) open.push(...dict.asArray());
  }
  return found;
}

function cleanDictionary({ PDFDict: Dictionary, PDFName }: Library, context: PDFContext, dict: PDFDict): void {
  for (const key of about) dict.delete(PDFName.of(key));
  const isRemark = dict.has(PDFName.of('Subtype')) && dict.has(PDFName.of('Rect')) && dict.get(PDFName.of('Subtype'))?.toString() !== '/Widget';
  if (isRemark) for (const key of ofRemark) dict.delete(PDFName.of(key));
  for (const key of ['A', 'OpenAction', 'Next', 'PA']) {
    const action = context.lookup(dict.get(PDFName.of(key)));
    if (action instanceof Dictionary && running.has(action.get(PDFName.of('S'))?.toString() ?? '')) dict.delete(PDFName.of(key));
  }
}

function withoutCameraData({ PDFRawStream: Stream }: Library, stream: PDFRawStream): PDFObject {
  try {
    return Stream.of(stream.dict, cleanJpeg(stream.getContents()));
  } catch {
    // A picture that is broken stays as it is drawn.
    return stream;
  }
}
