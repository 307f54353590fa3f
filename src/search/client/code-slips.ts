/** Characters by which codes call offices and sorts of document: such a code is another one, which this portal may not have, and no slip. */
const ofOffices = new Set('政发办函字规令告通公党委府人民卫教财住建交水农商文旅审市监应急税统司信医体城环林国资数知工改组宣纪检退粮科金房安质气侨残妇团');

/** Where a 机关代字 was typed otherwise than a known one. */
export interface CodeSlip { said: string; meant: string; /** Place of the one wrong character; null where two are exchanged or one is typed twice. */ at: number | null }

/** How the end of what was typed differs from a known 机关代字 by one slip; null where it does not, or is another code. */
export function codeSlip(typed: string, code: string): CodeSlip | null {
  for (const length of [code.length, code.length + 1]) {
    const said = typed.slice(-length);
    const before = typed.length - length;
    // One or two characters before a code make another code of it.
    if (said.length !== length || (before > 0 && before < 3) || said === code) continue;
    const slip = length === code.length ? otherOrExchanged(said, code) : isDoubled(said, code) ? { said, meant: code, at: null } : null;
    if (slip) return slip;
  }
  return null;
}

function otherOrExchanged(said: string, code: string): CodeSlip | null {
  const wrong = Array.from(said, (character, at) => (character === code[at] ? -1 : at)).filter((at) => at >= 0);
  const [first = -1, second = -1] = wrong;
  if (wrong.length === 1) return ofOffices.has(said[first] ?? '') ? null : { said, meant: code, at: first };
  const isExchanged = wrong.length === 2 && second === first + 1 && said[first] === code[second] && said[second] === code[first];
  return isExchanged && code.length > 2 ? { said, meant: code, at: null } : null;
}

const isDoubled = (said: string, code: string): boolean => Array.from(said).some((character, at) => character === said[at + 1] && said.slice(0, at) + said.slice(at + 1) === code);
