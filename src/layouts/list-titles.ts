import type { FacetId } from '../queries/policy-facets.ts';

/** Heading of a list of policies that is narrowed to one value. */
export const facetTitles: Record<FacetId, (label: string) => string> = {
  validity: (label) => `${label}的文件`,
  disclosure: (label) => `${label}的文件`,
  class: (label) => label,
  year: (label) => `${label}成文的文件`,
  unit: (label) => `${label}的文件`,
  theme: (label) => `主题：${label}`,
  genre: (label) => `体裁：${label}`,
};

/** Title of a page of a list: every page has its own. */
export const pagedTitle = (title: string, page: number): string => (page > 1 ? `${title}（第${page}页）` : title);
