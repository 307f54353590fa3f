import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signManifest, newKeyPair, readPrivateKey } from '../../src/publish/sign-manifest.ts';
import { offencesIn } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtSample } from '../support/built-portals.ts';
import { serve } from '../support/serve.ts';

let browser: Browser;
let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
const faults: string[] = [];
/** An offered file of the sample: an annual report as Word. */
let report: { name: string; bytes: Buffer };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verified-'));
  cpSync(await builtSample(), folder, { recursive: true });
  const name = readdirSync(join(folder, 'annual-reports'), { recursive: true, encoding: 'utf8' }).sort().find((each) => each.endsWith('.docx')) ?? '';
  report = { name, bytes: readFileSync(join(folder, 'annual-reports', name)) };
  [site, browser] = [await serve(folder), await launchBrowser()];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  faults.length = 0;
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
});

const state = () => page.locator('[data-verify-state]');
const choose = (name: string, buffer: Buffer) => page.locator('[data-verify-file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const verdict = () => page.locator('[data-verdict]').first();
const opened = async (): Promise<void> => {
  await page.goto(`${site.origin}/verify/`);
  await state().filter({ hasText: '已取得本站的清单' }).waitFor();
};

test('a downloaded file that was renamed is found with its place and date, offline, and an altered one is not', async () => {
  await opened();
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose('随便起的名字.bin', report.bytes);
  await verdict().waitFor();
  expect(await verdict().getAttribute('data-verdict')).toBe('unsigned');
  expect(await verdict().locator('h3').innerText()).toBe('本站发布（没有签名）');
  expect(await verdict().locator('a').first().getAttribute('href')).toBe(`/annual-reports/${report.name}`);
  expect(await verdict().innerText()).toMatch(/年度报告[\s\S]*公开时间\s+\d{4}年\d+月\d+日/);

  const altered = Buffer.from(report.bytes);
  altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
  await choose('年报.docx', altered);
  await page.locator('[data-verdict="unknown"]').waitFor();
  expect(await verdict().locator('h3').innerText()).toBe('不是本站现在发布的文件');
  expect([asked, faults]).toEqual([[], []]);
});

test('a file that is dropped is taken, and the page around it stays', async () => {
  await opened();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'robots.txt'));
    return data;
  }, readFileSync(join(folder, 'robots.txt'), 'utf8'));
  await page.locator('[data-verify-form]').dispatchEvent('drop', { dataTransfer: transfer });
  await verdict().waitFor();
  expect(await verdict().locator('a').first().getAttribute('href')).toBe('/robots.txt');
  expect(new URL(page.url()).pathname).toBe('/verify/');
});

describe('with a public key on the page', () => {
  /** The page as a portal that signs has it: the key stands in it. */
  const withKey = async (publicKey: string): Promise<void> => {
    await page.route('**/verify/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<div class="drop"', `<p hidden><code data-verify-key>${publicKey}</code></p><div class="drop"`) });
    });
  };

  test('a valid signature is confirmed by the browser, and a manifest that was made anew is not', async () => {
    const { privateKey, publicKey } = newKeyPair('test');
    const key = readPrivateKey(privateKey);
    if (!key) throw new Error('no key');
    await signManifest(folder, key);
    await withKey(publicKey);
    await opened();
    expect(await state().innerText()).toContain('清单的签名有效');
    await choose('年报.docx', report.bytes);
    await verdict().waitFor();
    expect(await verdict().locator('h3').innerText()).toBe('本站发布，签名有效');

    await page.route('**/SHA256SUMS', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/^[\da-f]{64}/, '0'.repeat(64)) });
    });
    await opened();
    await choose('年报.docx', report.bytes);
    await verdict().waitFor();
    expect(await verdict().getAttribute('data-verdict')).toBe('broken');
    expect(await verdict().innerText()).toContain('请不要采信');
    expect(faults).toEqual([]);
  });
});

test('without a script the page says how to do it by hand', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${site.origin}/verify/`);
  expect(await still.locator('[data-verify-form]').isVisible()).toBe(false);
  const text = await still.locator('main').innerText();
  for (const words of ['没有运行脚本', 'sha256sum -c SHA256SUMS', 'grep "$(sha256sum']) expect(text).toContain(words);
  await context.close();
});

test('the results have no axe violation and fit, at 320 px, at 1280 px, and in the dark', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
  await page.close();
  page = await context.newPage();
  await opened();
  await page.keyboard.press('Tab');
  await page.locator('[data-verify-file]').focus();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('verify-file');
  await choose('一个名字很长很长很长很长很长很长很长的文件.docx', report.bytes);
  await choose('别的.txt', Buffer.from('nothing'));
  await page.locator('[data-verdict="unknown"]').waitFor();
  expect(await offencesIn(page, [[320, 'light'], [1280, 'light'], [1280, 'dark']])).toEqual([]);
  await context.close();
});
