import { listPageUrl } from '../domain/urls.ts';

/** One page of a list. */
export interface ListPage<T> {
  items: T[];
  /** 1-based. */
  page: number;
  pages: number;
  /** Items on all pages. */
  total: number;
  /** Address of the first page; `listPageUrl` gives the others. */
  base: string;
  url: string;
}

/** Items on a page of any list of documents. */
export const pageSize = 30;

/** Cuts a list into pages. A list without items has one page, which says so. */
export function paginate<T>(items: readonly T[], base: string, size = pageSize): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size), page: i + 1, pages, total: items.length, base, url: listPageUrl(base, i + 1),
  }));
}

/** Route parameter of a list page under `prefix`: `/policies/by/` and `/policies/by/year/2025/page/2/` → `year/2025/page/2`. */
export const listParam = (list: Pick<ListPage<unknown>, 'url'>, prefix: string): string => decodeURIComponent(list.url.slice(prefix.length, -1));
