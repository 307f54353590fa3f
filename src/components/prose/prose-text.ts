import type { ElementContent, Root } from 'hast';
import type { Prose } from '../../domain/edition.ts';

const blocks = /<\/(?:p|li|tr|h[1-6]|table|ul|ol|div)>|<br>/g;
const cells = /<\/t[hd]>/g;
const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#x27': "'", '#x26': '&', '#x3C': '<' };

/** Visible text of rich text, blocks on lines of their own, cells apart by a tab. Components have no text. */
export function proseText(prose: Prose): string {
  if ('tree' in prose) return textOf(prose.tree).trim();
  return prose.html.replace(cells, '\t').replace(blocks, '\n').replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole).replace(/[ \t]*\n\s*/g, '\n').trim();
}

function textOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as ElementContent[]).map(textOf).join('') : '';
}
