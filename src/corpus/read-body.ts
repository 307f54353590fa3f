import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { recogniseStructure } from '../domain/recognise-structure.ts';
import type { SourceLine } from '../domain/structure.ts';
import type { Body, Collection, ReadingProblem } from './document.ts';
import { guardTree } from './guard-tree.ts';
import { headingAnchors } from './heading-anchors.ts';
import { literalise } from './literalise.ts';
import { numberRedactions } from './number-redactions.ts';
import { parseMdx, positionAt } from './parse-mdx.ts';
import { unravel } from './unravel.ts';

/**
 * The body of a document: parsed once, guarded, cut into pieces with their places.
 * `offsetLine` lines of front matter stand before it, so that every position is one of the file.
 */
export function readBody(source: string, offsetLine: number, collection: Collection): { body: Body; problems: ReadingProblem[] } {
  const padded = '\n'.repeat(offsetLine) + source;
  const { tree, problems } = parseMdx(padded);
  const official = collection === 'policies';
  if (tree) {
    unravel(tree);
    literalise(tree, padded, official);
  }
  const redactions = tree ? numberRedactions(tree) : [];
  const guarded = tree ? guardTree(tree, padded, official) : { problems: [], components: [], links: [] };
  const pieces = tree ? (official ? cutPieces(tree, padded) : tree.children.map((node) => whole(node))) : [];
  const lines = pieces.map((piece) => piece.line);
  const body: Body = {
    // Everything of an official text is in its pieces; only that it could be read is asked of its tree.
    source: padded, offsetLine, tree: tree && official ? { type: 'root', children: [] } : tree, lines, pieces: pieces.map((piece) => piece.content),
    structure: official ? recogniseStructure(lines) : { blocks: [], problems: [] },
    components: guarded.components, links: guarded.links,
    headings: tree ? headingAnchors(tree) : [],
    text: lines.map((line) => line.text).join('\n'),
    isEmpty: source.trim() === '',
  };
  if (tree) forgetPlaces(tree);
  body.pieces.forEach((piece) => (Array.isArray(piece) ? piece : [piece]).forEach(forgetPlaces));
  return { body, problems: [...problems, ...guarded.problems, ...redactions] };
}

/** Places have gone into lines, headings, components, links and problems; in a large corpus those of every node are half of a tree. */
function forgetPlaces(node: Nodes): void {
  node.position = undefined;
  if ('children' in node) node.children.forEach(forgetPlaces);
}

interface Piece { line: SourceLine; content: PhrasingContent[] | RootContent }

/**
 * An official text as an editor pastes it: every source line of a paragraph is looked at by itself. A line that begins with a
 * number or follows a finished sentence is a paragraph of its own; any other continues the line before it.
 */
function cutPieces(tree: Root, source: string): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: RootContent, label = '', labelNode?: RootContent): void => {
    if (node.type === 'paragraph') pieces.push(...cutParagraph(node.children, label, labelNode ?? node, source));
    else if (node.type === 'heading') pieces.push({ line: { ...startOf(node), text: toString(node), kind: 'heading', depth: node.depth }, content: node.children });
    else if (node.type === 'list' && node.ordered) {
      // 1. 甲 is the third level of an official document: its number is text, kept as written.
      for (const item of node.children) {
        const [first, ...rest] = item.children;
        const start = item.position?.start.offset ?? 0;
        const number = source.slice(start, (first ?? item).position?.[first ? 'start' : 'end'].offset ?? start).trimEnd();
        if (first?.type === 'paragraph') visit(first, `${number} `, item);
        else pieces.push({ line: { ...startOf(item), text: number, kind: 'text' }, content: [{ type: 'text', value: number }] }, ...(first ? [whole(first)] : []));
        rest.forEach((child) => visit(child));
      }
    } else pieces.push(whole(node));
  };
  tree.children.forEach((node) => visit(node));
  return pieces;
}

function cutParagraph(children: PhrasingContent[], label: string, labelNode: RootContent, source: string): Piece[] {
  const rows: PhrasingContent[][] = [[]];
  const last = (): PhrasingContent[] => rows[rows.length - 1] as PhrasingContent[];
  for (const child of children) {
    if (child.type === 'break') rows.push([]);
    else if (child.type !== 'text') last().push(child);
    else {
      // Offsets inside a text node are those of the source only where nothing was escaped; row starts are looked up by line.
      child.value.split('\n').forEach((value, index) => {
        if (index > 0) rows.push([]);
        if (value !== '') last().push({ type: 'text', value, position: index === 0 ? child.position : undefined });
      });
    }
  }
  const pieces: Piece[] = [];
  const firstLine = labelNode.position?.start.line ?? 1;
  rows.forEach((content, index) => {
    const text = toString({ type: 'paragraph', children: content });
    if (!(index === 0 && label) && text.trim() === '' && content.every((node) => node.type === 'text')) return;
    const previous = pieces[pieces.length - 1];
    if (previous && !startsParagraph(text) && !endsSentence(previous.line.text)) {
      const space = /[A-Za-z0-9]$/.test(previous.line.text) && /^[A-Za-z0-9]/.test(text.trimStart()) ? ' ' : '';
      previous.line.text = previous.line.text.trimEnd() + space + text.trimStart();
      previous.content = [...(previous.content as PhrasingContent[]), { type: 'text', value: space }, ...content];
      return;
    }
    const at = index === 0 ? startOf(labelNode) : startOfLine(source, firstLine + index);
    const labelled = index === 0 && label ? [{ type: 'text' as const, value: label }, ...content] : content;
    pieces.push({ line: { ...at, text: (index === 0 ? label : '') + text, kind: 'text' }, content: labelled });
  });
  return pieces;
}

const whole = (node: RootContent): Piece => ({
  line: { ...startOf(node), text: visibleText(node), kind: node.type === 'heading' ? 'heading' : node.type === 'paragraph' ? 'text' : 'opaque', ...(node.type === 'heading' ? { depth: node.depth } : {}) },
  content: node,
});

/** Text of a node with a line for each block, row and a tab for each cell in it. */
export function visibleText(node: RootContent | Root): string {
  if (node.type === 'table') return node.children.map((row) => row.children.map((cell) => toString(cell)).join('\t')).join('\n');
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const shown = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && shownAttributes.has(attribute.name) && node.name !== 'Redacted' ? [attribute.value] : []));
    return [...shown, ...node.children.map((child) => visibleText(child as RootContent))].join('\n');
  }
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'root') return node.children.map((child) => visibleText(child as RootContent)).join('\n');
  return toString(node);
}

const shownAttributes = new Set(['title', 'label', 'value', 'unit', 'note', 'caption', 'alt']);

const startOf = (node: RootContent): { line: number; column: number } => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

function startOfLine(source: string, line: number): { line: number; column: number } {
  let offset = 0;
  for (let i = 1; i < line; i += 1) offset = source.indexOf('\n', offset) + 1;
  const indent = /^[ \t]*/.exec(source.slice(offset, offset + 200))?.[0].length ?? 0;
  return positionAt(source, offset + indent);
}

/** 编章节条, 一、, （一）, 1., 附件, a date or an annotation on a line of its own. */
const startsParagraph = (text: string): boolean =>
  /^\s*(?:第[〇零一二三四五六七八九十百千\d\s]+[编章节条]|[〇零一二三四五六七八九十]+、|[（(][〇零一二三四五六七八九十\d]+[）)]|\d+[.．、]|附\s*件|[（(]此件|\d{4}年\d{1,2}月\d{1,2}日\s*$)/.test(text);

const endsSentence = (text: string): boolean => /[。；：！？!?;:…”’）)》〕】]\s*$/.test(text);
