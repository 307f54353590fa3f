import type { CleanInner } from './clean-ooxml.ts';
import { localName, rewriteXml } from './rewrite-xml.ts';
import { stableZip } from './stable-zip.ts';
import { xmlText } from './xml-text.ts';

/** What GB/T 33190-2016 7.4 (DocInfo) lets a file say of who made it, with what and when. The identifier of the document stays. */
const documentInfo = new Set(['Title', 'Author', 'Subject', 'Abstract', 'CreationDate', 'ModDate', 'Keywords', 'Creator', 'CreatorVersion', 'CustomDatas', 'DocUsage', 'Cover']);
/** The same of an annotation (15.2). */
const annotationInfo = new Set(['Creator', 'LastModDate']);

/** An OFD file without the properties of OFD.xml, the makers of annotations and traces of file managers; pictures in it are cleaned. */
export async function cleanOfd(entries: ReadonlyMap<string, Uint8Array>, cleanInner: CleanInner): Promise<Uint8Array> {
  const out = new Map<string, Uint8Array>();
  for (const [name, bytes] of entries) {
    if (isFolderTrace(name)) continue;
    out.set(name, /\.xml$/i.test(name) ? new TextEncoder().encode(cleanXml(xmlText(bytes))) : await cleanInner(name, bytes));
  }
  return stableZip(out, ['OFD.xml']);
}

/** What file managers leave in archives: they name folders and people, and no program needs them. */
export const isFolderTrace = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i.test(name);

function cleanXml(xml: string): string {
  let inDocInfo = false;
  return rewriteXml(xml, (tag) => {
    const name = localName(tag.name);
    if (name === 'DocInfo') inDocInfo = true;
    else if (name === 'DocRoot') inDocInfo = false;
    if (inDocInfo && documentInfo.has(name)) return 'drop';
    if (name !== 'Annot') return 'keep';
    const kept = tag.attributes.filter((attribute) => !annotationInfo.has(attribute.name));
    return kept.length === tag.attributes.length ? 'keep' : kept;
  });
}
