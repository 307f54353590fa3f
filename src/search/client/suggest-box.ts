import type { TitleShard } from '../suggested-titles.ts';
import { debounce } from './debounce.ts';
import { pageTables } from './page-tables.ts';
import { createQueryHistory, type QueryHistory } from './query-history.ts';
import { createSuggestList, element, type ShownOption } from './suggest-list.ts';
import { closed, closedList, onAnswers, onKey, type Key, type ListState } from './suggest-state.ts';
import { createTitleLookUp } from './suggest-titles.ts';
import { historyGroups, suggest, type SuggestionGroup, type SuggestMeans } from './suggest.ts';

/** Milliseconds without a letter after which suggestions are looked for. */
const pause = 150;
/** And where the same letters fill the list below the box: its files go first. */
const pauseBesideList = 250;

/**
 * Every search box of the portal, `[data-suggest]` with the number of shards of titles: a combobox with suggestions. Without this script it is a form.
 * What is typed is looked for in files that hold many words each; it is never part of a request.
 */
for (const [index, box] of [...document.querySelectorAll<HTMLElement>('[data-suggest]')].entries()) {
  const input = box.querySelector<HTMLInputElement>('input[name="q"]');
  if (input?.form) start(box, input, input.form, `suggest-${index}`);
}

function start(box: HTMLElement, input: HTMLInputElement, form: HTMLFormElement, id: string): void {
  const means: SuggestMeans = { titles: createTitleLookUp(Number(box.dataset['suggest']), fetchShard), ...pageTables };
  const history = createQueryHistory(() => localStorage);
  const onSearchPage = new URL(form.action).pathname === location.pathname;
  const list = createSuggestList(id, ({ url, text }) => url ?? searchAddress(form, text));
  const spoken = element('span', 'vh');
  spoken.setAttribute('role', 'status');
  input.after(list.element);
  box.append(spoken);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-haspopup', 'listbox'], ['aria-expanded', 'false'], ['aria-controls', id]] as const) input.setAttribute(name, value);

  let state = closedList;
  let options: ShownOption[] = [];
  /** What stood in the box when the list was made. */
  let listedFor = '';
  let composing = false;
  let latest = 0;

  function move(next: ListState): void {
    state = next;
    list.element.hidden = !state.open;
    input.setAttribute('aria-expanded', String(state.open));
    for (const [index, { element: option }] of options.entries()) option.setAttribute('aria-selected', String(index === state.active));
    const active = options[state.active]?.element;
    if (active) {
      input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function show(groups: readonly SuggestionGroup[], typed: string): void {
    options = list.show(groups, typed);
    listedFor = typed;
    move(onAnswers(options.length));
    list.element.scrollTop = 0;
    spoken.textContent = options.length === 0 ? '' : `${options.length} 条建议`;
  }

  /** Answers for what is no longer in the box, or for a reader who has left it, are dropped. */
  async function ask(): Promise<void> {
    const turn = (latest += 1);
    const typed = input.value;
    const groups = typed.trim() === '' ? historyGroups(history.list()) : await suggest(typed, means);
    if (turn === latest && !composing && document.activeElement === input) show(groups, typed);
  }

  const soon = debounce(() => void ask(), onSearchPage ? pauseBesideList : pause);
  function drop(): void {
    soon.cancel();
    latest += 1;
  }
  function stop(): void {
    drop();
    move(closed(state));
    spoken.textContent = '';
  }

  function choose({ suggestion: { url, text }, element: option }: ShownOption): void {
    stop();
    if (url !== null) return option.click();
    input.value = text;
    form.requestSubmit();
  }

  function forget({ suggestion: { text } }: ShownOption): void {
    history.remove(text);
    document.dispatchEvent(new Event('query-history'));
    const at = state.active;
    show(historyGroups(history.list()), '');
    if (state.open && at >= 0) move({ ...state, active: Math.min(at, state.count - 1) });
    spoken.textContent = `已删去“${text}”`;
  }

  input.addEventListener('input', (event) => (event as InputEvent).isComposing || soon.call());
  input.addEventListener('compositionstart', () => {
    composing = true;
    stop();
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    soon.call();
  });
  input.addEventListener('click', () => void (state.open || input.value !== '' || ask()));
  input.addEventListener('blur', stop);
  input.addEventListener('keydown', (event) => {
    // Some browsers end a composition before they say that Enter was pressed in it; 229 tells.
    if (event.isComposing || composing || event.keyCode === 229) return void (event.key === 'Enter' && event.preventDefault());
    const isOutdated = !state.open && listedFor !== input.value;
    if (isOutdated) state = closedList;
    if (event.key === 'ArrowDown' && (isOutdated || (state.count === 0 && !event.altKey))) void ask();
    const active = options[state.active];
    const { state: next, effect } = onKey(state, keyOf(event), input.value !== '');
    // Only what is kept can be forgotten; elsewhere Delete is the box's.
    if (effect === 'forget' && active?.kind !== 'history') return;
    if (effect !== 'box') event.preventDefault();
    if (effect === 'forget' && active) return forget(active);
    // Who closes the list does not want what is still being looked for.
    if (!next.open && (state.open || event.key === 'Escape')) drop();
    if (next !== state) move(next);
    if (effect === 'choose' && active) choose(active);
    if (effect === 'clear') empty(input);
  });
  list.element.addEventListener('mousedown', (event) => event.preventDefault());
  list.element.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const chosen = options.find(({ element: option }) => option.contains(target));
    if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target?.closest('[data-suggest-forget]')) {
      event.preventDefault();
      forget(chosen);
    } else if (chosen.suggestion.url === null) {
      event.preventDefault();
      choose(chosen);
    } else stop();
  });
  form.addEventListener('submit', (event) => {
    stop();
    remember(history, input.value);
    if (onSearchPage || event.defaultPrevented || input.value.trim() === '') return;
    event.preventDefault();
    location.assign(searchAddress(form, input.value));
  });
  // The search page searches as one types: what stands in the box when it is left was a query.
  if (onSearchPage) input.addEventListener('change', () => remember(history, input.value));
}

async function fetchShard(shard: number): Promise<TitleShard> {
  const response = await fetch(`/search/titles/${shard}.json`);
  if (!response.ok) throw new Error(`titles/${shard}.json: ${response.status}`);
  return response.json() as Promise<TitleShard>;
}

/** Behind the # a query is in no request; the search page takes it from there. */
const searchAddress = (form: HTMLFormElement, query: string): string => `${new URL(form.action).pathname}#${new URLSearchParams({ q: query.trim() })}`;

const keyOf = ({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Key => ({ key, alt: altKey, shift: shiftKey, command: ctrlKey || metaKey });

function empty(input: HTMLInputElement): void {
  input.value = '';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function remember(history: QueryHistory, query: string): void {
  history.add(query);
  document.dispatchEvent(new Event('query-history'));
}
