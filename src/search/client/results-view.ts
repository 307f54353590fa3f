import { element } from './elements.ts';
import { part } from './page-parts.ts';
import { renderResult } from './render-results.ts';
import { renderUnderstood } from './render-understood.ts';
import type { PageState } from './page-state.ts';
import type { SearchOutcome, SearchResult } from './search-portal.ts';
import { looseText, setAsideText, statusText, stockText, understoodText } from './wording.ts';

/** What the reader can ask of the list besides words and filters. */
export interface ViewActions {
  changeAsWritten(asWritten: string[]): void;
  changeEveryValidity(everyValidity: boolean): void;
  /** A result was put into the page. */
  shown(item: HTMLElement, result: SearchResult, outcome: SearchOutcome): void;
}

export interface ResultsView {
  /** Only the lists to browse. */
  showNone(): void;
  showWaiting(): void;
  showOutcome(outcome: SearchOutcome, results: readonly SearchResult[], state: PageState): void;
  /** What Pagefind found by itself. */
  showStock(results: readonly SearchResult[], query: string): void;
  showFailure(): void;
  /** After a control that is gone now. */
  focusStatus(): void;
}

/** The parts of the search page that show an outcome. */
export function createResultsView(page: HTMLElement, actions: ViewActions): ResultsView {
  const [layout, status, understood, browse, tools, setAside, nothing, loose] = ['layout', 'status', 'understood', 'browse', 'tools', 'set-aside', 'nothing', 'loose'].map((name) => part(page, `[data-search-${name}]`, HTMLElement)) as Parts;
  const list = part(page, '[data-search-results]', HTMLElement);
  const more = part(page, '[data-search-more]', HTMLButtonElement);
  const aside = setAside.querySelector('button');
  let everyValidity = false;
  aside?.addEventListener('click', () => actions.changeEveryValidity(!everyValidity));

  /** Said once and in one piece; what has not changed is not said again. */
  const say = (text: string, further = ''): void => {
    const rest = further === '' ? '' : `${text.endsWith('。') ? '' : '。'}${further}`;
    if (status.textContent === text + rest) return;
    status.replaceChildren(text, ...(rest === '' ? [] : [element('span', 'vh', rest)]));
  };
  const fill = (results: readonly SearchResult[], outcome?: SearchOutcome): HTMLElement[] => results.map((result) => {
    const item = renderResult(result);
    if (outcome) actions.shown(item, result, outcome);
    return item;
  });
  const showList = (results: readonly SearchResult[], outcome?: SearchOutcome): void => {
    list.replaceChildren(...fill(results, outcome));
    browse.hidden = nothing.hidden = results.length > 0;
    tools.hidden = results.length === 0;
  };
  const showMore = (outcome: SearchOutcome): void => {
    more.hidden = outcome.left() === 0;
    more.onclick = async () => {
      const items = fill(await outcome.next() ?? [], outcome);
      list.append(...items);
      more.hidden = outcome.left() === 0;
      items[0]?.querySelector('a')?.focus();
    };
  };
  const clear = (): void => {
    understood.hidden = setAside.hidden = loose.hidden = more.hidden = tools.hidden = nothing.hidden = true;
    list.replaceChildren();
    browse.hidden = false;
  };
  return {
    showNone: () => {
      clear();
      layout.hidden = true;
      say('');
    },
    showWaiting: () => {
      layout.hidden = false;
      say('正在查找……');
    },
    showOutcome: (outcome, results, state) => {
      layout.hidden = false;
      everyValidity = state.everyValidity;
      const parts = outcome.missing ? [] : outcome.query.understood;
      const sentence = renderUnderstood(parts, state.asWritten, actions.changeAsWritten);
      understood.hidden = sentence.length === 0;
      understood.replaceChildren(...sentence);
      say(statusText(outcome, state.query.trim(), Object.values(state.selection).some((values) => values.length > 0)), `${understoodText(parts)}${outcome.isLoose && results.length > 0 ? looseText : ''}`);
      showList(results, outcome);
      loose.hidden = !outcome.isLoose || results.length === 0;
      const left = setAsideText(outcome, everyValidity);
      setAside.hidden = left === null || results.length === 0;
      if (left && aside) {
        setAside.firstElementChild?.replaceChildren(left.text);
        aside.textContent = left.act;
      }
      showMore(outcome);
    },
    showStock: (results, query) => {
      clear();
      layout.hidden = false;
      say(stockText(query, results.length > 0));
      showList(results);
    },
    showFailure: () => {
      clear();
      layout.hidden = false;
      say('检索暂时打不开，请过一会儿再试，或者从下面的目录找。');
    },
    focusStatus: () => status.focus(),
  };
}

type Parts = [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
