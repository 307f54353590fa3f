/**
 * Queries of this device, newest first. Nothing is kept until a reader asks for it; the key is there exactly when they did. It is never sent anywhere.
 */
export interface QueryHistory {
  isKept(): boolean;
  /** Starts keeping, or stops and erases. Returns whether that worked: a browser may refuse to store anything. */
  keep(wanted: boolean): boolean;
  list(): string[];
  add(query: string): void;
  remove(query: string): void;
  clear(): void;
}

export const historyKey = 'search-history';
const most = 20;
/** Longer queries are pasted texts. */
const longest = 60;

/** `store` is `localStorage`, or anything like it; where it throws, nothing is kept. */
export function createQueryHistory(store: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): QueryHistory {
  const read = (): string | null => attempt(() => store().getItem(historyKey), null);
  const list = (): string[] => queriesIn(read());
  const write = (queries: readonly string[]): boolean => attempt(() => (store().setItem(historyKey, JSON.stringify(queries.slice(0, most))), true), false);
  const change = (queries: readonly string[]): void => void (read() !== null && write(queries));
  return {
    isKept: () => read() !== null,
    keep: (wanted) => (wanted ? read() !== null || write([]) : attempt(() => (store().removeItem(historyKey), true), false)),
    list,
    add: (query) => {
      const tidy = query.trim().replace(/\s+/g, ' ');
      if (tidy !== '' && tidy.length <= longest) change([tidy, ...list().filter((other) => other !== tidy)]);
    },
    remove: (query) => change(list().filter((other) => other !== query)),
    clear: () => change([]),
  };
}

/** What is stored may have been written by anything. */
function queriesIn(stored: string | null): string[] {
  const value: unknown = stored === null ? [] : attempt(() => JSON.parse(stored) as unknown, []);
  return Array.isArray(value) ? [...new Set(value.filter((each): each is string => typeof each === 'string' && each !== '' && each.length <= longest))].slice(0, most) : [];
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
