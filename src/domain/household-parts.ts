/** A number in an address with what it counts, with its UTF-16 place. */
export interface AddressPart {
  /** B 幢、栋、号楼; U 单元、门; F 层; R 室, or a bare number at the end; H 号; G 组、队、社; L 弄、巷; Y 号院. */
  sign: 'B' | 'U' | 'F' | 'R' | 'H' | 'G' | 'L' | 'Y';
  /** Words between it and the part before: the name of a place. */
  between: string;
  start: number;
  end: number;
}

const number = '(?:[0-9]{1,5}(?:[-－—之][0-9一二三]{1,3})?|[零〇一二三四五六七八九十百]{1,4}|[甲乙丙丁戊A-WYZa-wyz](?![A-Za-z])[0-9]{0,3})';
const part = new RegExp(`(?<![0-9A-Za-z零〇一二三四五六七八九十百千万.])附?${number} ?(号院|号楼|号房|#楼|#|号|栋|幢|座|单元|门(?![牌口店前外诊户类窗])|梯|层|楼|室|户(?![籍口主数均型])|房(?![屋地产间源])|组(?![织成合长建])|队(?![伍长员])|社(?![区会保员])|弄|巷)`, 'g');
const signs: Record<string, AddressPart['sign']> = {
  号院: 'Y', 号楼: 'B', '#楼': 'B', '#': 'B', 栋: 'B', 幢: 'B', 座: 'B', 单元: 'U', 门: 'U', 梯: 'U', 层: 'F', 楼: 'F', 室: 'R', 户: 'R', 房: 'R', 号房: 'R', 号: 'H', 组: 'G', 队: 'G', 社: 'G', 弄: 'L', 巷: 'L',
};
/** A bare number of a flat after its building, its storey or its stair. */
const bare = /^[ -－—]?(?:[0-9]{3,4}|[零〇一二三四五六七八九]{3,4})(?![0-9A-Za-z零〇一二三四五六七八九十百.万元年月日%户人平米㎡])/;
/** What may stand between two parts: nothing, a space, a stroke, the name of a place. */
const link = /^[ \u3000-]?(?:第?|[\u4e00-\u9fff]{1,10})[ \u3000]?$/;
const sentence = /[的了和与及或为是在有等将由被对按应可经需每各该其至到共户人含]/;

/** No address has more parts. */
const longest = 10;

/** A unit of an address after the end of a number, or two numbers with a stroke: without one of these a half-width text has neither parts nor flats. */
const trace = /[号#栋幢座单门梯层楼室户房组队社弄巷-](?:(?<=[0-9A-Za-z零〇一二三四五六七八九十百甲乙丙丁戊] ?[^-])|(?<=[0-9][-#])(?=[0-9]{3}))/g;
export const householdTraces = (text: string): RegExpExecArray[] => [...text.matchAll(trace)];

/** Chains of parts that follow each other, as in 湖心路8号湖心小区3幢2单元401室. */
export function householdParts(text: string): AddressPart[][] {
  const chains: AddressPart[][] = [];
  let last: AddressPart | undefined;
  for (const { 0: found, 1: unit = '', index } of text.matchAll(part)) {
    const next: AddressPart = { sign: signs[unit] ?? 'H', between: '', start: index, end: index + found.length };
    const between = last && index - last.end <= 12 ? text.slice(last.end, index) : null;
    const chain = chains[chains.length - 1];
    if (chain && chain.length < longest && last && between !== null && link.test(between) && !sentence.test(between)) {
      next.between = between;
      chain.push(next);
    } else if (unit === '户') {
      // So many households, not the number of one.
      last = undefined;
      continue;
    } else chains.push([next]);
    last = next;
  }
  return chains.map((chain) => withBareRoom(text, chain)).filter((chain) => chain.length > 1 || chain[0]?.sign !== 'F');
}

function withBareRoom(text: string, chain: AddressPart[]): AddressPart[] {
  const last = chain[chain.length - 1];
  if (!last || !'BUF'.includes(last.sign)) return chain;
  const room = bare.exec(text.slice(last.end, last.end + 8))?.[0];
  return room === undefined ? chain : [...chain, { sign: 'R', between: '', start: last.end, end: last.end + room.length }];
}

/** Flats in strokes: 3-2-401, 12#302, 5-1101室. Whether a place to live stands before them is the caller's matter. */
export function flatSigns(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/(?<=[\u4e00-\u9fff])[0-9]{1,3}(?:[-#][0-9]{1,2})?[-#][0-9]{3,4}室?(?![0-9A-Za-z-])/g)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
