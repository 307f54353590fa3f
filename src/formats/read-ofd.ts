import { openZip, type ZipEntry } from './open-zip.ts';
import { excerptOf } from './office-streams.ts';
import { ofdFound } from './ofd-text.ts';
import { type Found, join, type Reader, type Reading } from './reading.ts';
import { sourceText } from './source-text.ts';

/** An OFD document (GB/T 33190-2016): the words of its pages, annotations, properties, attachments, signatures. */
export const readOfd: Reader = async (reading) => {
  const { entries, found } = openZip(reading.name, reading.bytes, reading.limits);
  for (const entry of entries) join(found, await readEntry(entry, reading));
  return found;
};

async function readEntry({ name, data }: ZipEntry, reading: Reading): Promise<Found> {
  if (/\.xml$/i.test(name)) {
    const found = ofdFound(name, sourceText(data));
    if (/(?:^|\/)Signatures?\.xml$/i.test(name)) found.traits.push({ kind: '签名', path: [name], excerpt: name });
    return found;
  }
  const found = await reading.inside([name], name.split('/').pop() ?? name, data);
  if (/(?:^|\/)Attach(?:s|ments?)?\//i.test(name)) found.traits.push({ kind: '嵌入文件', path: [name], excerpt: excerptOf(name.split('/').pop() ?? name) });
  return found;
}
