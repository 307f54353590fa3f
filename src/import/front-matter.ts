import { Document, isScalar, isSeq, type Node } from 'yaml';

/** Lists of words stay on one line up to this many characters. */
const longestList = 90;

/**
 * Front matter between its fences. A field with a comment and no value stands empty: a gap, which the check reports.
 * `keys` gives the order.
 */
export function writeFrontMatter(keys: readonly string[], meta: Readonly<Record<string, unknown>>, comments: ReadonlyMap<string, string>): string {
  const document = new Document({});
  for (const key of keys) {
    const comment = comments.get(key);
    if (meta[key] === undefined && comment === undefined) continue;
    const node = document.createNode(meta[key] ?? null) as Node;
    if (isSeq(node)) node.flow = node.items.every((item) => isScalar(item)) && JSON.stringify(meta[key]).length <= longestList;
    if (comment !== undefined) addComment(node, comment);
    // 发文字号 that does not exist says so; a gap stays empty.
    else if (isScalar(node) && node.value === null) node.source = 'null';
    document.set(key, node);
  }
  return `---\n${document.toString({ lineWidth: 0, nullStr: '', singleQuote: true, flowCollectionPadding: false })}---\n`;
}

/** Beside a value on one line, above the lines of a larger one. */
function addComment(node: Node, comment: string): void {
  const text = ` ${comment.replaceAll('\n', ' ')}`;
  if (isScalar(node) || (isSeq(node) && node.flow)) node.comment = text;
  else node.commentBefore = text;
}
