import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleInBrowser } from '../support/sample-in-browser.ts';

const sample = sampleInBrowser();
let context: BrowserContext;
let page: Page;
const faults: string[] = [];
beforeEach(async () => {
  context = await sample.browser.newContext({ viewport: { width: 1280, height: 700 } });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  faults.length = 0;
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => void (/Content Security Policy|Refused to/.test(message.text()) && faults.push(message.text())));
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const query = '突发事件多久报告';
const open = async (): Promise<void> => {
  await page.goto(`${sample.origin}/search/#q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-search-result]');
};
/** A result that leads into a policy. */
const link = () => page.locator('[data-search-result] h2 a[href^="/policies/"][href*="#art-"]').first();
/** The texts that are painted. */
const painted = (at: Page): Promise<string[]> => at.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
const bar = (at: Page) => at.locator('.found-bar');

test('a result marks the words in the article it leads to and goes there, and the address of the page says nothing of them', async () => {
  await open();
  const href = await link().getAttribute('href');
  await link().click();
  await bar(page).waitFor();
  expect(page.url()).toBe(`${sample.origin}${href}`);
  const marks = await painted(page);
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.join()).toMatch(/突发事件|报告/);
  const inside = await page.evaluate(() => {
    const section = document.getElementById(location.hash.slice(1))?.closest('section');
    return [...(CSS.highlights.get('found') ?? [])].every((range) => section?.contains(range.startContainer));
  });
  expect(inside).toBe(true);
  const first = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).getBoundingClientRect()).find(({ height }) => height > 0)?.top ?? -1);
  expect(first).toBeGreaterThanOrEqual(0);
  expect(first).toBeLessThan(700);
});

test('the marks come off at a press, stay off after a reload, and the way back leads to the results', async () => {
  await open();
  await link().click();
  await bar(page).waitFor();
  await page.reload();
  await bar(page).waitFor();
  await bar(page).getByRole('button', { name: '去掉标记' }).click();
  expect(await painted(page)).toEqual([]);
  expect(await bar(page).count()).toBe(0);
  await page.reload();
  expect(await bar(page).count()).toBe(0);
  await page.goto(`${sample.origin}/search/`);
  await open();
  await link().click();
  await bar(page).getByRole('link', { name: '回到查找结果' }).click();
  await page.waitForSelector('[data-search-result]');
  expect(await page.inputValue('input[name="q"]')).toBe(query);
});

test('a later visit that does not come from a search has no marks', async () => {
  await open();
  const href = await link().getAttribute('href');
  await link().click();
  await bar(page).waitFor();
  await page.goto(`${sample.origin}/`);
  await page.goto(`${sample.origin}${href}`);
  await page.waitForLoadState('load');
  expect(await bar(page).count()).toBe(0);
});

test('a new tab has the marks too', async () => {
  await open();
  const [tab] = await Promise.all([context.waitForEvent('page'), link().click({ modifiers: ['ControlOrMeta'] })]);
  await tab.bringToFront();
  await bar(tab).waitFor();
  expect((await painted(tab)).length).toBeGreaterThan(0);
});

test('where a browser cannot paint ranges, pieces of text are marked, in print they are not seen, and taken off the text is as it was', async () => {
  await context.addInitScript(() => void Reflect.deleteProperty(CSS, 'highlights'));
  await open();
  const href = await link().getAttribute('href');
  const plain = await context.newPage();
  await plain.goto(`${sample.origin}${href}`);
  const before = await plain.locator('article.doc').innerHTML();
  await link().click();
  await bar(page).waitFor();
  const marks = page.locator('mark.found');
  expect((await marks.allInnerTexts()).join()).toMatch(/突发事件|报告/);
  await page.emulateMedia({ media: 'print' });
  expect(await marks.first().evaluate((mark) => getComputedStyle(mark).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  expect(await marks.first().evaluate((mark) => getComputedStyle(mark).borderBlockEndWidth)).toBe('0px');
  expect(await bar(page).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await bar(page).getByRole('button', { name: '去掉标记' }).click();
  expect((await page.locator('article.doc').innerHTML()) === before).toBe(true);
});

test('in print nothing is painted', async () => {
  await open();
  await link().click();
  await bar(page).waitFor();
  const ground = (): Promise<string> => page.locator('main').evaluate((main) => getComputedStyle(main, '::highlight(found)').backgroundColor);
  expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  expect(await ground()).toBe('rgba(0, 0, 0, 0)');
  expect(await bar(page).isVisible()).toBe(false);
});

test('no request holds what is looked for: not from the front page, nor typing, filtering, following, going back or reloading', async () => {
  const sent: string[] = [];
  context.on('request', (request) => sent.push(decodeURIComponent(request.url().replaceAll('+', ' ')), request.postData() ?? '', JSON.stringify(request.headers())));
  await page.goto(`${sample.origin}/`);
  await page.fill('form[role="search"] input[name="q"]', '突发事件');
  await page.press('form[role="search"] input[name="q"]', 'Enter');
  await page.waitForSelector('[data-search-result]');
  await page.fill('input[name="q"]', '突发事件多久报告');
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.includes('多久报告'));
  await page.locator('[data-search-filter="类型"][value="政策文件"]').evaluate((box: HTMLInputElement) => box.click());
  await page.waitForFunction(() => location.hash.includes('kind='));
  await link().click();
  await bar(page).waitFor();
  await page.goBack();
  await page.waitForSelector('[data-search-result]');
  await page.reload();
  await page.waitForSelector('[data-search-result]');
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.filter((text) => /突发事件|多久报告|%E7%AA%81/i.test(text))).toEqual([]);
});
