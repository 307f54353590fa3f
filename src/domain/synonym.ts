import { z } from 'zod';
import { text } from './front-matter.ts';

/**
 * One entry of `content/registers/synonyms.yaml`: what official texts call a thing, and what people call it. A search for any of `said` also finds
 * `meant`. The same everyday wording may stand under several official ones.
 */
export const SynonymSchema = z.strictObject({
  /** As it stands in official texts: `最低生活保障`. */
  meant: text,
  /** As people say it: `低保户`; also one character, `狗`. */
  said: z.array(text).min(1),
});
export type Synonym = z.infer<typeof SynonymSchema>;

/** Chinese names of the fields, as findings show them. */
export const synonymLabels: Record<keyof Synonym, string> = { meant: '规范用语', said: '群众用语' };

/** Characters of a wording: one says little, see `spoken-character.ts`, and nobody types more. */
export const wordingLength = { least: 2, most: 12 } as const;

/** Letters and digits alone: signs and spaces are passed over in a comparison, so a wording with them would never be met. */
export const isWording = (wording: string): boolean => {
  const { length } = [...wording];
  return length >= wordingLength.least && length <= wordingLength.most && /^[\p{L}\p{N}]+$/u.test(wording);
};

/** The form in which two wordings are compared: full width is half width, capitals are small. */
export const wordingKey = (wording: string): string => wording.normalize('NFKC').toLowerCase();

/** Everyday wordings with all that is meant by each, in the order of the register. */
export interface SpokenWord { said: string; meant: string[] }

/** The register from the side of who asks, without the official wordings that `occurs` does not know; by everyday wording, in the order of the register. */
export function spokenWords(synonyms: readonly Synonym[], occurs: (meant: string) => boolean): SpokenWord[] {
  const words = new Map<string, SpokenWord>();
  for (const { meant, said } of synonyms.filter((each) => occurs(each.meant))) {
    for (const word of said) {
      const known = words.get(wordingKey(word)) ?? { said: word, meant: [] };
      words.set(wordingKey(word), known);
      if (!known.meant.includes(meant)) known.meant.push(meant);
    }
  }
  return [...words.values()];
}
