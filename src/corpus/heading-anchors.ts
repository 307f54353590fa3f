import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Headings with the ids they get on the page: the words of the heading, unique in the document. */
export function headingAnchors(tree: Root): { text: string; anchor: string; depth: number; line: number; column: number }[] {
  const slugger = new GithubSlugger();
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = toString(node).trim();
    return [{ text, anchor: slugger.slug(text) || slugger.slug('section'), depth: node.depth, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }];
  });
}
