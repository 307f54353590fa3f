/** Where the objects of a PDF begin in its bytes, the last one of each number; those inside object streams are not among them. */
export function objectPlaces(bytes: Uint8Array): (number: number) => number {
  const places = new Map<number, number>();
  for (const match of latin1(bytes).matchAll(/\b(\d{1,10}) \d{1,5} obj\b/g)) places.set(Number(match[1]), match.index);
  return (number) => places.get(number) ?? 0;
}

/** Each byte a character of the same place. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
