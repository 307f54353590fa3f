/** What came of one query: the place of the first right answer, counted from 1; 0 where there is none. `none`: the search found nothing at all. */
export interface Answered { rank: number; none: boolean; found: string[] }

/** Shares of 0–1 over the queries of one class. For what is absent a query that finds nothing is the success. */
export interface Score { asked: number; first: number; third: number; mrr: number; none: number }

export function scoreOf(answers: readonly Answered[], absent: boolean): Score {
  const share = (test: (answer: Answered) => boolean): number => (answers.length === 0 ? 0 : answers.filter(test).length / answers.length);
  const none = share((answer) => answer.none);
  if (absent) return { asked: answers.length, first: none, third: none, mrr: none, none };
  return {
    asked: answers.length, first: share(({ rank }) => rank === 1), third: share(({ rank }) => rank >= 1 && rank <= 3),
    mrr: answers.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / Math.max(1, answers.length), none,
  };
}
