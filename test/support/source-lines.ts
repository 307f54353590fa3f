import type { Block, SourceLine, Structure } from '../../src/domain/structure.ts';

/** One source line for each line of a text: `# ` begins a heading, `|` or `<` something opaque. */
export const sourceLines = (text: string): SourceLine[] =>
  text.split('\n').map((row, index) => {
    const mark = /^(#{1,6}) /.exec(row);
    if (mark) return { text: row.slice(mark[0].length), line: index + 1, column: mark[0].length + 1, kind: 'heading', depth: mark[1]?.length ?? 1 };
    return { text: row, line: index + 1, column: 1, kind: /^[|<]/.test(row) ? 'opaque' : 'text' };
  });

/** Every anchor in a structure, in order. */
export function allAnchors(structure: Structure): string[] {
  const anchors: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) {
      if (key === 'anchor' && typeof inner === 'string') anchors.push(inner);
      else visit(inner);
    }
  };
  visit(structure.blocks);
  return anchors;
}

/** A structure in one line a block, for reading in tests: `art-1 第一条: p1[i1 i2[n1]] p2`. */
export function outline(structure: Structure): string[] {
  return structure.blocks.map(outlineBlock);
}

function outlineBlock(block: Block): string {
  if (block.kind === 'opaque') return 'opaque';
  if (block.kind === 'title') return `${block.anchor} ${block.label ?? '-'} ${block.text}`.trimEnd();
  if (block.kind === 'division') return `${block.anchor} ${block.label ?? '-'} ${block.title}`;
  if (block.kind === 'heading') return `${block.anchor} ${block.label ?? '-'} ${block.title}`;
  if (block.kind === 'paragraph') return `${block.role}${block.anchor ? ` ${block.anchor}` : ''}: ${block.text.slice(0, 12)}`;
  const short = (anchor: string | null): string => (anchor === null ? '+' : anchor.slice(anchor.lastIndexOf('-') + 1));
  const items = (list: { anchor: string | null; items: never[] | typeof list }[]): string => (list.length === 0 ? '' : `[${list.map((item) => short(item.anchor) + items(item.items as typeof list)).join(' ')}]`);
  const content = block.content.map((part) => (part.kind === 'opaque' ? 'opaque' : short(part.anchor) + items(part.items as never)));
  return `${block.anchor} ${block.label}: ${content.join(' ')}`.trimEnd();
}
