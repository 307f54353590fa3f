import { concatenated, exifOrientation, orientationOnly } from './exif-orientation.ts';
import { jpegSegments, labelled, type JpegSegment } from './jpeg-segments.ts';

const exif = 'Exif\0\0';

/** A JPEG without EXIF, XMP, IPTC, comments, previews and trailing bytes; colour profile, Adobe's colour mark and the way it is turned stay. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const { segments } = jpegSegments(bytes);
  if (!segments.some(({ marker }) => marker === 0xda)) throw new Error('JPEG 图片已经损坏，找不到图像数据');
  const source = segments.find((segment) => segment.marker === 0xe1 && labelled(bytes, segment, exif));
  const orientation = source ? exifOrientation(bytes.subarray(source.body + exif.length, source.end)) : 1;
  const pieces = segments.flatMap((segment) => {
    const piece = kept(bytes, segment);
    return piece ? [piece] : [];
  });
  // JFIF, where there is one, stands first (JFIF 1.02); EXIF follows.
  const place = segments[1]?.marker === 0xe0 && labelled(bytes, segments[1], 'JFIF\0') ? 2 : 1;
  if (orientation !== 1) pieces.splice(place, 0, orientationSegment(orientation));
  return concatenated(pieces);
}

function kept(bytes: Uint8Array, segment: JpegSegment): Uint8Array | undefined {
  const { marker, start, body, end } = segment;
  const whole = bytes.subarray(start, end);
  if (marker === 0xe0) return labelled(bytes, segment, 'JFIF\0') ? withoutPreview(bytes.subarray(start, body + 14)) : undefined;
  if (marker === 0xe2) return labelled(bytes, segment, 'ICC_PROFILE\0') ? whole : undefined;
  if (marker === 0xee) return labelled(bytes, segment, 'Adobe') ? bytes.subarray(start, end) : undefined;
  return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef) ? undefined : whole;
}

/** The fields of JFIF with a preview of no pixels. */
function withoutPreview(head: Uint8Array): Uint8Array {
  const fields = Uint8Array.from(head);
  fields.set([0, 16], 2);
  fields.set([0, 0], 16);
  return fields;
}

function orientationSegment(orientation: number): Uint8Array {
  const body = concatenated([new TextEncoder().encode(exif), orientationOnly(orientation)]);
  return concatenated([Uint8Array.from([0xff, 0xe1, 0, body.length + 2]), body]);
}
