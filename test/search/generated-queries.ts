import { createRandom, type Random } from '../../src/bench/random.ts';
import { bare, type CorpusText } from './corpus-texts.ts';
import type { Right } from './query-file.ts';
import { placesWith, placesWithAll } from './right-answers.ts';

export const generatedClasses = { substring: '任意片段', token: '任意一词', pair: '同条两词', 'absent-word': '不存在的词' } as const;
export interface GeneratedQuery { id: string; class: keyof typeof generatedClasses; query: string; right: Right[] }

/**
 * So many queries of each kind, drawn from the texts and always the same for a seed: 6 to 14 characters that follow one another in a place, a word, two words of one
 * place (parted by a space or run together by turns), and words of `others` that these texts have not and that are not `spoken` for what they may have. Right is every place that
 * holds what was drawn.
 */
export function generateQueries(texts: readonly CorpusText[], others: readonly CorpusText[], { count = 300, seed = 1, spoken = [] }: { count?: number; seed?: number; spoken?: readonly string[] } = {}): GeneratedQuery[] {
  const random = createRandom(seed);
  const places = texts.flatMap(({ places: all }) => all.map(({ text }) => text)).filter((text) => bare(text).length >= 20);
  const draw = (kind: GeneratedQuery['class'], make: (index: number) => { query: string; right: Right[] } | null): GeneratedQuery[] => {
    const drawn = new Map<string, Right[]>();
    for (let attempt = 0; drawn.size < count && attempt < count * 50; attempt += 1) {
      const made = make(drawn.size);
      if (made && !drawn.has(made.query)) drawn.set(made.query, made.right);
    }
    return [...drawn].map(([query, right], index) => ({ id: `${kind}-${String(index + 1).padStart(3, '0')}`, class: kind, query, right }));
  };
  const known = bare(texts.map(({ text }) => text).join('\n'));
  return [
    ...draw('substring', () => withRight(substring(random.pick(places), random), texts)),
    ...draw('token', () => withRight(word(random.pick(places), random), texts)),
    ...draw('pair', (index) => {
      const place = random.pick(places);
      const [one, two] = [word(place, random), word(place, random)];
      return one === null || two === null || one === two ? null : { query: `${one}${index % 2 === 0 ? ' ' : ''}${two}`, right: placesWithAll([one, two], texts) };
    }),
    ...draw('absent-word', () => {
      const stranger = others.length > 0 ? strangers(others, random) : null;
      return stranger === null || known.includes(bare(stranger)) || spoken.some((said) => said.length > 1 && stranger.includes(said)) ? null : { query: stranger, right: [] };
    }),
  ];
}

const withRight = (query: string | null, texts: readonly CorpusText[]): { query: string; right: Right[] } | null => (query === null ? null : { query, right: placesWith(query, texts) });

/** Signs at its ends are left off; one that breaks a line, a number or a word of Latin letters, or that holds a mark of the source, is not drawn. */
function substring(place: string, random: Random): string | null {
  const length = random.between(6, 14);
  const start = random.between(0, Math.max(0, place.length - length));
  if ([start, start + length].some((at) => /^[\dA-Za-z]{2}$/.test(place.slice(Math.max(0, at - 1), at + 1)))) return null;
  const text = place.slice(start, start + length).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return text.length < 6 || /[\n<>|*`#=/\s\u3000]/.test(text) ? null : text;
}

const cutter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

function word(place: string, random: Random): string | null {
  const all = [...cutter.segment(place.replace(/<[^>]*>/g, ''))].map(({ segment }) => segment).filter((segment) => /^\p{Script=Han}{2,4}$/u.test(segment));
  return all.length === 0 ? null : random.pick(all);
}

function strangers(others: readonly CorpusText[], random: Random): string | null {
  const { places } = random.pick(others);
  return places.length === 0 ? null : word(random.pick(places).text, random);
}
