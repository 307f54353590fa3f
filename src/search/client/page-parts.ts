import type { Selection } from './filter-index.ts';
import type { PageState } from './page-state.ts';

/** Values of the ticked filters. */
export function chosen(boxes: readonly HTMLInputElement[]): Selection {
  const selection: Record<string, string[]> = {};
  for (const box of boxes) if (box.checked) (selection[box.dataset['searchFilter'] ?? ''] ??= []).push(box.value);
  return selection;
}

/** Ticks what a state has chosen. */
export function choose(boxes: readonly HTMLInputElement[], orders: readonly HTMLInputElement[], { selection, order }: Pick<PageState, 'selection' | 'order'>): void {
  for (const box of boxes) box.checked = selection[box.dataset['searchFilter'] ?? '']?.includes(box.value) ?? false;
  for (const each of orders) each.checked = each.value === order;
}

/** The element that the page must have. Throws where it has not. */
export function part<T extends HTMLElement>(page: HTMLElement, selector: string, kind: abstract new (...args: never[]) => T): T {
  const found = page.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search page has no ${selector}`);
  return found;
}
