/** Text of an XML part: UTF-8, or UTF-16 where it says so by its first bytes; the declaration then says UTF-8. Throws where the bytes are neither. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  return wide ? text.replace(/^(<\?xml[^>]*encoding=["'])utf-16[bl]?e?/i, '$1UTF-8') : text;
}
