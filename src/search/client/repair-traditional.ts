import type { RepairTable } from '../tables.ts';

/** Characters of GB 2312, which browser and Node both know by heart: what stands outside may be traditional. */
let simplifiedSet: ReadonlySet<string> | undefined;

function charactersOfGb2312(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder('gb2312').decode(new Uint8Array(bytes)));
}

const han = /\p{Script=Han}/u;

/** Whether a text holds a Han character that simplified Chinese does without, so that the table is worth fetching. */
export function mayBeTraditional(text: string): boolean {
  simplifiedSet ??= charactersOfGb2312();
  for (const character of text) if (han.test(character) && !simplifiedSet.has(character)) return true;
  return false;
}

/** Writes a text in simplified characters; what the table does not know stays. Length may change where a piece is called otherwise (資訊 → 信息). */
export type Simplify = (text: string) => string;

export function createSimplify({ traditional, simplified, pieces }: Pick<RepairTable, 'traditional' | 'simplified' | 'pieces'>): Simplify {
  const into = [...simplified];
  const characters = new Map([...traditional].map((character, index) => [character, into[index] ?? character]));
  const whole = new Map(pieces.split('|').filter((pair) => pair !== '').map((pair) => pair.split(' ') as [string, string]));
  const longest = Math.max(1, ...[...whole.keys()].map(({ length }) => length));
  return (text) => {
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
