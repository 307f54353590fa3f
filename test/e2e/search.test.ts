import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtSample, builtSeeds, hasShared } from '../support/built-portals.ts';
import { serve } from '../support/serve.ts';

if (!hasShared) console.warn('SKIPPED: ../shared is not there, so the search over the three real rules is not run.');

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

async function firstResult(page: Page, origin: string, query: string): Promise<{ href: string; text: string; status: string }> {
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.querySelector('[data-search-result]') || /没有/.test(document.querySelector('[data-search-status]')?.textContent ?? ''), undefined, { timeout: 20_000 });
  const result = page.locator('[data-search-result]').first();
  const found = (await result.count()) > 0;
  return {
    href: found ? ((await result.locator('a[href]').first().getAttribute('href')) ?? '') : '',
    text: found ? ((await result.textContent()) ?? '') : '',
    status: (await page.locator('[data-search-status]').first().textContent()) ?? '',
  };
}

describe.skipIf(!hasShared)('over the three real rules', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  beforeAll(async () => {
    site = await serve((await builtSeeds()).out);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await page?.close();
    await site?.close();
  });

  test('谁起草谁解读 leads to the article that says so', async () => {
    const { href, status } = await firstResult(page, site.origin, '谁起草谁解读');
    expect(href).toMatch(/#art-(?:31|32|34)$/);
    expect(status).toMatch(/\d/);
    await page.goto(site.origin + href);
    expect(await page.locator(':target').locator('xpath=ancestor::section[1]').textContent()).toContain('解读');
  });

  test.each(['和平政〔2025〕6号', '和平政[2025]6号', '和平政（2025）6号'])('%s leads to that document', async (query) => {
    const { href, text } = await firstResult(page, site.origin, query);
    await page.goto(site.origin + href);
    expect(await page.locator('h1').textContent()).toContain('和平区人民政府工作规则');
    expect(text).toContain('和平政〔2025〕6号');
  });

  test('a sentence of the city rule leads to its article 56', async () => {
    await page.goto(site.origin + (await firstResult(page, site.origin, '天津市人民政府工作规则')).href);
    const section = page.locator('#art-56').locator('xpath=ancestor::section[1]');
    const words = ((await section.textContent()) ?? '').replace(/\s/g, '');
    const sentence = /二维条码[^，。；]*/.exec(words)?.[0] ?? words.slice(10, 30);
    const { href } = await firstResult(page, site.origin, sentence);
    expect(href).toMatch(/#art-56$/);
    await page.goto(site.origin + href);
    expect(await page.locator('h1').textContent()).toContain('天津市人民政府');
  });
});

describe('over the sample', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  beforeAll(async () => {
    site = await serve(await builtSample());
    page = await browser.newPage();
  });
  afterAll(async () => {
    await page?.close();
    await site?.close();
  });

  test('each result says title, number, unit, date and validity', async () => {
    const { text, href } = await firstResult(page, site.origin, '加装电梯 基础补助');
    expect(href).toContain('/policies/2025/elevator-subsidy/');
    expect(text).toMatch(/加装电梯/);
    expect(text).toContain('澄政规〔2025〕1号');
    expect(text).toMatch(/区政府|澄湖区人民政府/);
    expect(text).toMatch(/2025年6月13日|2025-06-13/);
    expect(text).toContain('现行有效');
  });

  test('nonsense finds nothing and says what to do next', async () => {
    const { href, status } = await firstResult(page, site.origin, '火星移民量子补贴');
    expect(href).toBe('');
    expect(status).toContain('没有');
  });

  test('what is withheld is found by its title, with nothing behind it', async () => {
    const { href } = await firstResult(page, site.origin, '澄水〔2026〕11号');
    expect(href).toContain('/policies/2026/water-source/');
  });
});
