import type { Gloss, PageBlock, PolicyPage } from '../../domain/edition.ts';

/** One block of the text with what the page needs to set it. */
export interface Row {
  block: PageBlock;
  /** Heading level in HTML, 2–6; no level is ever skipped. 0 for blocks that are no heading. */
  level: 0 | HeadingLevel;
  glosses: RowGloss[];
  /** Rows of the grid the notes may take up beside the text, until the next note: long notes then push nothing apart. */
  span: number;
}
/** A section that explains several articles stands in full beside the first; the others point to it. */
export type RowGloss = Gloss & { again: boolean };
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const longestSpan = 12;

export function documentRows(policy: Pick<PolicyPage, 'body' | 'glosses'>): Row[] {
  const levels = headingLevels();
  const shown = new Set<string>();
  const rows: Row[] = policy.body.map((block) => ({ block, level: levels(block), glosses: glossesOf(block, policy.glosses, shown), span: 0 }));
  let end = rows.length;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] as Row;
    if (row.glosses.length === 0) continue;
    row.span = Math.min(end - index, longestSpan);
    end = index;
  }
  return rows;
}

function glossesOf(block: PageBlock, glosses: Record<string, Gloss[]>, shown: Set<string>): RowGloss[] {
  const own = 'anchor' in block && block.anchor !== null && Object.hasOwn(glosses, block.anchor) ? (glosses[block.anchor] ?? []) : [];
  return own.map((gloss) => {
    const again = shown.has(gloss.url);
    shown.add(gloss.url);
    return { ...gloss, again };
  });
}

const divisionRanks = { part: 1, chapter: 2, section: 3 } as const;

function rankOf(block: PageBlock): number {
  switch (block.kind) {
    case 'division': return divisionRanks[block.level];
    case 'article': return 4;
    case 'heading': return 4 + block.level;
    default: return 0;
  }
}

/** A title is h2; what stands under it is one level below the nearest heading it belongs to. */
function headingLevels(): (block: PageBlock) => Row['level'] {
  let open: number[] = [];
  return (block) => {
    if (block.kind === 'title') {
      open = [];
      return 2;
    }
    const rank = rankOf(block);
    if (rank === 0) return 0;
    open = open.filter((each) => each < rank);
    open.push(rank);
    return Math.min(2 + open.length, 6) as HeadingLevel;
  };
}
