import { Parser } from 'htmlparser2';
import { strFromU8, unzipSync } from 'fflate';

/** A table as a reader sees it: every place of the grid holds the text of the cell that covers it, spans laid out. */
export type Grid = string[][];

interface Cell { text: string; columns: number; rows: number; continues: boolean }

/** Tables of an HTML page, in order. */
export function htmlTables(html: string): Grid[] {
  const { tables, on } = collector();
  const parser = new Parser({
    onopentag(name, { colspan, rowspan }) {
      if (name === 'table') on.table();
      else if (name === 'tr') on.row();
      else if (name === 'td' || name === 'th') on.cell({ columns: Number(colspan ?? 1), rows: Number(rowspan ?? 1) });
    },
    ontext: (text) => on.text(text),
    onclosetag(name) { if (name === 'td' || name === 'th') on.endCell(); },
  });
  parser.end(html);
  return tables.map(layOut);
}

/** Tables of a Word file, in order; `gridSpan` and `vMerge` are what spans are there. */
export function wordTables(file: Uint8Array): Grid[] {
  const { tables, on, last } = collector();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'w:tbl') on.table();
      else if (name === 'w:tr') on.row();
      else if (name === 'w:tc') on.cell({ columns: 1, rows: 1 });
      else if (name === 'w:gridSpan') last().columns = Number(attributes['w:val']);
      else if (name === 'w:vMerge') last().continues = attributes['w:val'] !== 'restart';
    },
    ontext: (text) => on.text(text),
    onclosetag(name) { if (name === 'w:tc') on.endCell(); },
  }, { xmlMode: true });
  parser.end(wordXml(file));
  return tables.map(layOut);
}

/** A part of a Word file; the document itself unless another is named. */
export const wordXml = (file: Uint8Array, part = 'word/document.xml'): string => strFromU8(unzipSync(file)[part] ?? new Uint8Array());

function collector() {
  const tables: Cell[][][] = [];
  let open: Cell | undefined;
  const on = {
    table: () => void tables.push([]),
    row: () => void tables.at(-1)?.push([]),
    cell: (spans: Pick<Cell, 'columns' | 'rows'>) => { open = { text: '', continues: false, ...spans }; tables.at(-1)?.at(-1)?.push(open); },
    text: (text: string) => { if (open) open.text += text.trim(); },
    endCell: () => { open = undefined; },
  };
  return { tables, on, last: () => open as Cell };
}

function layOut(rows: Cell[][]): Grid {
  const grid: Grid = rows.map(() => []);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const { text, columns, rows: down, continues } of cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const shown = continues ? grid[y - 1]?.[x] ?? '' : text;
      for (let dy = 0; dy < down; dy += 1) for (let dx = 0; dx < columns; dx += 1) (grid[y + dy] ??= [])[x + dx] = shown;
      x += columns;
    }
  });
  return grid;
}
