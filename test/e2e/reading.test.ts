import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sampleInBrowser } from '../support/sample-in-browser.ts';

const sample = sampleInBrowser();
const policy = '/policies/2025/elevator-subsidy/';

test('a policy page reads in full without JavaScript, the interpretation beside it among it', async () => {
  const context = await sample.browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(sample.origin + policy);
  expect(await page.locator('#text [id^="art-"]').count()).toBeGreaterThan(25);
  expect(await page.getByText('补助金额＝基础补助').isVisible()).toBe(true);
  expect(await page.locator('aside[role=note], [role=note]').count()).toBeGreaterThan(0);
  await context.close();
});

test('the keyboard alone leads from the top to the text', async () => {
  const page = await sample.browser.newPage();
  await page.goto(sample.origin + policy);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.close();
});

test('policy and interpretation link both ways at the article', async () => {
  const page = await sample.browser.newPage();
  await page.goto(sample.origin + policy);
  const link = page.locator('#text a[href*="/interpretations/"]').first();
  const href = await link.getAttribute('href');
  expect(href).toContain('#');
  await page.goto(new URL(href ?? '', sample.origin).href);
  const back = page.locator(`main a[href^="${policy}#art-"]`).first();
  await page.goto(new URL((await back.getAttribute('href')) ?? '', sample.origin).href);
  expect(await page.evaluate(() => document.querySelector(':target')?.tagName)).toMatch(/^H[2-6]$/);
  await page.close();
});

test('senior mode is remembered on the next page', async () => {
  const page = await sample.browser.newPage();
  await page.goto(`${sample.origin}/`);
  await page.getByRole('button', { name: '长者模式' }).click();
  await page.goto(sample.origin + policy);
  expect(await page.evaluate(() => document.documentElement.dataset['mode'])).toBe('senior');
  await page.close();
});

test('the print layout is A4 of GB/T 9704 with number, address and QR on it', async () => {
  const page = await sample.browser.newPage();
  await page.goto(sample.origin + policy);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('https://www.chenghu.example/policies/2025/elevator-subsidy/').last().isVisible()).toBe(true);
  expect(await page.locator('svg[role=img]').last().isVisible()).toBe(true);
  const rule = await page.evaluate(() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap(function walk(rule): string[] {
    return 'cssRules' in rule && (rule as CSSGroupingRule).cssRules.length > 0 && rule.constructor.name !== 'CSSPageRule' ? [...(rule as CSSGroupingRule).cssRules].flatMap(walk) : [rule.cssText];
  }).find((text) => text.startsWith('@page') && text.includes('37mm')));
  expect(rule).toMatch(/37mm 26mm 35mm 28mm/);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});

test('a page with its style and script is light', async () => {
  const page = await sample.browser.newPage();
  let bytes = 0;
  page.on('response', async (response) => { if (response.ok()) bytes += gzipSync(await response.body().catch(() => Buffer.alloc(0))).length; });
  await page.goto(sample.origin + policy, { waitUntil: 'networkidle' });
  expect(bytes).toBeLessThan(60 * 1024);
  await page.close();
});

test('a screen reader is told what was cut and why, and the bar is drawn on paper and in forced colours', async () => {
  const page = await sample.browser.newPage({ forcedColors: 'active' });
  await page.goto(`${sample.origin}/policies/2026/technical-upgrade-projects/`);
  expect(await page.locator('#redacted-r1').ariaSnapshot()).toContain('note "此处隐去，理由：涉及企业商业秘密"');
  const bar = (): Promise<string[]> => page.evaluate(() => {
    const { backgroundColor, color, printColorAdjust } = getComputedStyle(document.querySelector('#redacted-r1 .redacted__bar') as Element, '::before') as CSSStyleDeclaration & { printColorAdjust: string };
    return [backgroundColor === color ? 'solid' : 'written', printColorAdjust];
  });
  expect((await bar())[0]).toBe('solid');
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  expect(await bar()).toEqual(['solid', 'exact']);
  await page.close();
});
