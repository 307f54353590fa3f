/** One marker segment of a JPEG: `start` at its FF, `body` after its length, `end` behind it. Image data are part of the segment that starts them. */
export interface JpegSegment { marker: number; start: number; body: number; end: number }

const bare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
const endOfImage = 0xd9;
const startOfScan = 0xda;

/** Segments from the first marker to the end of the image (ITU-T T.81, B.1). `whole`: an end was found; else the last segment runs to the last byte. */
export function jpegSegments(bytes: Uint8Array): { segments: JpegSegment[]; end: number; whole: boolean } {
  const segments: JpegSegment[] = [];
  let at = 0;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return { segments, end: at, whole: false };
    // Any number of fill bytes may stand before a marker.
    let start = at;
    while (bytes[start + 1] === 0xff) start += 1;
    const marker = bytes[start + 1] ?? endOfImage;
    if (bare(marker) || marker === endOfImage) {
      segments.push({ marker, start, body: start + 2, end: start + 2 });
      if (marker === endOfImage) return { segments, end: start + 2, whole: true };
      at = start + 2;
      continue;
    }
    const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0);
    const after = start + 2 + Math.max(2, length);
    const end = Math.min(bytes.length, marker === startOfScan ? scanEnd(bytes, after) : after);
    segments.push({ marker, start, body: Math.min(start + 4, end), end });
    at = end;
  }
  return { segments, end: bytes.length, whole: false };
}

/** Image data go on to the next marker that is no stuffed zero and no restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Whether a segment's body begins with an ASCII label. */
export const labelled = (bytes: Uint8Array, { body }: JpegSegment, label: string): boolean => [...label].every((letter, index) => bytes[body + index] === letter.charCodeAt(0));
