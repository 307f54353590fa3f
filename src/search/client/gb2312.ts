/** How many of them, the first ones, are in common use; the standard has these in the order of their sounds. */
export const commonCount = 3_755;

let all: readonly string[] | undefined;

/** The 6,763 Han characters of GB 2312 in its order, which browser and Node both know by heart. */
export function gb2312(): readonly string[] {
  if (all) return all;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  all = [...new TextDecoder('gb2312').decode(new Uint8Array(bytes))];
  return all;
}
