import type { RootContent } from 'mdast';
import type { Body } from './document.ts';
import { visibleText } from './read-body.ts';

/** What stands under one second-level heading of a page, or before the first. */
export interface ReportSection {
  heading: string | null;
  anchor: string | null;
  line: number;
  column: number;
  /** Without the heading. */
  nodes: RootContent[];
  text: string;
}

/** The body of a page cut at its second-level headings (and higher ones, should there be any). */
export function sectionsOf(body: Pick<Body, 'tree' | 'headings'>): ReportSection[] {
  const sections: ReportSection[] = [{ heading: null, anchor: null, line: 1, column: 1, nodes: [], text: '' }];
  const headings = [...body.headings];
  for (const node of body.tree?.children ?? []) {
    const heading = node.type === 'heading' ? headings.shift() : undefined;
    if (heading && heading.depth <= 2) sections.push({ heading: heading.text, anchor: heading.anchor, line: heading.line, column: heading.column, nodes: [], text: '' });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.map((section) => ({ ...section, text: section.nodes.map((node) => visibleText(node)).join('\n') }));
}
