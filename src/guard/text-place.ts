import type { FileType } from '../formats/file-content.ts';
import { sourceText } from '../formats/source-text.ts';

const textual = new Set<FileType>(['text', 'html', 'xml', 'svg', 'json', 'csv', 'css', 'javascript', 'sourceMap']);

/** Line and column, 1-based, of a byte of a text file; undefined for other files. */
export function textPlaces(type: FileType, bytes: Uint8Array): ((byte: number) => { line: number; column: number }) | undefined {
  if (!textual.has(type)) return undefined;
  let source: ReturnType<typeof sourceText> | undefined;
  return (byte) => {
    source ??= sourceText(bytes);
    const { text, byteAt } = source;
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byteAt(middle) < byte) low = middle + 1;
      else high = middle;
    }
    const before = text.slice(0, low).replace(/^\ufeff/, '');
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: before.length - lineStart + 1 };
  };
}
