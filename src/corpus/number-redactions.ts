import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { isRedactionLength, redactionId, redactionLengths } from '../domain/redaction.ts';
import type { ReadingProblem } from './document.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Gives the cuts of a body their ids `r1`, `r2` … where none of them has one, and says what is wrong with the ids and lengths that are written.
 * The id is put into the tree, so that the page links to it.
 */
export function numberRedactions(tree: Root): ReadingProblem[] {
  const marks = redactionsIn(tree);
  const unnumbered = marks.filter((mark) => !valueOf(mark, 'id'));
  if (unnumbered.length === marks.length) marks.forEach((mark, index) => setId(mark, redactionId(index)));
  const mixed = unnumbered.length === marks.length ? [] : unnumbered.map((mark) => problem(mark, '这一处删减没有写 id，而别处写了。', '各处都写 id，或者各处都不写；都不写的，按先后编为 r1、r2……，与 redactions 的次序对应。'));
  return [...mixed, ...marks.flatMap(lengthProblem)];
}

function lengthProblem(mark: Element): ReadingProblem[] {
  const length = valueOf(mark, 'length');
  if (length === undefined || isRedactionLength(length)) return [];
  const steps = Object.keys(redactionLengths).join('、');
  const counts = /[\d０-９〇零一二三四五六七八九十百两]/.test(length);
  return [problem(mark, counts ? `删减标注写了确切的长度“${length}”，可以据此猜出被隐去的姓名、数额。` : `删减标注的长度应为${steps}之一，实为“${length}”。`,
    'length 只写大概：about（不说明，可以不写）、words（若干字）、sentence（若干句）、paragraph（若干段）。')];
}

function problem(mark: Element, message: string, fix: string): ReadingProblem {
  const { line, column } = mark.position?.start ?? { line: 1, column: 1 };
  return { kind: 'redaction', line, column, field: null, message, fix };
}

function redactionsIn(node: Nodes): Element[] {
  const own = (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Redacted' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => redactionsIn(child as Nodes))] : own;
}

function valueOf(mark: Element, name: string): string | undefined {
  const found = mark.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

function setId(mark: Element, id: string): void {
  mark.attributes = [...mark.attributes.filter((attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id' || typeof attribute.value === 'object'), { type: 'mdxJsxAttribute', name: 'id', value: id }];
}
