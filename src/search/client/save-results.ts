import { part } from './page-parts.ts';
import { collectRows, mostRows, type ResultRow } from './result-rows.ts';
import { resultsAtom } from './results-atom.ts';
import { resultsCsv } from './results-csv.ts';
import type { PageState } from './page-state.ts';
import type { SearchOutcome } from './search-portal.ts';

/** The outcome of the search that is on the page, asked anew, since the list goes through its own. */
export interface SavedSearch { state: PageState; ask(): Promise<SearchOutcome> }

/** Buttons that make a file of the results on this device, and the way to the feed that the site has anyway. */
export interface ResultFiles { show(search: SavedSearch | null): void }

export function createResultFiles(page: HTMLElement): ResultFiles {
  const box = part(page, '[data-search-files]', HTMLElement);
  const state = part(page, '[data-search-files-state]', HTMLElement);
  const feed = part(page, '[data-search-feed]', HTMLElement);
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const { authority = '' } = box.dataset;
  let search: SavedSearch | null = null;

  const save = async (name: string, type: string, write: (rows: readonly ResultRow[], search: SavedSearch) => string): Promise<void> => {
    if (!search) return;
    const asked = search;
    state.textContent = '正在生成……';
    try {
      const rows = await collectRows(await asked.ask(), published);
      download(new Blob([write(rows, asked)], { type }), name);
      state.textContent = `已生成 ${rows.length} 件${rows.length === mostRows ? '，其余的没有列入' : ''}。`;
    } catch {
      state.textContent = '没有生成，请过一会儿再试。';
    }
  };
  part(box, '[data-save="csv"]', HTMLButtonElement).addEventListener('click', () => void save('results.csv', 'text/csv', (rows) => resultsCsv(rows)));
  part(box, '[data-save="atom"]', HTMLButtonElement).addEventListener('click', () => void save('results.atom', 'application/atom+xml', (rows, asked) =>
    resultsAtom(rows, { authority, query: asked.state.query.trim(), url: new URL(location.hash, published).href })));
  return {
    show: (next) => {
      search = next;
      state.textContent = '';
      box.hidden = next === null;
      showFeed(feed, page, next?.state);
    },
  };
}

/** Where one value of one filter is all that is chosen, that list has a feed of its own. */
function showFeed(place: HTMLElement, page: HTMLElement, state: PageState | undefined): void {
  const chosen = Object.entries(state?.selection ?? {}).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  const [only] = chosen;
  const box = only && chosen.length === 1 ? [...page.querySelectorAll<HTMLInputElement>('[data-search-filter]')].find((each) => each.dataset['searchFilter'] === only.name && each.value === only.value) : undefined;
  const address = box?.dataset['feed'];
  const link = place.querySelector('a');
  place.hidden = !address || !link;
  if (!address || !link || !only) return;
  link.href = address;
  link.textContent = `订阅“${only.value}”的全部文件`;
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
