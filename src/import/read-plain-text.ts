import { decode } from '../corpus/decode.ts';
import type { TakenLine } from './text-line.ts';

/** A source file as text with LF line ends, in NFC, and what was done to make it so. */
export interface PlainText {
  text: string;
  encoding: 'utf-8' | 'gb18030';
  normalisations: { bom: number; lineEnds: number; pageBreaks: number; composed: number };
  /** Control characters nobody sees. */
  controls: TakenLine[];
}

/** Other marks that end a line: vertical tab, form feed, next line, line and paragraph separator. */
const otherLineEnds = /[\v\f\u0085\u2028\u2029]/g;
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;

/** Reads a `.txt` file (UTF-8 with or without BOM, GB18030); an error is a full sentence for the editor. */
export function readPlainText(bytes: Uint8Array): PlainText | { error: string } {
  const decoded = decode(bytes);
  if ('error' in decoded) return { error: `${decoded.error}，无法导入。请在原软件中另存为“纯文本（UTF-8）”后重试。` };
  const broken = decoded.text.replace(otherLineEnds, '\n');
  const taken: TakenLine[] = [];
  const cleaned = broken.split('\n').map((line, index) => {
    const found = line.match(controls);
    if (found) taken.push({ line: index + 1, text: found.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ') });
    return line.replace(controls, '');
  });
  // Text files hold a stray control character at most; a file full of them is no text.
  if (taken.reduce((sum, { text }) => sum + text.split(' ').length, 0) > Math.max(8, cleaned.length / 2)) return { error: '文件含有大量控制字符，不是文本文件，无法导入。' };
  const text = cleaned.join('\n');
  const composed = text.normalize('NFC');
  return {
    text: composed,
    encoding: decoded.encoding,
    controls: taken,
    normalisations: {
      bom: decoded.bom ? 1 : 0,
      lineEnds: bytes.reduce((count, byte) => count + (byte === 0x0d ? 1 : 0), 0),
      pageBreaks: decoded.text.match(otherLineEnds)?.length ?? 0,
      composed: composed === text ? 0 : text.split('\n').filter((line) => line !== line.normalize('NFC')).length,
    },
  };
}
