import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSearcher } from '../../src/search/client/search-portal.ts';
import { queryClasses, readQueries } from '../search/query-file.ts';
import { openSite } from '../search/bench/open-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtSample } from '../support/built-portals.ts';
import { firefoxPath, launchFirefox, type FirefoxPage } from '../support/firefox.ts';
import { serve } from '../support/serve.ts';

const path = firefoxPath();
if (path === undefined) console.warn('SKIPPED: there is no Firefox (Debian: apt-get install firefox-esr, or set FIREFOX_PATH), so its results are not compared with those of Chromium and Node.');

/** Four tuning queries of each class that the sample answers, and of what is nowhere. */
const queries = Object.keys(queryClasses).flatMap((name) => readQueries().filter((query) => query.corpus === 'sample' && !query.heldOut && query.class === name).slice(0, 4).map(({ query }) => query));

/** Addresses of the first three results that the page shows, parted by spaces; empty where it says that there are none. Runs in the page. */
const ask = (query: string): string => `(async () => {
  const form = document.querySelector('[data-search-form]');
  const input = form.querySelector('input[name="q"]');
  const until = async (test) => { for (let turn = 0; turn < 1500 && !test(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20)); if (!test()) throw new Error('no answer'); };
  const said = () => document.querySelector('[data-search-status]').textContent;
  const found = () => [...document.querySelectorAll('[data-search-result] h2 a')];
  const enter = (text) => { input.value = text; form.requestSubmit(); };
  enter('');
  await until(() => found().length === 0 && said() === '');
  enter(${JSON.stringify(query)});
  await until(() => found().length > 0 || /没有/.test(said()));
  return found().slice(0, 3).map((link) => link.getAttribute('href')).join(' ');
})()`;

async function inNode(siteDir: string): Promise<string[]> {
  const site = openSite(siteDir);
  try {
    const searcher = createSearcher(await site.open());
    const answers: string[] = [];
    for (const query of queries) {
      const results = await (await searcher.search(query)).next() ?? [];
      answers.push(results.slice(0, 3).map(({ places }) => places[0]?.url).join(' '));
    }
    return answers;
  } finally {
    site.close();
  }
}

describe('the first three results', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let chromium: Browser;
  let firefox: FirefoxPage | undefined;
  let node: string[];

  beforeAll(async () => {
    const siteDir = await builtSample();
    site = await serve(siteDir);
    node = await inNode(siteDir);
    chromium = await launchBrowser();
    if (path !== undefined) firefox = await launchFirefox(path);
  });
  afterAll(async () => {
    await firefox?.close();
    await chromium?.close();
    await site?.close();
  });

  const table = (answers: readonly string[]): string[] => queries.map((query, index) => `${query} → ${decodeURI(answers[index] ?? '')}`);

  test('more than forty queries are compared, and most have an answer', () => {
    expect(queries.length).toBeGreaterThanOrEqual(40);
    expect(node.filter((answer) => answer !== '').length).toBeGreaterThan(queries.length / 2);
  });

  test('are the same in Chromium as in Node', async () => {
    const page = await chromium.newPage();
    await page.goto(`${site.origin}/search/`);
    const answers: string[] = [];
    for (const query of queries) answers.push(await page.evaluate<string>(ask(query)));
    expect(table(answers)).toEqual(table(node));
  });

  test.skipIf(path === undefined)('are the same in Firefox as in Node', async () => {
    await firefox?.open(`${site.origin}/search/`);
    const answers: string[] = [];
    for (const query of queries) answers.push(await firefox?.evaluate(ask(query)) ?? '');
    expect(table(answers)).toEqual(table(node));
  });
});
