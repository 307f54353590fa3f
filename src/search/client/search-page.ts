import { createAskAhead } from './ask-ahead.ts';
import { createWordCarrier } from './carry-words.ts';
import { debounce } from './debounce.ts';
import { createFilterPanel } from './filter-panel.ts';
import { openIndex } from './open-index.ts';
import { pageTables } from './page-tables.ts';
import type { Engine } from './pagefind.ts';
import { choose, chosen, part } from './page-parts.ts';
import { readState, statePart, stillWritten, writeState, type PageState } from './page-state.ts';
import { createResultsView } from './results-view.ts';
import { createSearcher, type Searcher, type SearchOutcome, type SearchResult } from './search-portal.ts';
import { createResultFiles } from './save-results.ts';
import { showNothing } from './show-nothing.ts';
import { stockSearch } from './stock-search.ts';

/** Script of `/search/`: reads the form and the address, asks the index, fills the list. Without it the page leads to the lists. */
const root = document.querySelector<HTMLElement>('[data-search-root]');
if (root) start(root);

function start(page: HTMLElement): void {
  const form = part(page, '[data-search-form]', HTMLFormElement);
  const input = part(page, 'input[name="q"]', HTMLInputElement);
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[data-search-filter]')];
  const orders = [...page.querySelectorAll<HTMLInputElement>('[data-search-order]')];
  const params = new Map(boxes.map((box) => [box.name, box.dataset['searchFilter'] ?? '']));
  const carrier = createWordCarrier();
  const files = createResultFiles(page);
  const panel = createFilterPanel(page, boxes, () => change({ selection: {} }));
  const view = createResultsView(page, {
    changeAsWritten: (asWritten) => change({ asWritten }),
    changeEveryValidity: (everyValidity) => change({ everyValidity }, false),
    shown: carrier.carry,
  });
  let state = readState(statePart(location), params);

  let opening: Promise<{ engine: Engine; searcher: Searcher }> | undefined;
  const open = (): Promise<{ engine: Engine; searcher: Searcher }> => {
    opening ??= openIndex({ tables: pageTables }).then((engine) => ({ engine, searcher: createSearcher(engine) }));
    // The next search tries again.
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const asking = createAskAhead(async (asked: PageState): Promise<{ outcome: SearchOutcome; first: SearchResult[] }> => {
    const outcome = await (await open()).searcher.search(asked.query.trim(), asked);
    return { outcome, first: await outcome.next() ?? [] };
  });
  let latest = 0;

  async function run(): Promise<void> {
    const current = state;
    const turn = (latest += 1);
    const isCurrent = (): boolean => turn === latest;
    const query = current.query.trim();
    if (query === '') {
      files.show(null);
      return view.showNone();
    }
    const slow = setTimeout(() => isCurrent() && view.showWaiting(), 400);
    try {
      const { engine, searcher } = await open();
      try {
        const { outcome, first } = await asking.take(current);
        clearTimeout(slow);
        if (!isCurrent()) return;
        view.showOutcome(outcome, first, current);
        files.show(first.length === 0 ? null : { state: current, ask: () => searcher.search(query, current) });
        if (first.length === 0) await showNothing(page, searcher, outcome, current, change, isCurrent);
        // The list is there; the counts follow.
        await panel.count(searcher.filters, outcome.answering, current.selection, isCurrent);
      } catch (error) {
        console.warn(error);
        const found = await stockSearch(engine, query, current.selection);
        clearTimeout(slow);
        if (isCurrent()) {
          files.show(null);
          view.showStock(found, query);
          panel.showUncounted();
        }
      }
    } catch {
      if (isCurrent()) {
        files.show(null);
        view.showFailure();
        panel.hide();
      }
    } finally {
      clearTimeout(slow);
    }
  }

  const toForm = (): void => {
    input.value = state.query;
    choose(boxes, orders, state);
    panel.showChosen();
  };
  /** The address follows the form; a request for the page never holds what stands behind `#`. */
  const remember = (how: 'pushState' | 'replaceState'): void => {
    const address = `${location.pathname}${writeState(state, params)}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`) history[how](null, '', address);
  };
  const take = (next: Partial<PageState>, how: 'pushState' | 'replaceState' = 'pushState'): void => {
    state = { ...state, ...next };
    remember(how);
    void run();
  };
  /** A change by a control outside the form; where the control goes with the old list, the reader is taken to the line above the new one. */
  function change(next: Partial<PageState>, controlGoes = true): void {
    take(next);
    toForm();
    if (controlGoes) view.focusStatus();
  }
  const written = (): Pick<PageState, 'query' | 'asWritten'> => ({ query: input.value, asWritten: stillWritten(state.asWritten, input.value) });
  const fromInput = (how: 'pushState' | 'replaceState'): void => take(written(), how);
  const typed = debounce(() => fromInput('replaceState'), 100);
  /** The list waits until the keys have stopped; it is asked for at once. */
  const type = (): void => {
    if (input.value.trim() !== '') asking.ahead({ ...state, ...written() });
    typed.call();
  };

  input.addEventListener('focus', () => void open().catch(() => {}), { once: true });
  // While an input method composes, the box holds letters that nobody asked for.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || type());
  input.addEventListener('compositionend', type);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed.cancel();
    fromInput('pushState');
    // The keyboard of a telephone lies over the list.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  });
  for (const box of boxes) box.addEventListener('change', () => {
    panel.showChosen();
    take({ selection: chosen(boxes) });
  });
  for (const order of orders) order.addEventListener('change', () => take({ order: order.value === 'date' ? 'date' : 'relevance' }));
  window.addEventListener('popstate', () => {
    // A jump inside the page (跳到正文) says nothing of the search: the address takes it back.
    if (location.hash !== '' && !location.hash.includes('=')) return remember('replaceState');
    state = readState(statePart(location), params);
    toForm();
    void run();
  });
  toForm();
  remember('replaceState');
  void run();
}
