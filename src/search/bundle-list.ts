/** `/pagefind/bundles.json`: how many pages there are, and the folders of the bundles; none where there is no page. */
export interface BundleList { pages: number; bundles: string[] }
