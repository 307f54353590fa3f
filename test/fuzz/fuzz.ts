import fc from 'fast-check';
import { longLines, nastyTexts } from './nasty-texts.ts';
import { targets } from './targets/index.ts';

export interface FuzzOptions { cases: number; seed: number; only?: string }

export interface FuzzRow {
  target: string;
  /** Generated, and from the corpus of nasty texts. */
  cases: number;
  seconds: number;
  /** Slowest of the lines of five megabytes, in seconds; null where a target takes no long text. */
  longest: { seconds: number; line: string } | null;
  /** The shrunk counterexample and what did not hold. */
  failure: string | null;
}

/** Shares `cases` out over the targets; the same seed gives the same cases. */
export async function fuzz({ cases, seed, only }: FuzzOptions): Promise<FuzzRow[]> {
  const chosen = targets.filter(({ name }) => only === undefined || name.includes(only));
  const whole = chosen.reduce((sum, { share }) => sum + share, 0);
  const rows: FuzzRow[] = [];
  for (const target of chosen) {
    const numRuns = Math.ceil((cases * target.share) / whole);
    const start = performance.now();
    const details = await target.check({ seed, numRuns });
    const nasty = target.accept ? await firstFailure(nastyTexts, target.accept) : null;
    const seconds = (performance.now() - start) / 1000;
    const failure = details.failed ? fc.defaultReportMessage(details) ?? 'failed' : nasty;
    rows.push({ target: target.name, cases: details.numRuns + (target.accept ? nastyTexts.length : 0), seconds, longest: target.accept && !failure ? await slowest(target.accept) : null, failure });
  }
  return rows;
}

async function firstFailure(texts: readonly string[], accept: (text: string) => void | Promise<void>): Promise<string | null> {
  for (const text of texts) {
    try {
      await accept(text);
    } catch (error) {
      return `${JSON.stringify(text)}: ${(error as Error).message}`;
    }
  }
  return null;
}

async function slowest(accept: (text: string) => void | Promise<void>): Promise<NonNullable<FuzzRow['longest']>> {
  let longest = { seconds: 0, line: '' };
  for (const [line, text] of Object.entries(longLines)) {
    const start = performance.now();
    await accept(text);
    const seconds = (performance.now() - start) / 1000;
    if (seconds > longest.seconds) longest = { seconds, line };
  }
  return longest;
}

export function table(rows: readonly FuzzRow[]): string {
  const total = rows.reduce((sum, { cases, seconds }) => ({ cases: sum.cases + cases, seconds: sum.seconds + seconds }), { cases: 0, seconds: 0 });
  return [
    '| target | cases | seconds | failures | slowest line of 5 MB |', '|---|--:|--:|--:|---|',
    ...rows.map(({ target, cases, seconds, longest, failure }) => `| ${target} | ${cases} | ${seconds.toFixed(1)} | ${failure ? 1 : 0} | ${longest ? `${longest.seconds.toFixed(2)} s (${longest.line})` : '–'} |`),
    `| in all | ${total.cases} | ${total.seconds.toFixed(1)} | ${rows.filter(({ failure }) => failure).length} | |`, '',
    ...rows.filter(({ failure }) => failure).map(({ target, failure }) => `## ${target}\n\n${failure}\n`),
  ].join('\n');
}
