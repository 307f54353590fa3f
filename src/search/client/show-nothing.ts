import type { Selection } from './filter-index.ts';
import { element, linkTo, quietButton } from './elements.ts';
import { part } from './page-parts.ts';
import type { PageState } from './page-state.ts';
import type { Searcher, SearchOutcome } from './search-portal.ts';
import { relatedLists, shorterQueries } from './shorter-queries.ts';

/**
 * What to do next where nothing was found: which filters or words to drop, with how many documents there are then, and which lists of this portal go by such
 * a name. How to apply and whom to call stand in the page.
 */
export async function showNothing(page: HTMLElement, searcher: Searcher, outcome: SearchOutcome, state: PageState, change: (state: Partial<PageState>) => void, isCurrent: () => boolean): Promise<void> {
  const drop = part(page, '[data-search-drop]', HTMLElement);
  const lists = part(page, '[data-search-lists]', HTMLElement);
  drop.hidden = true;
  showLists(page, lists, state.query);
  const rows = [...withoutFilters(state.selection, outcome, change), ...await withoutWords(searcher, state, change)];
  if (!isCurrent()) return;
  drop.hidden = rows.length === 0;
  drop.querySelector('ul')?.replaceChildren(...rows.map((row) => element('li', '', ...row)));
}

type Row = (Node | string)[];

function withoutFilters(selection: Selection, { answering }: SearchOutcome, change: (state: Partial<PageState>) => void): Row[] {
  const chosen = Object.values(selection).flat();
  return chosen.length > 0 && answering.length > 0 ? [[quietButton(`去掉选定的条件（${chosen.join('、')}），有 ${answering.length} 件`, () => change({ selection: {} }))]] : [];
}

/** The searches for the shorter queries ask for nothing that the whole one has not asked for, but for pairs across the gap. */
async function withoutWords(searcher: Searcher, { query, selection, everyValidity }: PageState, change: (state: Partial<PageState>) => void): Promise<Row[]> {
  const tried = await Promise.all(shorterQueries(query).map(async (each) => ({ ...each, total: (await searcher.search(each.query, { selection, everyValidity })).total })));
  // The fewer documents, the more of what was asked is in them.
  return tried.filter(({ total }) => total > 0).sort((a, b) => a.total - b.total).slice(0, 3).map(({ query: shorter, dropped, total }) =>
    [quietButton(`去掉“${dropped}”，只查“${shorter}”，有 ${total} 件`, () => change({ query: shorter, asWritten: [] }))]);
}

function showLists(page: HTMLElement, place: HTMLElement, query: string): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-search-browse] li > a')].map((link) => ({ label: link.textContent.trim(), url: link.getAttribute('href') ?? '' }));
  const related = relatedLists(query, links);
  place.hidden = related.length === 0;
  place.querySelector('ul')?.replaceChildren(...related.map(({ label, url }) => element('li', '', linkTo(url, '', label))));
}
