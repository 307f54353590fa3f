import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../../src/search/client/pagefind.ts';
import { createSearcher } from '../../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, writeSite } from '../small-site.ts';

let engine: Engine;

beforeAll(async () => {
  const siteDir = await writeSite(manyPages());
  await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')) });
  engine = await openBuiltIndex(siteDir);
});

/** An engine that writes down what it is asked for and which texts of pages are fetched. */
function watched(): { engine: Engine; asked: string[]; fetched: string[] } {
  const [asked, fetched]: [string[], string[]] = [[], []];
  const search: Engine['search'] = async (term, options) => {
    asked.push(term ?? JSON.stringify(options?.filters));
    const { results } = await engine.search(term, options);
    return { results: results.map((page) => ({ ...page, data: () => (fetched.push(page.id), page.data()) })) };
  };
  return { engine: { ...engine, search }, asked, fetched };
}

test('what was prepared while it was typed is not asked for again, and no page is fetched for it', async () => {
  const { engine: own, asked, fetched } = watched();
  const searcher = createSearcher(own);
  await searcher.prepare('制定本办法');
  const prepared = [...asked];
  expect(prepared).toEqual(expect.arrayContaining(['"制定"', '"本办"', '"办法"']));
  expect(fetched).toEqual([]);
  await searcher.search('制定本办法');
  // Only where the words stand is asked now.
  expect(asked.slice(prepared.length).filter((term) => term.startsWith('"') || term.startsWith('{'))).toEqual([]);
});

test('it changes nothing of what is found', async () => {
  const urls = async (prepared: string[]): Promise<string[] | undefined> => {
    const searcher = createSearcher(engine);
    for (const text of prepared) await searcher.prepare(text);
    return (await (await searcher.search('制定本办法')).next())?.map(({ places: [place] }) => place?.url ?? '');
  };
  expect(await urls(['', '制', '制定本', '“制定', '火星'])).toEqual(await urls([]));
});

test('traditional characters are not looked up as they are written, and an index that is gone for a moment is asked again', async () => {
  const { engine: own, asked } = watched();
  await createSearcher(own).prepare('製定本辦法');
  expect(asked).toEqual([]);
  let broken = true;
  const searcher = createSearcher({ ...engine, search: async (term, options) => {
    if (broken) throw new Error('gone');
    return engine.search(term, options);
  } });
  await searcher.prepare('制定本办法');
  broken = false;
  expect((await searcher.search('制定本办法')).total).toBeGreaterThan(0);
});
