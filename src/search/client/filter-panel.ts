import type { FilterIndex, Selection } from './filter-index.ts';
import { part } from './page-parts.ts';

/** The boxes beside the list. */
export interface FilterPanel {
  /** How many documents each box would leave; boxes that leave none are out of the way, chosen ones stay. `pages`: ids of all that answer, before the filters. */
  count(filters: FilterIndex, pages: readonly string[], selection: Selection, isCurrent: () => boolean): Promise<void>;
  /** All boxes, and no number: what they leave is not known. */
  showUncounted(): void;
  /** There is nothing to narrow. */
  hide(): void;
  /** Says how many are chosen, since on a narrow screen the boxes are folded away. */
  showChosen(): void;
}

/** A list of values that is no longer than this stands open. */
const short = 10;

/** `drop` takes off all that is chosen. */
export function createFilterPanel(page: HTMLElement, boxes: readonly HTMLInputElement[], drop: () => void): FilterPanel {
  const panel = part(page, '[data-search-panel]', HTMLElement);
  const choices = part(panel, '[data-search-filters]', HTMLElement);
  const chosen = part(page, '[data-search-chosen]', HTMLElement);
  const dropAll = part(page, '[data-search-drop-filters]', HTMLButtonElement);
  const groups = [...panel.querySelectorAll<HTMLFieldSetElement>('[data-search-group]')].map(toGroup);
  dropAll.addEventListener('click', drop);

  const show = (counts: ReadonlyMap<HTMLInputElement, number> | null): void => {
    for (const group of groups) {
      const left = group.boxes.filter((box) => showBox(box, counts === null ? null : counts.get(box) ?? 0));
      group.element.hidden = left.length === 0;
      group.showLength(left.length);
    }
    choices.hidden = false;
    panel.hidden = groups.every(({ element }) => element.hidden);
  };
  return {
    count: async (filters, pages, selection, isCurrent) => {
      try {
        const counts = new Map<HTMLInputElement, number>();
        // One after another: typing goes on meanwhile.
        for (const box of boxes) {
          if (!isCurrent()) return;
          counts.set(box, await filters.count(box.dataset['searchFilter'] ?? '', box.value, pages, selection));
        }
        if (isCurrent()) show(counts);
      } catch {
        // The list stands; only the numbers are missing.
        if (isCurrent()) show(null);
      }
    },
    showUncounted: () => show(null),
    hide: () => void (panel.hidden = true),
    showChosen: () => {
      const number = boxes.filter(({ checked }) => checked).length;
      chosen.textContent = number > 0 ? `，已选 ${number} 项` : '';
      dropAll.hidden = number === 0;
    },
  };
}

/** Returns whether the box is to be seen. The one that the reader stands on does not vanish under them. */
function showBox(box: HTMLInputElement, count: number | null): boolean {
  const label = box.closest('label');
  const number = label?.querySelector('[data-search-count]');
  const isShown = count !== 0 || box.checked || box === document.activeElement;
  if (number) number.textContent = count === null ? '' : String(count);
  if (label) label.hidden = !isShown;
  return isShown;
}

interface Group { element: HTMLElement; boxes: HTMLInputElement[]; showLength(values: number): void }

/** A long list of values is folded until it has become a short one, which needs no fold, or until the reader unfolds it. */
function toGroup(element: HTMLFieldSetElement): Group {
  const fold = element.querySelector('details');
  const summary = fold?.querySelector('summary');
  const length = element.querySelector('[data-search-length]');
  let isUnfolded = false;
  summary?.addEventListener('click', () => { isUnfolded = fold?.open === false; });
  return {
    element, boxes: [...element.querySelectorAll<HTMLInputElement>('[data-search-filter]')],
    showLength: (values) => {
      const isShort = values <= short;
      if (length) length.textContent = String(values);
      if (summary) summary.hidden = isShort;
      if (fold) fold.open = isShort || isUnfolded || fold.contains(document.activeElement);
    },
  };
}
