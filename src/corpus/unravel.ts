import type { BlockContent, Paragraph, Parent, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** Components that stand among the words of a paragraph; all others are blocks, however they were typed. */
const inline = new Set(['Redacted', 'sub', 'sup', 'br', 'u']);

/**
 * `<Step title="…">…</Step>` on one line is parsed as part of a paragraph. A paragraph that holds nothing but such components is those
 * components, and the words in each are paragraphs of their own.
 */
export function unravel(tree: Root): void {
  visit(tree);
}

function visit(parent: Parent): void {
  parent.children = parent.children.flatMap((child): Parent['children'] => (child.type === 'paragraph' && isRavelled(child) ? blocksOf(child) : [child]));
  for (const child of parent.children) {
    if (child.type === 'mdxJsxFlowElement' && child.name !== null && !rawElements.has(child.name) && child.children.length > 0 && child.children.every((each) => phrasing.has(each.type))) {
      child.children = [{ type: 'paragraph', children: child.children as unknown as PhrasingContent[], position: child.position }];
    }
    if ('children' in child && child.type !== 'paragraph') visit(child as Parent);
  }
}

const rawElements = new Set(['caption', 'th', 'td', 'sub', 'sup', 'u']);
const phrasing = new Set(['text', 'strong', 'emphasis', 'delete', 'link', 'inlineCode', 'break', 'mdxJsxTextElement']);

const isBlockComponent = (node: PhrasingContent): node is MdxJsxTextElement => node.type === 'mdxJsxTextElement' && node.name !== null && !inline.has(node.name);

const isRavelled = ({ children }: Paragraph): boolean => children.some(isBlockComponent) && children.every((child) => isBlockComponent(child) || (child.type === 'text' && child.value.trim() === ''));

const blocksOf = ({ children }: Paragraph): MdxJsxFlowElement[] => children.filter(isBlockComponent).map((element) => ({
  ...element, type: 'mdxJsxFlowElement', children: paragraphsOf(element),
}));

function paragraphsOf({ children, position }: MdxJsxTextElement): BlockContent[] {
  if (children.every((child) => child.type === 'text' && child.value.trim() === '')) return [];
  const paragraph: Paragraph = { type: 'paragraph', children, position };
  return isRavelled(paragraph) ? blocksOf(paragraph) : [paragraph];
}
