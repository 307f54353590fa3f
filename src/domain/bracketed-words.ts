const han = '\\p{Script=Han}';
/** One or two characters in brackets between others: 河（湖）长制, 录（聘）用; more are a remark, 公报（试行稿）第. A number in brackets begins an item. */
const inserted = new RegExp(`(?<=(?<before>${han}{1,4}))[（(](?![一二三四五六七八九十]+[）)])(?<inside>${han}{1,2})[）)](?=(?<after>${han}{1,4}))`, 'gu');

/** Pairs of characters that are read where a text puts another word into brackets, and that do not stand in it one after the other: 河湖, 湖长 and 河长 of 河（湖）长制. Each once. */
export function bracketedPairs(text: string): string[] {
  const pairs = new Set<string>();
  for (const { groups: { before = '', inside = '', after = '' } = {} } of text.matchAll(inserted)) {
    const [last, first] = [before.slice(-1), after.slice(0, 1)];
    for (const pair of [last + inside.slice(0, 1), inside.slice(-1) + first, last + first]) pairs.add(pair);
  }
  return [...pairs];
}

/** The words of a text that something in brackets parts, each as it is read without that: 河长制 of 河（湖）长制. */
export const withoutBracketed = (text: string): string[] => [...text.matchAll(inserted)].map(({ groups: { before = '', after = '' } = {} }) => before + after);
