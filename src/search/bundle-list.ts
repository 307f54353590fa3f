/** `/pagefind/bundles.json`: how many pages there are, and the folders of the bundles; none where there is no page. */
export interface BundleList { pages: number; bundles: string[] }

/** In the folder of every bundle: its pages by the day they bear (ISO), for putting the newest first. Fetched only where that is asked for. */
export type DaysOfPages = Record<string, string[]>;
export const daysFile = 'days.json';
