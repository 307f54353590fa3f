import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { makeCertificate, trustFlag } from '../../support/certificate.ts';
import type { CorpusName } from '../corpus-texts.ts';
import { readQueries, type Query } from '../query-file.ts';
import type { BenchOptions } from './bench-corpora.ts';
import { corpusSite } from './corpus-sites.ts';
import { median } from './median.ts';
import { networks, slowServer, type SlowServer } from './slow-server.ts';

/** Medians over the queries; milliseconds from the last key to the painted list, with the debounce of the page. */
export interface BrowserRow { corpus: string; network: string; state: string; queries: number; milliseconds: number; slowest: number; requests: number; kilobytes: number }

interface Measured { milliseconds: number; requests: number; bytes: number }

/** So many queries are typed: the first of each of these classes that is not held out, and for each the next ones as the second and the third. */
const typed = ['words', 'speech', 'phrase', 'title', 'number', 'article'] as const;

export async function measureInBrowser(options: Pick<BenchOptions, 'corpora' | 'laws' | 'scale' | 'say'>): Promise<BrowserRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'slow-server-'));
  const certificate = makeCertificate(folder, 'localhost');
  const browser = await launchBrowser([trustFlag(certificate)]);
  const rows: BrowserRow[] = [];
  try {
    for (const corpus of options.corpora) {
      const siteDir = await corpusSite(corpus, { ...options, withScript: true });
      for (const network of networks) {
        const server = await slowServer(siteDir, network, certificate);
        const runs: Record<string, Measured[]> = { 首次: [], 再查: [], 逐词再查: [], 缓存后首次: [] };
        for (const queries of triplesOf(corpus)) {
          const context = await browser.newContext();
          await inContext(context, server, queries, runs);
          await context.close();
        }
        await server.close();
        for (const [state, measured] of Object.entries(runs)) rows.push({ corpus, network: network.name, state, ...summary(measured) });
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

function triplesOf(corpus: CorpusName): [string, string, string][] {
  const usable = readQueries().filter((query: Query) => query.corpus === corpus && !query.heldOut);
  return typed.flatMap((name): [string, string, string][] => {
    const [first, second, third] = usable.filter((query) => query.class === name);
    return first && second && third ? [[first.query, second.query, third.query]] : [];
  });
}

async function inContext(context: BrowserContext, server: SlowServer, [first, second, third]: readonly [string, string, string], runs: Record<string, Measured[]>): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/search/`, { waitUntil: 'networkidle' });
  runs['首次']?.push(await typeQuery(page, server, [first]));
  runs['再查']?.push(await typeQuery(page, server, [second]));
  runs['逐词再查']?.push(await typeQuery(page, server, wordsOf(third)));
  await page.close();
  const again = await context.newPage();
  await again.goto(`${server.origin}/search/`, { waitUntil: 'networkidle' });
  runs['缓存后首次']?.push(await typeQuery(again, server, [first]));
  await again.close();
}

/** As an input method hands them over, one after the other. */
const wordsOf = (query: string): string[] => [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(query)].map(({ segment }) => segment);
/** Milliseconds from one word to the next: two words a second are typed fast in pinyin. */
const betweenWords = 500;

/** Puts the parts of a query into the box, each as one input, and waits until the list for all of them, or the sentence that there is nothing, is painted. Counted from the last input; traffic from the first. */
async function typeQuery(page: Page, server: SlowServer, parts: readonly string[]): Promise<Measured> {
  const before = server.traffic();
  const input = page.locator('[data-search-form] input[name="q"]');
  await input.fill('');
  await page.waitForFunction(() => document.querySelectorAll('[data-search-result]').length === 0, undefined, { timeout: 30_000 });
  await input.focus();
  for (const part of parts.slice(0, -1)) {
    await page.keyboard.insertText(part);
    await page.waitForTimeout(betweenWords);
  }
  // The listener must be there before the key is. What was listed for the words before is not the list for all of them.
  const saidBefore = await page.evaluate(() => {
    for (const item of document.querySelectorAll<HTMLElement>('[data-search-result]')) item.dataset['before'] = '';
    document.querySelector('[data-search-form] input[name="q"]')?.addEventListener('input', () => performance.mark('last-key'), { once: true, capture: true });
    return document.querySelector('[data-search-status]')?.textContent ?? '';
  });
  await page.keyboard.insertText(parts.at(-1) ?? '');
  const milliseconds = await page.evaluate((earlier) => new Promise<number>((resolve, reject) => {
    const started = performance.getEntriesByName('last-key').at(-1)?.startTime ?? performance.now();
    const look = (): void => {
      const said = document.querySelector('[data-search-status]')?.textContent ?? '';
      const isNone = document.querySelector('[data-search-result]') === null && said !== earlier && /没有/.test(said);
      if (performance.now() > started + 60_000 || /打不开/.test(said)) reject(new Error(`no list: ${said}`));
      // The frame is painted when its callbacks have run, and a message comes after that.
      else if (document.querySelector('[data-search-result]:not([data-before])') !== null || isNone) afterPaint(() => resolve(performance.now() - started));
      else requestAnimationFrame(look);
    };
    const afterPaint = (action: () => void): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = action;
      port2.postMessage(null);
    };
    look();
  }), saidBefore);
  await page.waitForLoadState('networkidle');
  const after = server.traffic();
  return { milliseconds, requests: after.requests - before.requests, bytes: after.bytes - before.bytes };
}

const summary = (measured: readonly Measured[]): Pick<BrowserRow, 'queries' | 'milliseconds' | 'slowest' | 'requests' | 'kilobytes'> => ({
  queries: measured.length, milliseconds: Math.round(median(measured.map(({ milliseconds }) => milliseconds))), slowest: Math.round(Math.max(0, ...measured.map(({ milliseconds }) => milliseconds))),
  requests: median(measured.map(({ requests }) => requests)), kilobytes: Math.round(median(measured.map(({ bytes }) => bytes)) / 1000),
});
