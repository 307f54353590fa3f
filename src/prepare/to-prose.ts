import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast, type Handler, type Handlers } from 'mdast-util-to-hast';
import { literalAttributes } from '../corpus/guard-tree.ts';
import type { Prose } from '../domain/edition.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { leavesGovernment } from '../domain/external-link.ts';
import { isProseElement } from '../domain/prose-components.ts';

/** Inline content of one paragraph, without the paragraph itself. `skip` characters at its start are shown elsewhere. */
export function inlineProse(content: PhrasingContent[], skip = 0): Prose {
  const shown = trimEnds(dropCharacters(content, skip));
  if (shown.every((node) => node.type === 'text')) return { html: escapeHtml(shown.map((node) => (node.type === 'text' ? node.value : '')).join('')) };
  const hast = toHast({ type: 'paragraph', children: shown }, { handlers }) as Element;
  return asProse(hast.children);
}

/** Whole blocks: paragraphs, lists, tables, components; `own` says how further kinds of nodes are shown. */
export function blockProse(nodes: RootContent[], own: Handlers = {}): Prose {
  const hast = toHast({ type: 'root', children: nodes }, { handlers: { ...handlers, ...own } }) as HastRoot;
  return asProse(hast.children.filter((child): child is ElementContent => child.type !== 'doctype'));
}

function asProse(children: ElementContent[]): Prose {
  const tree: HastRoot = { type: 'root', children: children.filter((child) => !(child.type === 'text' && child.value === '\n')) };
  return hasComponent(tree) ? { tree } : { html: toHtml(tree) };
}

const hasComponent = (node: HastRoot | ElementContent): boolean =>
  (node.type as string).startsWith('mdxJsx') || ('children' in node && (node.children as ElementContent[]).some(hasComponent));

const component = (state: { all(node: unknown): ElementContent[] }, node: MdxJsxFlowElement | MdxJsxTextElement): ElementContent => {
  const children = state.all(node);
  const name = node.name ?? '';
  if (isProseElement(name)) return { type: 'element', tagName: name, properties: literalAttributes(node), children };
  // hast-util-to-jsx-runtime looks these names up in the allow-list.
  return { type: node.type, name, attributes: node.attributes, children } as unknown as ElementContent;
};

const handlers = {
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
  link(state: Parameters<Handler>[0], node: { url: string; title?: string | null }): Element {
    const properties = { href: node.url, ...(node.title ? { title: node.title } : {}), ...(leavesGovernment(node.url) ? { rel: ['external'], dataLeave: '' } : {}) };
    return { type: 'element', tagName: 'a', properties, children: state.all(node as never) as ElementContent[] };
  },
  table(state: Parameters<Handler>[0], node: Parameters<Handler>[1]): Element {
    const table = tableHandler(state, node);
    // A wide table scrolls by itself; the keyboard must reach it.
    return { type: 'element', tagName: 'div', properties: { className: ['table-scroll'], role: 'group', ariaLabel: '表格', tabIndex: 0 }, children: [table] };
  },
} as unknown as Handlers;

function tableHandler(state: Parameters<Handler>[0], node: { children?: { children: unknown[] }[] }): Element {
  const [head, ...rows] = node.children ?? [];
  const cells = (row: { children: unknown[] }, tagName: 'th' | 'td'): Element[] => row.children.map((cell) => ({
    type: 'element', tagName, properties: tagName === 'th' ? { scope: 'col' } : {}, children: state.all(cell as never) as ElementContent[],
  }));
  const row = (children: Element[]): Element => ({ type: 'element', tagName: 'tr', properties: {}, children });
  const part = (tagName: string, children: Element[]): Element => ({ type: 'element', tagName, properties: {}, children });
  return part('table', [
    ...(head ? [part('thead', [row(cells(head, 'th'))])] : []),
    ...(rows.length > 0 ? [part('tbody', rows.map((each) => row(cells(each, 'td'))))] : []),
  ]);
}

/** The content without its first characters; a node cut in two keeps its rest. */
function dropCharacters(content: PhrasingContent[], skip: number): PhrasingContent[] {
  if (skip <= 0) return content;
  let left = skip;
  return content.flatMap((node): PhrasingContent[] => {
    if (left <= 0) return [node];
    if (node.type === 'text') {
      const rest = node.value.slice(left);
      left -= Math.min(left, node.value.length);
      return rest ? [{ ...node, value: rest }] : [];
    }
    if ('children' in node) {
      const size = lengthOf(node);
      if (size > left) {
        const cut = { ...node, children: dropCharacters(node.children as PhrasingContent[], left) } as PhrasingContent;
        left = 0;
        return [cut];
      }
      left -= size;
      return size === 0 ? [node] : [];
    }
    return [node];
  });
}

const lengthOf = (node: PhrasingContent): number => (node.type === 'text' ? node.value.length : 'children' in node ? (node.children as PhrasingContent[]).reduce((sum, child) => sum + lengthOf(child), 0) : 0);

/** Indentation and trailing spaces are the layout's business. */
function trimEnds(content: PhrasingContent[]): PhrasingContent[] {
  const nodes = content.map((node) => ({ ...node }));
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return nodes;
}
