import { posix } from 'node:path';
import { attributeOf, localName, rewriteXml, tagsOf, type Tag, type Verdict } from './rewrite-xml.ts';
import { stableZip } from './stable-zip.ts';
import { xmlText } from './xml-text.ts';

/** Cleans what lies inside a file: a picture, an embedded sheet. */
export type CleanInner = (name: string, bytes: Uint8Array) => Promise<Uint8Array>;

const contentTypes = '[Content_Types].xml';
const packageRelations = '_rels/.rels';

/**
 * A docx, xlsx or pptx without what tells of people and machines: properties, thumbnails, printer settings, rsids, ids of the document, authors
 * of changes, data of other programs. Only parts that are reached from the package's relationships stay (ECMA-376 part 2, 6.5): nothing else is shown.
 * Words, tables and layout are untouched. Throws where a part cannot be read.
 */
export async function cleanOoxml(entries: ReadonlyMap<string, Uint8Array>, cleanInner: CleanInner): Promise<Uint8Array> {
  const find = partFinder(entries);
  const kept = new Map<string, Uint8Array>();
  const droppedIds = new Map<string, Set<string>>();
  const queue = [packageRelations];
  for (let relations = queue.pop(); relations !== undefined; relations = queue.pop()) {
    const bytes = entries.get(relations);
    if (!bytes || kept.has(relations)) continue;
    const folder = posix.dirname(posix.dirname(relations));
    const dropped = new Set<string>();
    const text = rewriteXml(xmlText(bytes), (tag) => {
      if (localName(tag.name) !== 'Relationship') return 'keep';
      const external = attributeOf(tag, 'TargetMode') === 'External';
      const part = external ? undefined : find(targetOf(tag, folder));
      if (isTrace(tag) || (part === undefined && !external)) {
        dropped.add(attributeOf(tag, 'Id') ?? '');
        return 'drop';
      }
      if (part !== undefined && !kept.has(part)) {
        kept.set(part, entries.get(part) as Uint8Array);
        queue.push(find(relationsOf(part)) ?? '');
      }
      return 'keep';
    });
    kept.set(relations, new TextEncoder().encode(text));
    droppedIds.set(relations, dropped);
  }
  const types = entries.get(contentTypes);
  if (!types) throw new Error(`文件里没有 ${contentTypes}，不能清理`);
  const out = new Map<string, Uint8Array>([[contentTypes, new TextEncoder().encode(cleanTypes(xmlText(types), kept))]]);
  for (const [name, bytes] of kept) out.set(name, name.endsWith('.rels') ? bytes : await cleanPart(name, bytes, droppedIds.get(relationsOf(name)) ?? new Set(), cleanInner));
  return stableZip(out, [contentTypes, packageRelations]);
}

const relationsOf = (part: string): string => posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

/** The part a relationship names. */
function targetOf(tag: Tag, folder: string): string {
  const bare = (attributeOf(tag, 'Target') ?? '').split('#', 1)[0] as string;
  return posix.normalize(bare.startsWith('/') ? bare.slice(1) : posix.join(folder, bare));
}

/** The entry a part name stands for: names of parts know no case and may be percent-encoded (ECMA-376 part 2, 6.2.2). */
function partFinder(entries: ReadonlyMap<string, Uint8Array>): (name: string) => string | undefined {
  const plain = new Map([...entries.keys()].map((name) => [plainName(name), name]));
  return (name) => (entries.has(name) ? name : plain.get(plainName(name)));
}

function plainName(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/** Kinds of relationships whose parts tell of people, machines and other programs and show nothing. */
const traces = new Set([
  'thumbnail', 'custom-properties', 'printerSettings', 'people', 'person', 'customXml', 'customXmlProps', 'revisionHeaders', 'revisionLog', 'usernames', 'changesInfo', 'revisionInfo',
  'classificationlabels', 'attachedTemplate', 'webextensiontaskpanes', 'mailMergeSource', 'mailMergeHeaderSource', 'recipientData', 'customData', 'customProperty', 'tags',
]);
const isTrace = (tag: Tag): boolean => traces.has((attributeOf(tag, 'Type') ?? '').split('/').at(-1) ?? '');

function cleanTypes(xml: string, kept: ReadonlyMap<string, Uint8Array>): string {
  const find = partFinder(kept);
  return rewriteXml(xml, (tag) => (localName(tag.name) === 'Override' && find((attributeOf(tag, 'PartName') ?? '').replace(/^\//, '')) === undefined ? 'drop' : 'keep'));
}

const fixedParts: Readonly<Record<string, string>> = {
  coreProperties: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  Properties: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
};

async function cleanPart(name: string, bytes: Uint8Array, droppedIds: ReadonlySet<string>, cleanInner: CleanInner): Promise<Uint8Array> {
  if (!/\.(?:xml|vml)$/i.test(name)) return cleanInner(name, bytes);
  const xml = xmlText(bytes);
  const root = localName(tagsOf(xml.slice(0, 4096))[0]?.name ?? '');
  const fixed = name.startsWith('docProps/') || Object.hasOwn(fixedParts, root) ? fixedParts[root] : undefined;
  return new TextEncoder().encode(fixed ?? rewriteXml(xml, (tag) => judge(tag, droppedIds)));
}

/** Elements that hold no words of the document. */
const dropped = new Set(['rsids', 'docVars', 'attachedTemplate', 'docId', 'absPath', 'revisionPtr', 'fileSharing', 'dataBinding', 'custDataLst', 'customProperties', 'mailMerge', 'printerSettings']);

function judge(tag: Tag, droppedIds: ReadonlySet<string>): Verdict {
  const name = localName(tag.name);
  if (dropped.has(name)) return 'drop';
  // In a workbook comments count their authors, so that each keeps its place, without the name.
  if (name === 'author' && tag.attributes.length === 0) return 'empty';
  const namesPerson = name === 'author' || name === 'cmAuthor';
  let changed = false;
  const attributes = tag.attributes.flatMap((attribute) => {
    const value = namesPerson && attribute.name === 'name' ? '' : cleanValue(localName(attribute.name), attribute, droppedIds);
    if (value === attribute.value) return attribute;
    changed = true;
    return value === null ? [] : { name: attribute.name, value };
  });
  return changed ? attributes : 'keep';
}

const rsid = /^rsid(?:R|RPr|RDefault|P|Del|Sect|Tr)$/;
/** Who made a change or a comment; their elements are found faults, but what is published never names them. */
const people = new Set(['author', 'initials', 'userId', 'providerId', 'userName', 'lastModifiedBy']);

/** A value as it may stay; null where the attribute goes. */
function cleanValue(name: string, attribute: Tag['attributes'][number], droppedIds: ReadonlySet<string>): string | null {
  const { value } = attribute;
  if (rsid.test(name) || attribute.name === 'w:date' || name === 'refreshedBy' || name === 'refreshedDate') return null;
  if (people.has(name)) return '';
  if (name === 'id' && attribute.name !== name && droppedIds.has(value)) return null;
  // Word writes the place a picture was taken from where its description should be.
  if ((name === 'descr' || name === 'alt' || name === 'title' || name === 'name') && /^(?:[A-Za-z]:[\\/]|file:|\\\\)/.test(value)) return '';
  return value;
}
