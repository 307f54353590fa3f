import type { PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visibleText } from '../corpus/read-body.ts';
import type { ReportBlock } from '../domain/edition.ts';

/** Rich text as plain blocks for a Word file: official documents have paragraphs, headings and tables; items become paragraphs, numbered where they were. */
export function reportBlocks(nodes: readonly RootContent[]): ReportBlock[] {
  return nodes.flatMap((node): ReportBlock[] => {
    switch (node.type) {
      case 'paragraph': return [{ kind: 'paragraph', runs: runsOf(node.children) }];
      case 'heading': return [{ kind: 'heading', runs: runsOf(node.children) }];
      case 'table': return [{ kind: 'table', rows: node.children.map((row) => row.children.map((cell) => toString(cell))) }];
      case 'list': return node.children.flatMap((item, index) => {
        const [first, ...rest] = reportBlocks(item.children);
        const label = node.ordered ? `${(node.start ?? 1) + index}.` : '';
        if (first?.kind !== 'paragraph') return [...(first ? [first] : []), ...rest];
        return [{ kind: 'paragraph', runs: label ? [{ text: label, bold: false }, ...first.runs] : first.runs }, ...rest];
      });
      case 'blockquote': return reportBlocks(node.children);
      case 'thematicBreak': return [];
      default: return visibleText(node).split('\n').filter(Boolean).map((text) => ({ kind: 'paragraph', runs: [{ text, bold: false }] }));
    }
  });
}

type Run = { text: string; bold: boolean };

const runsOf = (nodes: readonly PhrasingContent[], bold = false): Run[] => nodes.flatMap((node): Run[] => {
  if (node.type === 'text') return [{ text: node.value, bold }];
  if (node.type === 'break') return [{ text: '\n', bold }];
  return 'children' in node ? runsOf(node.children, bold || node.type === 'strong') : [{ text: toString(node), bold }];
});
