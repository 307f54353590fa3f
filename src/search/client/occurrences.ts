/** Places where `text` has `part`, at most 50. */
export function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && found.length < 50; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
