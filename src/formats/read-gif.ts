import { gifBlocks } from './gif-blocks.ts';
import { readTail, readXmp, stringBlock, textBlock } from './image-metadata.ts';
import { latin1 } from './pdf-places.ts';
import { join, nothing, type Reader } from './reading.ts';

/** A GIF: comments, texts, data of programs, and what follows the image. Bytes are those of a block's first piece. */
export const readGif: Reader = async (reading) => {
  const { bytes, name } = reading;
  const { blocks, end, whole } = gifBlocks(bytes);
  const found = nothing();
  for (const { kind, data, from, start } of blocks) {
    const part = kind === 'comment' || kind === 'text' ? textBlock([`GIF ${kind === 'comment' ? '注释' : '文字'}`], kind === 'comment' ? 'comment' : 'metadata', { bytes: kind === 'text' ? data.subarray(12) : data, at: from }) : undefined;
    if (part) found.parts.push(part);
    // XMP stands in an application block as bare bytes, which its own characters cut into pieces.
    if (kind === 'application' && latin1(data.subarray(0, 11)) === 'XMP DataXMP') join(found, readXmp({ bytes: xmpOf(bytes, start + 14), at: start + 14 }));
    else if (kind === 'application' || kind === 'other') found.parts.push(...stringBlock(['GIF 应用数据'], { bytes: data, at: from }));
  }
  if (!whole) found.problems.push(`${name}：GIF 图片不完整`);
  join(found, await readTail(bytes, end, reading));
  return found;
};

/** The packet ends where its closing bytes begin: 01 FF FE. */
function xmpOf(bytes: Uint8Array, from: number): Uint8Array {
  for (let at = bytes.indexOf(0x01, from); at >= 0; at = bytes.indexOf(0x01, at + 1)) if (bytes[at + 1] === 0xff && bytes[at + 2] === 0xfe) return bytes.subarray(from, at);
  return bytes.subarray(from);
}
