import type { Selection } from './filter-index.ts';

/** Values of the ticked filters. */
export function chosen(boxes: readonly HTMLInputElement[]): Selection {
  const selection: Record<string, string[]> = {};
  for (const box of boxes) if (box.checked) (selection[box.dataset['searchFilter'] ?? ''] ??= []).push(box.value);
  return selection;
}

/** The element that the page must have. Throws where it has not. */
export function part<T extends HTMLElement>(page: HTMLElement, selector: string, kind: abstract new (...args: never[]) => T): T {
  const found = page.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search page has no ${selector}`);
  return found;
}
