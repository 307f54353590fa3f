import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQueryHistory, historyKey, type QueryHistory } from '../../../../src/search/client/query-history.ts';

function device(): { store: Map<string, string>; history: QueryHistory } {
  const store = new Map<string, string>();
  return { store, history: createQueryHistory(() => ({ getItem: (key) => store.get(key) ?? null, setItem: (key, value) => void store.set(key, value), removeItem: (key) => void store.delete(key) })) };
}

test('nothing is written before it is asked for', () => {
  const { store, history } = device();
  history.add('低保');
  history.remove('低保');
  history.clear();
  expect([history.isKept(), history.list(), store.size]).toEqual([false, [], 0]);
});

test('the newest come first, each once, twenty at most', () => {
  const { history } = device();
  history.keep(true);
  for (let index = 1; index <= 25; index += 1) history.add(`词${index}`);
  history.add('  词24 ');
  expect(history.list()).toHaveLength(20);
  expect(history.list().slice(0, 3)).toEqual(['词24', '词25', '词23']);
});

test('one is removed, or all, and what is kept on stays on', () => {
  const { history } = device();
  history.keep(true);
  for (const query of ['低保', '公章', '']) history.add(query);
  history.remove('低保');
  expect(history.list()).toEqual(['公章']);
  history.clear();
  expect([history.list(), history.isKept()]).toEqual([[], true]);
});

test('turning it off erases, and turning it on twice loses nothing', () => {
  const { store, history } = device();
  history.keep(true);
  history.add('低保');
  history.keep(true);
  expect(history.list()).toEqual(['低保']);
  history.keep(false);
  expect([history.isKept(), history.list(), store.size]).toEqual([false, [], 0]);
});

test('a pasted text is no query to keep', () => {
  const { history } = device();
  history.keep(true);
  history.add('字'.repeat(61));
  expect(history.list()).toEqual([]);
});

test('a browser that refuses to store says so, and searching goes on', () => {
  const refusing = createQueryHistory(() => { throw new Error('denied'); });
  expect([refusing.keep(true), refusing.isKept(), refusing.list()]).toEqual([false, false, []]);
  refusing.add('低保');
});

test('whatever stands in the store, the list is a list of short texts', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
    const { store, history } = device();
    store.set(historyKey, stored);
    for (const query of history.list()) expect(query.length > 0 && query.length <= 60).toBe(true);
    expect(history.list().length <= 20).toBe(true);
  }));
});
