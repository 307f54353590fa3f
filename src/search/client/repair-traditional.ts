import type { RepairTable } from '../tables.ts';
import { gb2312 } from './gb2312.ts';
import { normalise } from './normalise.ts';
import type { Understood } from './understood.ts';

type TraditionalTable = Pick<RepairTable, 'traditional' | 'simplified' | 'pieces'>;

/** What stands outside GB 2312 may be traditional. */
let simplifiedSet: ReadonlySet<string> | undefined;

const han = /\p{Script=Han}/u;

/** Whether a text holds a Han character that simplified Chinese does without, so that the table is worth fetching. */
export function mayBeTraditional(text: string): boolean {
  simplifiedSet ??= new Set(gb2312());
  for (const character of text) if (han.test(character) && !simplifiedSet.has(character)) return true;
  return false;
}

/** 著 is a character of both: 显著, 著名. Elsewhere traditional texts write 着 so, 賴著不走. */
const durative = /(?<![显顯名专專编編土卓论論原译譯巨昭])著(?![名作述者称稱])/g;

/** Writes a text in simplified characters; what the table does not know stays. Length may change where a piece is called otherwise (資訊 → 信息). */
export type Simplify = (text: string) => string;

export function createSimplify({ traditional, simplified, pieces }: TraditionalTable): Simplify {
  const into = [...simplified];
  const characters = new Map([...traditional].map((character, index) => [character, into[index] ?? character]));
  const whole = new Map(pieces.split('|').filter((pair) => pair !== '').map((pair) => pair.split(' ') as [string, string]));
  const longest = Math.max(1, ...[...whole.keys()].map(({ length }) => length));
  return (given) => {
    const text = given.replace(durative, '着');
    let out = '';
    for (let at = 0; at < text.length;) {
      let length = Math.min(longest, text.length - at);
      while (length > 1 && !whole.has(text.slice(at, at + length))) length -= 1;
      const piece = length > 1 ? text.slice(at, at + length) : String.fromCodePoint(text.codePointAt(at) ?? 0);
      out += whole.get(piece) ?? characters.get(piece) ?? piece;
      at += piece.length;
    }
    return out;
  };
}

/** Writes a query in simplified characters piece by piece, as blanks part them: each can be taken back by `asWritten`. */
export function simplifyQuery(text: string, asWritten: readonly string[], table: TraditionalTable): { text: string; understood: Understood[] } {
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
