import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { offences, offencesIn, overflow, type Look } from '../support/axe.ts';
import { sampleInBrowser } from '../support/sample-in-browser.ts';

/** One page of each type. */
const pages = [
  '/', '/policies/', '/policies/by/validity/inForce/', '/policies/2025/elevator-subsidy/', '/policies/2025/government-working-rules/', '/policies/2025/environment-emergency-plan/',
  '/policies/2018/government-working-rules-2018/', '/policies/2026/water-source/', '/policies/2026/executive-meeting-58/', '/policies/2026/statistics-bulletin-2025/', '/policies/2026/vending-guide/',
  '/interpretations/', '/interpretations/2025/elevator-subsidy-text/', '/interpretations/2026/enrolment-infographic/', '/withheld/', '/statutory/', '/statutory/OGI-20-01/', '/systems/', '/guides/guide/', '/guides/apply/',
  '/annual-reports/', '/annual-reports/2025/', '/annual-reports/2025/statistics/', '/search/', '/audit/', '/audit/late/', '/audit/reasons/', '/audit/interpretations/', '/audit/units/gov/', '/numbers/', '/numbers/%E6%BE%84%E6%95%99/2026/', '/sitemap/', '/about/', '/rules/', '/profiles/', '/rules/disc-03/', '/404.html',
  '/verify/', '/ledger/', '/ledger/entries/1/', '/policies/2024/elderly-allowance-list/',
  '/consultations/', '/consultations/2026/community-shops/', '/consultations/2026/lakeside-park/', '/meetings/2026/executive-73/', '/proposals/2026/npc-023/', '/proposals/2026/npc-058/', '/responses/2026/water-suspension-rumour/', '/power-lists/market/', '/power-lists/market/v/2024-1/', '/enforcement/2026/penalty-withdrawn/', '/gazettes/2026/1/',
];

const sample = sampleInBrowser();
let context: BrowserContext;
beforeAll(async () => {
  context = await sample.browser.newContext({ viewport: { width: 320, height: 900 } });
});

/** A page of its own, closed afterwards. */
async function onPage(look: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  try {
    await look(page);
  } finally {
    await page.close();
  }
}

// Two cores: several pages at a time. Each is loaded once, narrow as on a telephone, and then becomes wide.
test.concurrent.each(pages)('%s has no axe violation and does not scroll sideways, at 320 and at 1280 px', (path) => onPage(async (page) => {
  const response = await page.goto(sample.origin + path);
  expect(response?.status(), path).toBe(200);
  expect(await offencesIn(page, [[320, 'light'], [1280, 'light']])).toEqual([]);
}));

test('what is wrong is found: a button without a name at both widths, a box that is too wide at the narrow one', () => onPage(async (page) => {
  await page.goto(`${sample.origin}/404.html`);
  await page.evaluate(() => document.querySelector('main')?.append(Object.assign(document.createElement('button'), { type: 'button' }), Object.assign(document.createElement('canvas'), { width: 600 })));
  await page.evaluate(() => document.querySelector('main')?.style.setProperty('overflow', 'visible'));
  expect(await offencesIn(page, [[320, 'light'], [1280, 'dark']])).toEqual([expect.stringMatching(/^320 light · button-name: /), expect.stringMatching(/^320 light · scrolls sideways by \d+ px$/), expect.stringMatching(/^1280 dark · button-name: /)]);
}));

describe.each(['/', '/policies/2025/elevator-subsidy/', '/policies/2026/water-source/', '/interpretations/2025/elevator-subsidy-text/'])('%s', (path) => {
  test('has no axe violation in dark mode', () => onPage(async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(sample.origin + path);
    expect(await offencesIn(page, [[1280, 'dark']])).toEqual([]);
  }));

  test('has no axe violation in senior mode', async () => {
    // The mode is remembered: a device of its own.
    const own = await sample.browser.newContext({ viewport: { width: 320, height: 900 } });
    const page = await own.newPage();
    await page.goto(sample.origin + path);
    await page.getByRole('button', { name: '长者模式' }).click();
    expect([await offences(page), await overflow(page)]).toEqual([[], 0]);
    await own.close();
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

describe('the search page, at 320 px, at 1280 px, and in the dark', () => {
  const looks: Look[] = [[320, 'light'], [1280, 'light'], [1280, 'dark']];

  test.concurrent.each(searchStates)('has no axe violation with %s', (_, query, status, shown) => onPage(async (page) => {
    await page.goto(`${sample.origin}/search/#${query}`);
    await page.waitForFunction((wanted) => document.querySelector('[data-search-status]')?.textContent?.startsWith(wanted), status);
    await page.locator(shown).first().waitFor();
    expect(await offencesIn(page, looks)).toEqual([]);
  }));

  test('has no axe violation where a result leads to, with its marks', () => onPage(async (page) => {
    await page.goto(`${sample.origin}/search/#q=突发事件多久报告`);
    await page.locator('[data-search-result] a').first().click();
    await page.locator('.found-bar').waitFor();
    expect(await offencesIn(page, looks)).toEqual([]);
  }));
});
