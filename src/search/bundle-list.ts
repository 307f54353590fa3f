/** `/pagefind/bundles.json`: how many pages there are, and the folders of the bundles; none where there is no page. */
export interface BundleList { pages: number; bundles: string[] }

/** The days (ISO) of the pages of a bundle, newest first; kept with the bundle at build time. */
export type DaysOfPages = string[];
export const daysFile = 'days.json';

/** The order of all pages by their days, see `packDays`. Fetched only where the newest are to come first. */
export const daysPath = '/pagefind/days.json';
