import type { Corpus } from '../corpus/document.ts';
import { entryCollectionIds } from '../domain/entries.ts';
import { annualReportUrl, entryUrl, interpretationUrl, policyUrl } from '../domain/urls.ts';
import { formerAddresses, ledgerAddress } from '../domain/ledger.ts';
import type { BuiltPage } from './built-site.ts';

/** What 《政府网站发展指引》 calls a page: 内容页 (one document), 栏目页 (a column), or neither, such as the page for a wrong address. */
export type PageKind = 'document' | 'column' | 'other';

/** The columns of the portal; guides are columns by address, so are the lists under policies and interpretations. */
const columns = new Set(['/', '/audit/', '/policies/', '/interpretations/', '/annual-reports/', '/statutory/', '/search/', '/sitemap/', '/systems/']);
const columnFolders = new RegExp(`^/(?:audit|guides|policies|interpretations|statutory|systems|${entryCollectionIds.join('|')})/`);

/** The kind of each page of a site made from `corpus`. */
export function pageKinds(corpus: Corpus): (page: BuiltPage) => PageKind {
  const documents = new Set([
    ...corpus.policies.map(({ path }) => policyUrl(path)),
    ...corpus.interpretations.map(({ path }) => interpretationUrl(path)),
    ...corpus.entries.map(({ collection, path }) => entryUrl(collection, path)),
    // What stands at the address of a document that was withdrawn or moved tells of that document.
    ...formerAddresses(corpus.ledger.value).map(({ path }) => ledgerAddress(path)),
    ...corpus.pages.filter(({ collection }) => collection === 'annual-reports').map(({ path }) => annualReportUrl(path)),
  ]);
  return ({ url }) => {
    if (documents.has(url)) return 'document';
    return columns.has(url) || columnFolders.test(url) ? 'column' : 'other';
  };
}

/** Names among `names` whose `<meta name>` is missing or empty on the page. */
export const missingTags = (page: BuiltPage, names: readonly string[]): string[] =>
  names.filter((name) => !page.meta.get(name)?.some((value) => value.trim() !== ''));
