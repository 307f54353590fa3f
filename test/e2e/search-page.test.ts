import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtSample } from '../support/built-portals.ts';
import { serve } from '../support/serve.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(await builtSample());
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  faults.length = 0;
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => void (/Content Security Policy|Refused to/.test(message.text()) && faults.push(message.text())));
});

const status = (): Promise<string> => page.locator('[data-search-status]').innerText();
const says = (text: string): Promise<unknown> => page.waitForFunction((wanted) => document.querySelector('[data-search-status]')?.textContent?.includes(wanted), text);
/** What the address says, behind the sign that no server sees. */
const asked = (): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));
const hrefs = (): Promise<string[]> => page.locator('[data-search-result] h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

test('typing searches, the address follows, and nothing offends the strict policy', async () => {
  await page.goto(`${site.origin}/search/`);
  await page.fill('input[name="q"]', '加装电梯');
  await says('“加装电梯”');
  expect(asked().get('q')).toBe('加装电梯');
  expect((await hrefs())[0]).toBe('/policies/2025/elevator-subsidy/');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  expect(faults).toEqual([]);
});

test('a filter narrows the list, and going back takes it off', async () => {
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent('加装电梯')}`);
  await says('“加装电梯”');
  const all = await status();
  const box = page.locator('[data-search-filter="有效性"][value="已废止"]');
  await page.waitForFunction(() => document.querySelector('[data-search-filter="有效性"][value="已废止"]')?.parentElement?.querySelector('[data-search-count]')?.textContent === '1');
  await box.check();
  await says('找到 1 件');
  expect((await hrefs()).map((href) => href.split('#')[0])).toEqual(['/policies/2019/elevator-subsidy-interim/']);
  expect(asked().get('validity')).toBe('已废止');
  await page.goBack();
  await page.waitForFunction((text) => document.querySelector('[data-search-status]')?.textContent === text, all);
  expect(await box.isChecked()).toBe(false);
});

test('letters that an input method composes are not searched', async () => {
  await page.goto(`${site.origin}/search/`);
  const input = page.locator('input[name="q"]');
  await input.focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'yanglao', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(`${site.origin}/search/`);
  await client.send('Input.insertText', { text: '养老' });
  await says('“养老”');
});

test('an interpretation looks unlike a document and says what state its document has', async () => {
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent('加装电梯 解读')}`);
  await says('“加装电梯 解读”');
  const gloss = page.locator('[data-search-result].hit--gloss').first();
  expect(await gloss.innerText()).toMatch(/^解读[\s\S]*原文现行有效/);
});

test('where the query layer meets an index it does not know, Pagefind answers by itself', async () => {
  await page.addInitScript(() => {
    const split = String.prototype.split as (this: string, ...rest: unknown[]) => string[];
    // The layer cuts texts at U+200B; nothing else does.
    String.prototype.split = function (this: string, ...rest: unknown[]) { if (rest[0] === '\u200b') throw new Error('unknown shape'); return split.apply(this, rest); } as typeof split;
  });
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent('加装电梯')}`);
  await says('找到与“加装电梯”有关的内容');
  expect((await hrefs()).length).toBeGreaterThan(0);
});

test('without an index the page says so and keeps its lists', async () => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent('加装电梯')}`);
  await says('检索暂时打不开');
  expect(await page.locator('[data-search-browse]').isVisible()).toBe(true);
});
