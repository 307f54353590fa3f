import { readTail, readXmp, stringBlock, type Block } from './image-metadata.ts';
import { latin1 } from './pdf-places.ts';
import { readExif } from './read-exif.ts';
import { riffChunks } from './riff-chunks.ts';
import { join, nothing, type Reader } from './reading.ts';

const pixels = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);

/** A WebP: EXIF, XMP, chunks of programs, and what follows the image. */
export const readWebp: Reader = async (reading) => {
  const { bytes, name } = reading;
  const { chunks, end, whole } = riffChunks(bytes);
  const found = nothing();
  for (const { type, data, dataEnd } of chunks) {
    const block: Block = { bytes: bytes.subarray(data, dataEnd), at: data };
    // Some programs keep the label of JPEG.
    const head = latin1(block.bytes.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0;
    if (type === 'EXIF') join(found, readExif({ bytes: block.bytes.subarray(head), at: data + head }));
    else if (type === 'XMP ') join(found, readXmp(block));
    else if (!pixels.has(type)) found.parts.push(...stringBlock([`WebP ${type.trim()}`], block));
  }
  if (!whole) found.problems.push(`${name}：WebP 图片不完整`);
  join(found, await readTail(bytes, end, reading));
  return found;
};
