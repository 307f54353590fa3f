import { encode } from 'uqr';

/** One mask for all codes: choosing the best of the eight takes ten times as long, and any of them is read (GB/T 18284-2000). */
const maskPattern = 3;

/** Modules of white around the code. */
const quiet = 4;

/** QR code of a text as an SVG path for `stroke`, one run of dark modules a segment; `size` is the side in modules with a quiet zone of 4. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 0, maskPattern });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < modules; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (x < modules && row[x]) x += 1;
      path += `M${start + quiet} ${y + quiet}.5h${x - start}`;
    }
  });
  return { size: modules + 2 * quiet, path };
}
