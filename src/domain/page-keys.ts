/** Keys of pages, and of data files that are made like pages, by address. A page that shows the same, made by the same code, has the same key and need not be rendered again. */
export type PageKeys = Record<string, string>;

/** In an edition: the keys of the published pages that may be taken over, written by the build. */
export const publishedKeysName = 'published-pages.json';

/** In an edition: a file for each route with the keys of its pages, written while it is rendered. */
export const pageKeysFolder = 'page-keys';
