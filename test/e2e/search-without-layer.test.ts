import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleInBrowser } from '../support/sample-in-browser.ts';

const sample = sampleInBrowser();
describe('where the query layer fails', () => {
  const firstLink = (page: Page): Promise<string | null> => page.locator('[data-search-result] h2 a').first().getAttribute('href');
  const ask = async (page: Page, query: string): Promise<void> => {
    await page.goto(`${sample.origin}/search/`);
    await page.fill('[data-search-form] input[name="q"]', query);
    await page.press('[data-search-form] input[name="q"]', 'Enter');
  };

  test('pages whose anchors the layer does not know are found by Pagefind alone', async () => {
    const page = await sample.browser.newPage();
    await page.route('**/*.pf_fragment', async (route) => {
      const text = gunzipSync(await (await route.fetch()).body()).toString('utf8');
      const fragment = JSON.parse(text.slice(text.indexOf('{'))) as { anchors: object[] };
      // A place in the text that is none: the layer refuses it, Pagefind's own lists need no more than the order.
      const changed = { ...fragment, anchors: fragment.anchors.map((anchor, index) => ({ ...anchor, location: 1_000_000.5 + index })) };
      await route.fulfill({ body: `pagefind_dcd${JSON.stringify(changed)}` });
    });
    await ask(page, '加装电梯');
    await page.locator('[data-search-result]').first().waitFor();
    expect(await page.locator('[data-search-status]').innerText()).toBe('找到与“加装电梯”有关的内容');
    expect(await firstLink(page)).toMatch(/^\/(?:policies|interpretations|consultations)\/\d{4}\/elevator-/);
    await page.close();
  });

  test('without its tables the layer reads queries as they are written', async () => {
    const page = await sample.browser.newPage();
    for (const path of ['**/search/reading.json', '**/pagefind/repair.json']) await page.route(path, (route) => route.fulfill({ status: 503, body: '' }));
    await ask(page, '澄政规〔2025〕1号');
    await page.locator('[data-search-result]').first().waitFor();
    expect(await firstLink(page)).toMatch(/^\/policies\/2025\/elevator-subsidy\//);
    await page.close();
  });

  test('without an index the page says so and shows the lists', async () => {
    const page = await sample.browser.newPage();
    await page.route('**/pagefind/bundles.json', (route) => route.fulfill({ status: 503, body: '' }));
    await ask(page, '加装电梯');
    await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.includes('打不开'));
    expect(await page.locator('#browse').isVisible()).toBe(true);
    await page.close();
  });
});

describe('without scripts', () => {
  let page: Page;
  beforeAll(async () => void (page = await (await sample.browser.newContext({ javaScriptEnabled: false })).newPage()));

  const links = (selector: string): Promise<string[]> => page.locator(selector).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  const exist = async (addresses: readonly string[]): Promise<void> => {
    for (const address of addresses) expect((await page.request.get(`${sample.origin}${address}`)).status(), address).toBe(200);
  };

  test('the search page says what works instead, and every list that it leads to is there', async () => {
    await page.goto(`${sample.origin}/search/?q=${encodeURIComponent('加装电梯')}`);
    expect(await page.locator('.search-noscript').innerText()).toContain('没有运行脚本');
    const lists = [...new Set((await links('[data-search-browse] a, .search-noscript a')).filter((address) => address.startsWith('/')))];
    expect(lists).toEqual(expect.arrayContaining(['/numbers/', '/policies/', '/interpretations/']));
    // By theme, by unit, by year.
    expect(lists.length).toBeGreaterThan(20);
    await exist(lists);
  });

  test('a number leads through its code and year to the document', async () => {
    await page.goto(`${sample.origin}/search/`);
    await page.locator('.search-noscript a[href="/numbers/"]').click();
    const series = `/numbers/${encodeURIComponent('澄政规')}/2025/`;
    await page.locator(`main a[href="${series}"]`).first().click();
    expect(new URL(page.url()).pathname).toBe(series);
    await page.locator('main a', { hasText: '加装电梯' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/policies/2025/elevator-subsidy/');
    expect(await page.locator('main').innerText()).toContain('澄政规〔2025〕1号');
  });
});
