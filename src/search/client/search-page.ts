import { debounce } from './debounce.ts';
import type { Selection } from './filter-index.ts';
import { openIndex } from './open-index.ts';
import type { Engine } from './pagefind.ts';
import { readState, writeState, type PageState } from './page-state.ts';
import { chosen, part } from './page-parts.ts';
import { renderResult } from './render-results.ts';
import { createSearcher, type Searcher, type SearchOutcome, type SearchResult } from './search-portal.ts';
import { stockSearch } from './stock-search.ts';
import { statusText, understoodText } from './wording.ts';

/** Script of `/search/`: reads the form and the address, asks the index, fills the list. Without it the page leads to the lists. */
const root = document.querySelector<HTMLElement>('[data-search-root]');
if (root) start(root);

function start(page: HTMLElement): void {
  const form = part(page, '[data-search-form]', HTMLFormElement);
  const input = part(page, 'input[name="q"]', HTMLInputElement);
  const layout = part(page, '[data-search-layout]', HTMLElement);
  const status = part(page, '[data-search-status]', HTMLElement);
  const list = part(page, '[data-search-results]', HTMLElement);
  const understood = part(page, '[data-search-understood]', HTMLElement);
  const browse = part(page, '[data-search-browse]', HTMLElement);
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[data-search-filter]')];
  const params = new Map(boxes.map((box) => [box.name, box.dataset['searchFilter'] ?? '']));
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'btn btn--quiet results__more';
  more.textContent = '再看几件';
  more.hidden = true;
  list.after(more);

  let opening: Promise<{ engine: Engine; searcher: Searcher }> | undefined;
  const open = (): Promise<{ engine: Engine; searcher: Searcher }> => {
    opening ??= openIndex().then((engine) => ({ engine, searcher: createSearcher(engine) }));
    // The next search tries again.
    opening.catch(() => (opening = undefined));
    return opening;
  };
  let latest = 0;

  async function run(): Promise<void> {
    const state = fromForm();
    const turn = (latest += 1);
    const isCurrent = (): boolean => turn === latest;
    const query = state.query.trim();
    if (query === '') {
      layout.hidden = understood.hidden = true;
      browse.hidden = false;
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    layout.hidden = false;
    const slow = setTimeout(() => isCurrent() && (status.textContent = '正在查找……'), 400);
    try {
      const { engine, searcher } = await open();
      try {
        const outcome = await searcher.search(query, { selection: state.selection });
        const first = await outcome.next() ?? [];
        clearTimeout(slow);
        if (isCurrent()) show(outcome, first, state);
        if (isCurrent()) await showCounts(searcher, outcome, state.selection, isCurrent);
      } catch (error) {
        console.warn(error);
        const found = await stockSearch(engine, query, state.selection);
        clearTimeout(slow);
        if (isCurrent()) showStock(found, query);
      }
    } catch {
      if (isCurrent()) {
        status.textContent = '检索暂时打不开，请过一会儿再试，或者从下面的目录找。';
        list.replaceChildren();
        more.hidden = true;
        browse.hidden = false;
      }
    } finally {
      clearTimeout(slow);
    }
  }

  function show(outcome: SearchOutcome, results: readonly SearchResult[], { query, selection }: PageState): void {
    const exact = outcome.missing ? '' : understoodText(outcome.query.keys);
    understood.hidden = exact === '';
    understood.replaceChildren(Object.assign(document.createElement('p'), { textContent: exact }));
    status.textContent = statusText(outcome, query.trim(), Object.values(selection).some((values) => values.length > 0));
    list.replaceChildren(...results.map(renderResult));
    browse.hidden = results.length > 0;
    more.hidden = outcome.left() === 0;
    more.onclick = async () => {
      const further = await outcome.next() ?? [];
      const items = further.map(renderResult);
      list.append(...items);
      more.hidden = outcome.left() === 0;
      items[0]?.querySelector('a')?.focus();
    };
  }

  function showStock(results: readonly SearchResult[], query: string): void {
    understood.hidden = more.hidden = true;
    status.textContent = results.length > 0 ? `找到与“${query}”有关的内容` : `没有找到与“${query}”有关的内容。可以换一个说法，或者从下面的目录找。`;
    list.replaceChildren(...results.map(renderResult));
    browse.hidden = results.length > 0;
  }

  async function showCounts({ filters }: Searcher, { answering }: SearchOutcome, selection: Selection, isCurrent: () => boolean): Promise<void> {
    for (const box of boxes) {
      const count = await filters.count(box.dataset['searchFilter'] ?? '', box.value, answering, selection);
      if (!isCurrent()) return;
      const place = box.parentElement?.querySelector('[data-search-count]');
      if (place) place.textContent = String(count);
    }
  }

  const fromForm = (): PageState => ({ query: input.value, selection: chosen(boxes) });
  const toForm = ({ query, selection }: PageState): void => {
    input.value = query;
    for (const box of boxes) box.checked = selection[box.dataset['searchFilter'] ?? '']?.includes(box.value) ?? false;
  };
  const remember = (how: 'pushState' | 'replaceState'): void => {
    const address = `${location.pathname}${writeState(fromForm(), params)}`;
    if (address !== `${location.pathname}${location.search}`) history[how](null, '', address);
  };
  const typed = debounce(() => {
    remember('replaceState');
    void run();
  }, 200);

  input.addEventListener('focus', () => void open().catch(() => {}), { once: true });
  // While an input method composes, the box holds letters that nobody asked for.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || typed.call());
  input.addEventListener('compositionend', () => typed.call());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed.cancel();
    remember('pushState');
    void run();
  });
  for (const box of boxes) box.addEventListener('change', () => {
    remember('pushState');
    void run();
  });
  window.addEventListener('popstate', () => {
    toForm(readState(location.search, params));
    void run();
  });
  toForm(readState(location.search, params));
  void run();
}
