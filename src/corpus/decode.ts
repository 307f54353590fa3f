export type Decoded = { text: string; encoding: 'utf-8' | 'gb18030'; bom: boolean } | { error: string };

/**
 * Bytes of a text file to a string with LF line ends: UTF-8 (with or without BOM), else GB18030 (GB 18030-2022, which holds GBK).
 * Anything else, UTF-16 and binary files among it, is an error in words, never a guess.
 */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { error: '文件是 UTF-16 编码' };
  }
  if (bytes.includes(0)) return { error: '文件含有空字节，不是文本文件' };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    if (bom && encoding !== 'utf-8') break;
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n'), encoding, bom };
    } catch {
      // Not this encoding; the next one decides.
    }
  }
  return { error: '文件既不是 UTF-8 也不是 GB18030 编码' };
}
