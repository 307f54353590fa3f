import type { BlockContent, DefinitionContent, List, ListItem, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * Prose is shown as it was pasted. Signs that Markdown would swallow and Chinese prose never means as markup become text again:
 * `*x*`, `_x_`, `__x__`, `~x~`, `` `x` ``, bare addresses, and in official texts list marks `*`, `+` and task boxes.
 * `**x**` stays bold, `- x` a list, `[x](y)` a link.
 */
export function literalise(tree: Root, source: string, official: boolean): void {
  visit(tree, source, official);
}

function visit(parent: Parent, source: string, official: boolean): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) visit(child as Parent, source, official);
    if (official && child.type === 'list' && !child.ordered && isStarList(child, source)) return unmarkList(child, source);
    if (child.type === 'listItem' && child.checked != null) return [withBox(child)];
    return literalPhrasing(child as PhrasingContent, source) as RootContent[];
  });
  mergeText(parent);
}

function literalPhrasing(node: PhrasingContent, source: string): PhrasingContent[] {
  const start = node.position?.start.offset ?? 0;
  const raw = source.slice(start, node.position?.end.offset ?? start);
  const text = (value: string, at = node.position): PhrasingContent => ({ type: 'text', value, position: at });
  const wrapped = (mark: string): PhrasingContent[] => [text(mark), ...(node as Parent).children as PhrasingContent[], text(mark, undefined)];
  switch (node.type) {
    case 'emphasis': return wrapped(raw[0] ?? '*');
    case 'strong': return raw.startsWith('_') ? wrapped('__') : [node];
    case 'delete': return wrapped(raw.startsWith('~~') ? '~~' : '~');
    case 'inlineCode': return [text(raw)];
    // The text of a bare address, not its source: an escape in it is not shown.
    case 'link': return raw.startsWith('[') ? [node] : [text(toString(node))];
    default: return [node];
  }
}

const isStarList = (list: List, source: string): boolean => /^[*+]/.test(source.slice(list.position?.start.offset ?? 0));

/** The items of a `*` or `+` list as the paragraphs that were pasted. */
function unmarkList(list: List, source: string): (BlockContent | DefinitionContent)[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    const start = item.position?.start.offset ?? 0;
    const mark = source.slice(start, first?.position?.start.offset ?? start + 1);
    const marked: BlockContent = first?.type === 'paragraph'
      ? { ...first, position: item.position, children: [{ type: 'text', value: mark, position: item.position }, ...first.children] }
      : { type: 'paragraph', position: item.position, children: [{ type: 'text', value: mark.trimEnd(), position: item.position }] };
    return first?.type === 'paragraph' || !first ? [marked, ...rest] : [marked, first, ...rest];
  });
}

function withBox(item: ListItem): ListItem {
  const [first] = item.children;
  if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: item.checked ? '[x] ' : '[ ] ' });
  return { ...item, checked: null };
}

function mergeText(parent: Parent): void {
  const merged: Nodes[] = [];
  for (const child of parent.children) {
    const previous = merged[merged.length - 1];
    if (child.type === 'text' && previous?.type === 'text') previous.value += child.value;
    else merged.push(child);
  }
  parent.children = merged as Parent['children'];
}
