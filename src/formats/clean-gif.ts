import { concatenated } from './exif-orientation.ts';
import { gifBlocks } from './gif-blocks.ts';
import { latin1 } from './pdf-places.ts';

/** Application data that a reader draws by: how often the pictures run, the colour profile. */
const rendering = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** A GIF without comments, texts, data of programs and trailing bytes. */
export function cleanGif(bytes: Uint8Array): Uint8Array {
  const { blocks, head, whole } = gifBlocks(bytes);
  if (!whole) throw new Error('GIF 图片不完整');
  const kept = blocks.filter(({ kind, data }) => kind === 'image' || kind === 'control' || (kind === 'application' && rendering.has(latin1(data.subarray(0, 11)))));
  return concatenated([bytes.subarray(0, head), ...kept.map(({ start, end }) => bytes.subarray(start, end)), Uint8Array.of(0x3b)]);
}
