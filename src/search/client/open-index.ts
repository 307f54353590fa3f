import type { BundleList } from '../bundle-list.ts';
import { unpackReadingTable, type PackedReadingTable } from '../packed-table.ts';
import { unpackRepairTable, type PackedRepairTable } from '../packed-repair.ts';
import { emptyReadingTable, emptyRepairTable, readingTablePath, repairTablePath, type ReadingTable } from '../tables.ts';
import type { Engine, Instance, PagefindModule } from './pagefind.ts';

/** A language that no segmenter is asked for. */
const uncut = 'und';

/**
 * Pagefind cuts a query with `Intl.Segmenter` where the page's language is Chinese; its index holds every pair of characters, which such a query
 * never asks for. It reads the language in the very call that makes the instance: for that call alone the page has none. `page` is the document
 * element, or undefined outside a browser.
 */
export function createUncutInstance(pagefind: PagefindModule, options: Record<string, unknown> = {}, page: { lang: string } | undefined = documentElement()): Instance {
  if (!page) return pagefind.createInstance({ baseUrl: '/', ...options });
  const { lang } = page;
  page.lang = uncut;
  try {
    return pagefind.createInstance({ baseUrl: '/', ...options });
  } finally {
    page.lang = lang;
  }
}

const documentElement = (): { lang: string } | undefined => (typeof document === 'undefined' ? undefined : document.documentElement);

/** The tables, each asked for once; a portal whose table is gone for a moment still searches. */
export const createReadingTable = (): (() => Promise<ReadingTable>) => fetchOnce(readingTablePath, emptyReadingTable, (table: PackedReadingTable) => unpackReadingTable(table));
export const createTables = (): Pick<Engine, 'readingTable' | 'repairTable'> => ({ readingTable: createReadingTable(), repairTable: fetchOnce(repairTablePath, emptyRepairTable, (table: PackedRepairTable) => unpackRepairTable(table)) });

function fetchOnce<Packed, T>(path: string, empty: T, unpack: (fetched: Packed) => T): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= fetch(path).then(async (response) => (response.ok ? unpack(await response.json() as Packed) : empty));
    return asked.catch(() => {
      asked = undefined;
      return empty;
    });
  };
}

export interface Opening {
  /** How Pagefind's script is loaded; by default from its address, as a browser does. */
  load?: (path: string) => Promise<PagefindModule>;
  /** Further options of the instance. */
  options?: Record<string, unknown>;
  tables?: Pick<Engine, 'readingTable' | 'repairTable'>;
}

/** Opens all bundles as one index, everything that is needed at once. Throws where the index cannot be fetched. */
export async function openIndex({ load = (path) => import(/* @vite-ignore */ path) as Promise<PagefindModule>, options = {}, tables = createTables() }: Opening = {}): Promise<Engine> {
  const early = load('/pagefind/pagefind.js');
  // Where no page is indexed there is no script either; the list says so.
  early.catch(() => {});
  void tables.readingTable();
  const response = await fetch('/pagefind/bundles.json');
  if (!response.ok) throw new Error(`bundles.json: ${response.status}`);
  const { pages, bundles } = await response.json() as BundleList;
  const [first, ...others] = bundles;
  if (first === undefined) return { pages, bundles, ...tables, search: async () => ({ results: [] }) };
  const openAll = async (): Promise<Instance> => {
    const instance = createUncutInstance(await early, options);
    await Promise.all([instance.init(), ...others.map((path) => instance.mergeIndex(path, { language: uncut }))]);
    // Asks for nothing, and is answered when there is memory to search in; `init` does not wait for that.
    await instance.search('');
    return instance;
  };
  const words = await openAll();
  // An instance that has loaded a filter counts all its values with every search: half of the time of a search for a frequent word. So filters have one of their own;
  // its files come out of the cache. All instances share the memory of the script: of two that load it at once, the later one takes it away from the other.
  let filters: Promise<Instance> | undefined;
  const openFilters = (): Promise<Instance> => {
    filters ??= openAll().catch((error: unknown) => {
      filters = undefined;
      throw error;
    });
    return filters;
  };
  // Who asks for a filter is told of a failure, and the next one tries again.
  openFilters().catch(() => {});
  return { pages, bundles, ...tables, search: async (term, asked) => (term === null ? await openFilters() : words).search(term, asked) };
}
