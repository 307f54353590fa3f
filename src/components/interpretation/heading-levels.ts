/** HTML levels of headings by their Markdown depth: the first is 2, none skips a level. */
export function headingLevels(depths: readonly number[]): (2 | 3 | 4 | 5 | 6)[] {
  let open: number[] = [];
  return depths.map((depth) => {
    open = open.filter((each) => each < depth);
    open.push(depth);
    return Math.min(1 + open.length, 6) as 2 | 3 | 4 | 5 | 6;
  });
}
