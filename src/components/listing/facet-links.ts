import { escapeHtml } from '../../domain/escape-html.ts';

export interface Facet { id: string; label: string; values: { id: string; label: string; url: string; count: number }[] }

export interface FacetLinksOptions {
  facets: Facet[];
  current: { facet: string; id: string } | null;
  /** Address of the whole list. */
  whole: { url: string; label: string; count: number };
  /** Ids of facets whose values are folded away unless one of them is current. */
  folded?: readonly string[];
  /** Measure word of what is counted. */
  measure?: string;
}

/** HTML of the filters of a list as links with counts: they work without a script, one value at a time. As strings, because each list page has them all. */
export function facetLinks({ facets, current, whole, folded = [], measure = '件' }: FacetLinksOptions): string {
  const count = (number: number, unit = measure): string => `<span>${number}<span class="vh">${unit}</span></span>`;
  const link = ({ url, label, count: number }: FacetLinksOptions['whole'], isCurrent: boolean): string =>
    `<a href="${escapeHtml(url)}"${isCurrent ? ' aria-current="true"' : ''}>${escapeHtml(label)}${count(number)}</a>`;
  const group = ({ id, label, values }: Facet): string => {
    const list = `<ul>${values.map((value) => `<li>${link(value, current?.facet === id && current.id === value.id)}</li>`).join('')}</ul>`;
    return folded.includes(id)
      ? `<details class="facets__group"${current?.facet === id ? ' open' : ''}><summary>${escapeHtml(label)}${count(values.length, '项')}</summary>${list}</details>`
      : `<div class="facets__group"><h2>${escapeHtml(label)}</h2>${list}</div>`;
  };
  return `<p class="facets__whole">${link(whole, current === null)}</p>${facets.filter(({ values }) => values.length > 0).map(group).join('')}`;
}
