import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFileContent } from '../../src/formats/file-content.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtSample } from '../support/built-portals.ts';
import { serve } from '../support/serve.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(await builtSample());
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

it.each([['/', 'print'], ['/', 'screen'], ['/audit/', 'print'], ['/policies/', 'print']] as const)('%s as a PDF (%s) hides no word under a box and none in the colour of its ground', async (address, media) => {
  const page = await browser.newPage();
  await page.emulateMedia({ media });
  await page.goto(`${site.origin}${address}`);
  const content = await readFileContent('page.pdf', await page.pdf({ format: 'A4', printBackground: true }));
  await page.close();
  expect(content.problems).toEqual([]);
  expect(content.parts.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(0);
  expect(content.traits.filter(({ kind }) => kind !== '外部链接')).toEqual([]);
});
