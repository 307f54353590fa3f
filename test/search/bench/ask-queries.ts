import type { CorpusText } from '../corpus-texts.ts';
import type { Right } from '../query-file.ts';
import { isRight } from '../right-answers.ts';
import type { Answered } from './score.ts';
import type { Ask } from './yard-sticks.ts';

export interface Question { id: string; class: string; query: string; right: readonly Right[] }

/** Asks one question after another. A search that throws has found nothing, and says so. */
export async function askAll(questions: readonly Question[], ask: Ask, texts: readonly CorpusText[]): Promise<Map<string, Answered>> {
  const byTitle = new Map<string, string[]>();
  for (const { title, path } of texts) byTitle.set(title, [...(byTitle.get(title) ?? []), path]);
  const answers = new Map<string, Answered>();
  for (const { id, query, right } of questions) {
    const found = await ask(query).catch((error: unknown) => [`error: ${String(error)}`]);
    answers.set(id, { rank: found.findIndex((url) => isRight(url, right, (title) => byTitle.get(title) ?? [])) + 1, none: found.length === 0, found: found.slice(0, 3).map(shown) });
  }
  return answers;
}

const shown = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};
