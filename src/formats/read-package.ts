import type { FileType } from './file-content.ts';
import { fileType } from './file-type.ts';
import { readProperties } from './office-properties.ts';
import { externalTraits } from './office-relationships.ts';
import { openZip, type ZipEntry } from './open-zip.ts';
import { type Found, join, type Reading } from './reading.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** A part of an office file that is XML. */
export interface XmlPart { name: string; /** Local name of the root element. */ root: string; source: SourceText }

/** Reads the parts that one format knows; undefined for others. */
export type PartReader = (part: XmlPart) => Found | undefined;

/** Files that have no place in an office file but as embedded ones. */
const documents = new Set<FileType>(['docx', 'xlsx', 'pptx', 'ofd', 'zip', 'gzip', 'pdf', 'html', 'ole']);

/** An office file of the OPC family: the format's own parts through `prepare`, all others as what they are. */
export async function readPackage(reading: Reading, prepare: (parts: ReadonlyMap<string, XmlPart>, found: Found) => PartReader): Promise<Found> {
  const { entries, found } = openZip(reading.name, reading.bytes, reading.limits);
  const parts = new Map(entries.flatMap((entry) => {
    const part = xmlPart(entry);
    return part ? [[entry.name, part] as const] : [];
  }));
  const read = prepare(parts, found);
  for (const entry of entries) {
    const part = parts.get(entry.name);
    const own = part && (commonPart(part) ?? read(part));
    if (part?.source.text.includes('<!ENTITY')) found.problems.push(`${entry.name}：声明了 XML 实体，没有展开`);
    if (own) join(found, own);
    else await readOther(entry, reading, found);
  }
  return found;
}

function xmlPart({ name, data }: ZipEntry): XmlPart | undefined {
  if (!/\.(?:xml|rels|vml)$/i.test(name) && fileType(name, data) !== 'xml') return undefined;
  const source = sourceText(data);
  const root = /^\ufeff?\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:[\w.-]+:)?([\w.-]+)/.exec(source.text.slice(0, 8192))?.[1];
  return root === undefined ? undefined : { name, root, source };
}

function commonPart({ name, root, source }: XmlPart): Found | undefined {
  if (root === 'coreProperties' || (root === 'Properties' && /docProps/i.test(name))) return readProperties(name, source);
  return undefined;
}

async function readOther({ name, data }: ZipEntry, reading: Reading, found: Found): Promise<void> {
  const type = fileType(name, data);
  const isMacro = /vbaProject[^/]*\.bin$|vbaData\.xml$/i.test(name) || /macrosheets\//i.test(name);
  if (isMacro) found.traits.push({ kind: '宏', path: [name], excerpt: name });
  else if (/(?:^|\/)embeddings\//i.test(name) || (documents.has(type) && !/\.vml$/i.test(name))) found.traits.push({ kind: '嵌入文件', path: [name], excerpt: name.split('/').pop() ?? name });
  if (name.startsWith('_xmlsignatures/') && /\.xml$/i.test(name)) found.traits.push({ kind: '签名', path: [name], excerpt: name });
  if (/\.rels$/i.test(name)) found.traits.push(...externalTraits(name, sourceText(data).text));
  const inner = await reading.inside([name], name.split('/').pop() ?? name, data);
  // A macro is named once; what is odd in it by itself is the macro.
  join(found, isMacro ? { ...inner, traits: inner.traits.filter(({ kind }) => kind !== '宏') } : inner);
}
