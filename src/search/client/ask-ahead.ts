export interface AskAhead<State, Answer> {
  /** Asks for a state as soon as nothing is being asked; of states that come meanwhile only the last is asked at all. */
  ahead(state: State): void;
  /** The answer to a state: the one that is there or on its way, else a new one. An answer is given once, since it is read to its end. */
  take(state: State): Promise<Answer>;
}

/**
 * Answers are asked for with each key, one at a time, while the list waits until the keys have stopped: when they have, the answer is there or nearly so.
 * What failed ahead is asked again when it is taken, and fails unheard when it is not. States are compared by what they hold.
 */
export function createAskAhead<State, Answer>(ask: (state: State) => Promise<Answer>): AskAhead<State, Answer> {
  let kept: { state: string; answer: Promise<Answer> } | undefined;
  let waiting: State | undefined;
  let isAsking = false;

  const start = async (state: State): Promise<void> => {
    isAsking = true;
    const answer = ask(state);
    kept = { state: JSON.stringify(state), answer };
    await answer.catch(() => {});
    isAsking = false;
    if (waiting === undefined) return;
    const next = waiting;
    waiting = undefined;
    void start(next);
  };

  return {
    ahead: (state) => {
      if (isAsking) waiting = state;
      else void start(state);
    },
    take: async (state) => {
      const found = kept?.state === JSON.stringify(state) ? kept.answer.catch(() => ask(state)) : ask(state);
      kept = waiting = undefined;
      return found;
    },
  };
}
