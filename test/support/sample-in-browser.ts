import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { builtSample } from './built-portals.ts';
import { serve } from './serve.ts';

/** A browser and the address of the built sample portal, from before the first test of a file to after its last. */
export function sampleInBrowser(): { readonly browser: Browser; readonly origin: string } {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [site, browser] = [await serve(await builtSample()), await launchBrowser()];
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return { get browser() { return browser; }, get origin() { return site.origin; } };
}
