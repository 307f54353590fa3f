import { readTail, readXmp, stringBlock, textBlock, type Block } from './image-metadata.ts';
import { jpegSegments, labelled, type JpegSegment } from './jpeg-segments.ts';
import { readExif } from './read-exif.ts';
import { readPhotoshop } from './read-iptc.ts';
import { join, nothing, type Found, type Reader } from './reading.ts';

const comment = 0xfe;
const exif = 'Exif\0\0';
const xmp = 'http://ns.adobe.com/xap/1.0/\0';
const moreXmp = 'http://ns.adobe.com/xmp/extension/\0';
/** Behind its label an extension names its packet, its whole length and its place in it. */
const moreXmpHead = moreXmp.length + 40;

/** A JPEG: comments, EXIF, XMP, IPTC, other segments of programs, and what follows the image. */
export const readJpeg: Reader = async (reading) => {
  const { bytes, name } = reading;
  const { segments, end, whole } = jpegSegments(bytes);
  const found = nothing();
  for (const segment of segments) join(found, readSegment(bytes, segment));
  const extension = segments.filter((segment) => segment.marker === 0xe1 && labelled(bytes, segment, moreXmp));
  if (extension.length > 0) join(found, readXmp(joined(bytes, extension)));
  if (!whole) found.problems.push(`${name}：JPEG 图片不完整`);
  join(found, await readTail(bytes, end, reading));
  return found;
};

function readSegment(bytes: Uint8Array, segment: JpegSegment): Found {
  const { marker, body, end } = segment;
  const from = (skip: number): Block => ({ bytes: bytes.subarray(body + skip, end), at: body + skip });
  if (marker === 0xe1 && labelled(bytes, segment, exif)) return readExif(from(exif.length));
  if (marker === 0xe1 && labelled(bytes, segment, xmp)) return readXmp(from(xmp.length));
  if (marker === 0xe1 && labelled(bytes, segment, moreXmp)) return nothing();
  if (marker === 0xed && labelled(bytes, segment, 'Photoshop 3.0\0')) return readPhotoshop(from(14));
  const found = nothing();
  if (marker === comment) {
    const part = textBlock(['COM'], 'comment', from(0));
    if (part) found.parts.push(part);
  } else if (marker >= 0xe0 && marker <= 0xef) found.parts.push(...stringBlock([`APP${String(marker - 0xe0)}`], from(0)));
  return found;
}

/** A packet that is spread over segments, counted from its first. */
function joined(bytes: Uint8Array, segments: readonly JpegSegment[]): Block {
  const pieces = segments.map(({ body, end }) => bytes.subarray(Math.min(end, body + moreXmpHead), end));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { bytes: whole, at: (segments[0]?.body ?? 0) + moreXmpHead };
}
