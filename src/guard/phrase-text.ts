/**
 * A text as phrases are compared: NFKC, lower case, without white space, control characters, characters of no width and marks over
 * characters of any script; hyphens, quotation marks and dots in one shape each.
 */
export interface PhraseText {
  /** UTF-16 units; the first `length` count. Shared between calls: read before the next one. */
  units: Uint16Array;
  /** Index in the text given of the character that each unit comes from. */
  origins: Uint32Array;
  length: number;
}

const [replaced, dropped, spelledOut, markBit] = [0, 1, 2, 4];
const ignorable = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;
/** Radicals that text taken out of a PDF has for the characters that look like them, and that NFKC leaves alone or makes traditional. */
const radicals = new Map([...'⻓长⻔门⻋车⻅见⻉贝⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻘青⻄西⻆角⻣骨⻤鬼⻁虎⻙韦⺠民⺟母⻊足⻗雨⺷羊⺼肉⺫目⺏尣⻳龟⼾户'].flatMap((each, index, all) => (index % 2 === 0 ? [[each, all[index + 1] ?? '']] : [])));
/** Signs of punctuation that are typed and typeset in several shapes: hyphens and dashes, quotation marks, the dot within names. */
const shapes = new Map([['-', '‐‑‒–—―−﹘⁃'], ['"', '“”„‟«»'], ["'", '‘’‚‛'], ['·', '•‧∙⋅・･●']].flatMap(([one = '', others = '']) => [...others].map((each) => [each, one] as const)));
const mark = /^\p{M}$/u;
/** Marks that go with any script, such as a stroke through each character: the words are read all the same. */
const overlay = /^(?=\p{M})[\p{Script=Inherited}\p{Me}]$/u;

/** What becomes of each unit by itself: one other unit, nothing, or what only its whole cluster can tell. Made when first asked for. */
interface Folding { classes: Uint8Array; replacements: Uint16Array }
let made: Folding | undefined;

function folding(): Folding {
  if (made) return made;
  made = { classes: new Uint8Array(0x1_0000), replacements: new Uint16Array(0x1_0000) };
  for (let unit = 0; unit < 0x1_0000; unit += 1) {
    const text = String.fromCharCode(unit);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    const to = isHalf ? '' : radicals.get(text) ?? shapes.get(text) ?? fold(text);
    made.replacements[unit] = to.charCodeAt(0);
    made.classes[unit] = ignorable.test(text) ? dropped : mark.test(text) ? spelledOut | markBit : to.length === 1 ? replaced : spelledOut;
  }
  return made;
}

/** Done twice: lower case of some characters, such as `İ`, is not yet NFKC. */
function fold(text: string): string {
  const once = text.normalize('NFKC').toLowerCase();
  return [...once.normalize('NFKC').toLowerCase()].filter((each) => !ignorable.test(each) && !overlay.test(each)).map((each) => shapes.get(each) ?? each).join('');
}

const buffer = { units: new Uint16Array(1 << 16), origins: new Uint32Array(1 << 16) };
let last: { text: string; folded: PhraseText } | undefined;
const keptClusters = new Map<string, string>();

/** Linear in the length of the text; asked again for the text of before, it is there. */
export function phraseText(text: string): PhraseText {
  if (last?.text === text) return last.folded;
  const { classes, replacements } = folding();
  let length = 0;
  for (let index = 0; index < text.length;) {
    const unit = text.charCodeAt(index);
    const kind = classes[unit] ?? 0;
    const isJoined = index + 1 < text.length && (classes[text.charCodeAt(index + 1)] ?? 0) >= markBit;
    if (kind === dropped) index += 1;
    else if (kind === replaced && !isJoined) {
      length = put(replacements[unit] ?? unit, index, length);
      index += 1;
    } else {
      const end = endOfCluster(text, index, classes);
      const spelled = spellOut(text.slice(index, end));
      for (let at = 0; at < spelled.length; at += 1) length = put(spelled.charCodeAt(at), index, length);
      index = end;
    }
  }
  last = { text, folded: { ...buffer, length } };
  return last.folded;
}

/** The normalised text as a string of its own. */
export function normalisePhrase(text: string): string {
  const { units, length } = phraseText(text);
  return Array.from(units.subarray(0, length), (unit) => String.fromCharCode(unit)).join('');
}

function put(unit: number, origin: number, length: number): number {
  if (length === buffer.units.length) {
    const { units, origins } = buffer;
    buffer.units = new Uint16Array(length * 2);
    buffer.origins = new Uint32Array(length * 2);
    buffer.units.set(units);
    buffer.origins.set(origins);
  }
  buffer.units[length] = unit;
  buffer.origins[length] = origin;
  return length + 1;
}

/** A character with the combining marks after it, which NFKC may join with it. At most 32 units, so that a row of marks stays linear. */
function endOfCluster(text: string, start: number, classes: Uint8Array): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && end - start < 32 && (classes[text.charCodeAt(end)] ?? 0) >= markBit) end += 1;
  return end;
}

function spellOut(cluster: string): string {
  const kept = keptClusters.get(cluster);
  if (kept !== undefined) return kept;
  const spelled = fold(cluster);
  if (keptClusters.size < 50_000) keptClusters.set(cluster, spelled);
  return spelled;
}
