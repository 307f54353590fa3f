/**
 * Content-Security-Policy Level 3 of the site: one place for the pages (`<meta>`), the server configurations and the rule that holds built pages to it.
 * Nothing is inline, nothing comes from elsewhere; a page may do what its address needs and no more.
 */
type Directives = Readonly<Record<string, readonly string[]>>;

const own = "'self'";
const none = "'none'";

const page: Directives = { 'default-src': [none], 'script-src': [own], 'style-src': [own], 'img-src': [own], 'form-action': [own], 'base-uri': [none] };
/** No string becomes script or markup. Pagefind names its worker by a string, so the search page cannot have it. */
const trusted: Directives = { 'require-trusted-types-for': ["'script'"], 'trusted-types': [none] };

/** A search box fetches what it suggests, without WebAssembly: the whole index is the search page's. */
const suggesting: Directives = { ...page, ...trusted, 'connect-src': [own] };

/** Pages that ask for more than a page that is only read: Pagefind compiles WebAssembly in a worker and fetches its index; the check of files fetches the manifest. */
const special: Readonly<Record<string, Directives>> = {
  '/search/': { ...page, 'script-src': [own, "'wasm-unsafe-eval'"], 'connect-src': [own], 'worker-src': [own] },
  '/': suggesting,
  '/numbers/': suggesting,
  '/404.html': suggesting,
  '/verify/': { ...page, ...trusted, 'connect-src': [own] },
};

/** Of every page that is only read. */
export const plainPagePolicyHeader: string = inWords({ ...page, ...trusted, 'frame-ancestors': [none] });

/** Addresses whose page has a policy of its own. */
export const specialPages: readonly string[] = Object.keys(special);

/** Policy of the page at `path` (`/search/`), as a `<meta>` carries it: `frame-ancestors`, `sandbox` and reports are ignored there and stand in the header only. */
export const pagePolicy = (path: string): string => inWords(special[path] ?? { ...page, ...trusted });

/** The same as the header carries it. */
export const pagePolicyHeader = (path: string): string => inWords({ ...(special[path] ?? { ...page, ...trusted }), 'frame-ancestors': [none] });

/** Pagefind's worker is governed by the header of its own file, not by the page. */
export const workerPolicyHeader: string = inWords({ 'default-src': [none], 'script-src': [own, "'wasm-unsafe-eval'"], 'connect-src': [own], 'frame-ancestors': [none] });

/**
 * Every file that is not a page of the site, attachments above all: opened by itself it has an origin of its own, runs nothing and fetches nothing.
 * Styles inside an SVG are drawn.
 */
export const filePolicyHeader: string = inWords({ 'default-src': [none], 'style-src': ["'unsafe-inline'"], 'base-uri': [none], 'form-action': [none], 'frame-ancestors': [none], sandbox: [] });

function inWords(directives: Directives): string {
  return Object.entries(directives).map((directive) => directive.flat().join(' ')).join('; ');
}
