/** The names under dc:creator of an XMP packet; '' where it names nobody. */
export function creatorOf(xmp: string): string {
  const block = /<dc:creator\b[^>]{0,200}>([^]{0,5000}?)<\/dc:creator>/.exec(xmp)?.[1] ?? '';
  return block.replace(/<[^<>]{0,500}>/g, ' ').trim().replace(/\s+/g, '、');
}
