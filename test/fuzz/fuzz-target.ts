import fc from 'fast-check';

/** One door through which something from outside comes in, and what must hold for anything that comes. */
export interface FuzzTarget {
  name: string;
  /** Weight of the target in a run: how many of the cases it takes, cheap targets more than dear ones. */
  share: number;
  /** Checks generated input; throws where something does not hold. */
  check(settings: fc.Parameters<unknown>): Promise<fc.RunDetails<unknown>>;
  /** Every input of the corpus of nasty texts, and the one line of five megabytes. Undefined where input cannot be long. */
  accept?(text: string): void | Promise<void>;
}

export function fuzzTarget<T>({ name, share, input, holds, accept }: {
  name: string; share: number; input: fc.Arbitrary<T>; holds(value: T): void | Promise<void>; accept?: FuzzTarget['accept'];
}): FuzzTarget {
  return {
    name, share, ...(accept ? { accept } : {}),
    check: (settings) => fc.check(fc.asyncProperty(input, async (value) => holds(value)), settings as fc.Parameters<[T]>) as Promise<fc.RunDetails<unknown>>,
  };
}
