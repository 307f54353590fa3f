/** How a picture is to be turned, 1 to 8 (CIPA DC-008, 4.6.4); 1 where EXIF does not say so. `bytes` begin at the TIFF header. */
export function exifOrientation(bytes: Uint8Array): number {
  if (bytes.length < 14) return 1;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const place = data.getUint32(4, little);
  if (place + 2 > bytes.length) return 1;
  const count = data.getUint16(place, little);
  for (let index = 0, at = place + 2; index < count && at + 12 <= bytes.length; index += 1, at += 12) {
    const value = data.getUint16(at, little) === 0x0112 ? data.getUint16(at + 8, little) : 0;
    if (value >= 1 && value <= 8) return value;
  }
  return 1;
}

/** The smallest EXIF that says how to turn a picture: one directory with one entry. */
export function orientationOnly(orientation: number): Uint8Array {
  return Uint8Array.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
}

/** Pieces of bytes in a row. */
export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
