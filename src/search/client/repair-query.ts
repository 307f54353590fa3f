import type { RepairTable } from '../tables.ts';
import type { LookUp } from './look-up.ts';
import { normalise } from './normalise.ts';
import type { Engine } from './pagefind.ts';
import type { ReadQuery } from './read-query.ts';
import { createSimplify, mayBeTraditional } from './repair-traditional.ts';
import type { PageScore } from './score-pages.ts';
import type { Understood } from './understood.ts';

/** What a search for a text has come to. */
export interface Sought {
  query: ReadQuery;
  /** The page that holds most of what was asked, before filters; undefined where none answers. */
  best: PageScore | undefined;
}

export interface RepairMeans { lookUp: LookUp; engine: Pick<Engine, 'repairTable' | 'readingTable'> }

/** A text as it is searched for in the end, and what was changed in it. */
interface Repaired { text: string; understood: Understood[] }

/**
 * Searches for a text; where it holds traditional characters, for the same in simplified ones. What was changed stands first in what was understood; who did not mean
 * it says so by `asWritten`.
 */
export async function findRepaired<T extends Sought>(text: string, asWritten: readonly string[], find: (text: string) => Promise<T>, { engine }: RepairMeans): Promise<T> {
  const table = mayBeTraditional(text) ? await engine.repairTable() : undefined;
  const simple = table ? simplified(text, asWritten, table) : { text, understood: [] };
  const found = await find(simple.text);
  return withUnderstood(found, simple.understood);
}

const withUnderstood = <T extends Sought>(found: T, understood: readonly Understood[]): T =>
  (understood.length === 0 ? found : { ...found, query: { ...found.query, understood: [...understood, ...found.query.understood] } });

/** Piece by piece, as blanks part them: each can be taken back. */
function simplified(text: string, asWritten: readonly string[], table: RepairTable): Repaired {
  const simplify = createSimplify(table);
  const understood: Understood[] = [];
  const written = text.replace(/[^\s\u3000]+/g, (piece) => {
    const [said, meant] = [normalise(piece), simplify(piece)];
    if (meant === piece || asWritten.includes(said)) return piece;
    understood.push({ kind: 'simplified', said, meant });
    return meant;
  });
  return { text: written, understood };
}
