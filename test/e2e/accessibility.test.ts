import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtSample } from '../support/built-portals.ts';
import { serve } from '../support/serve.ts';

/** One page of each type. */
const pages = [
  '/', '/policies/', '/policies/by/validity/inForce/', '/policies/2025/elevator-subsidy/', '/policies/2025/government-working-rules/', '/policies/2025/environment-emergency-plan/',
  '/policies/2018/government-working-rules-2018/', '/policies/2026/water-source/', '/policies/2026/executive-meeting-58/', '/policies/2026/statistics-bulletin-2025/', '/policies/2026/vending-guide/',
  '/interpretations/', '/interpretations/2025/elevator-subsidy-text/', '/interpretations/2026/enrolment-infographic/', '/withheld/', '/statutory/', '/statutory/OGI-20-01/', '/systems/', '/guides/guide/', '/guides/apply/',
  '/annual-reports/', '/annual-reports/2025/', '/annual-reports/2025/statistics/', '/search/', '/audit/', '/audit/late/', '/audit/reasons/', '/audit/interpretations/', '/audit/units/gov/', '/numbers/', '/numbers/%E6%BE%84%E6%95%99/2026/', '/sitemap/', '/about/', '/rules/', '/profiles/', '/rules/disc-03/', '/404.html',
  '/verify/', '/ledger/', '/ledger/entries/1/', '/policies/2024/elderly-allowance-list/',
  '/consultations/', '/consultations/2026/community-shops/', '/consultations/2026/lakeside-park/', '/meetings/2026/executive-73/', '/proposals/2026/npc-023/', '/proposals/2026/npc-058/', '/responses/2026/water-suspension-rumour/', '/power-lists/market/', '/power-lists/market/v/2024-1/', '/enforcement/2026/penalty-withdrawn/', '/gazettes/2026/1/',
];

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [site, browser] = [await serve(await builtSample()), await launchBrowser()];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each([320, 1280])('at %i px', (width) => {
  let context: BrowserContext;
  beforeAll(async () => void (context = await browser.newContext({ viewport: { width, height: 900 } })));
  afterAll(() => context?.close());

  // Two cores: two pages at a time.
  test.concurrent.each(pages)('%s has no axe violation and does not scroll sideways', async (path) => {
    const page = await context.newPage();
    const response = await page.goto(site.origin + path);
    expect(response?.status(), path).toBe(200);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe.each([['dark', { colorScheme: 'dark' as const }], ['senior', {}]])('in %s mode', (mode, options) => {
  test.each(['/', '/policies/2025/elevator-subsidy/', '/policies/2026/water-source/', '/interpretations/2025/elevator-subsidy-text/'])('%s has no axe violation', async (path) => {
    const context = await browser.newContext({ viewport: { width: mode === 'senior' ? 320 : 1280, height: 900 }, ...options });
    const page = await context.newPage();
    await page.goto(site.origin + path);
    if (mode === 'senior') await page.getByRole('button', { name: '长者模式' }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await context.close();
  });
});

/** What the search page can show: address, what its status says then, and a part that must be there. */
const searchStates: [state: string, query: string, status: string, shown: string][] = [
  ['results', 'q=突发事件多久报告', '找到', '[data-search-result]'],
  ['nothing found', 'q=火星 加装电梯 量子', '没有找到', '[data-search-drop]'],
  ['what was understood', 'q=低保怎么办', '找到', '[data-search-understood] button'],
  ['what was taken back', 'q=低保怎么办&as=低保', '找到', '[data-search-understood] button'],
  ['what is set aside', 'q=加装电梯', '找到', '[data-search-set-aside]'],
  ['filters and a feed', 'q=加装电梯&theme=城乡建设、环境保护&order=date&validities=every', '找到', '[data-search-feed]'],
];

describe.each([[320, 'light'], [1280, 'light'], [1280, 'dark']] as const)('the search page at %i px, %s', (width, colorScheme) => {
  test.each(searchStates)('has no axe violation with %s', async (_, query, status, shown) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(`${site.origin}/search/#${query}`);
    await page.waitForFunction((wanted) => document.querySelector('[data-search-status]')?.textContent?.startsWith(wanted), status);
    await page.locator(shown).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });

  test('has no axe violation where a result leads to, with its marks', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(`${site.origin}/search/#q=突发事件多久报告`);
    await page.locator('[data-search-result] a').first().click();
    await page.locator('.found-bar').waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});
