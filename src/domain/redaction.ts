/** What stands in place of words that are cut, in a page, a list, a feed and a record. */
export const concealed = '〔此处隐去〕';

/**
 * How much was cut, said so roughly that nothing can be counted: `about` says nothing of it. The bar drawn for a step is the same wherever
 * it stands, so that no name and no amount can be guessed from it.
 */
export const redactionLengths = {
  about: { note: '此处隐去', blocks: 8 },
  words: { note: '此处隐去若干字', blocks: 8 },
  sentence: { note: '此处隐去若干句', blocks: 16 },
  paragraph: { note: '此处隐去若干段', blocks: 32 },
} as const;

export type RedactionLength = keyof typeof redactionLengths;

export const isRedactionLength = (length: string): length is RedactionLength => Object.hasOwn(redactionLengths, length);

/** Id of the cut that is the `index`th, counted from 0, where none is written. */
export const redactionId = (index: number): string => `r${index + 1}`;

/** Ids of a list of cuts: as written; where none of them has one, `r1`, `r2` … in order. One without an id among others that have one stays without. */
export function redactionIds(list: readonly { id?: string | undefined }[]): (string | undefined)[] {
  return list.every(({ id }) => id === undefined) ? list.map((_, index) => redactionId(index)) : list.map(({ id }) => id);
}
