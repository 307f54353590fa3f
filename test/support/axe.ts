import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2, A and AA, and axe's best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A look at a page: its width in CSS pixels and its colours. */
export type Look = readonly [width: number, colorScheme: 'light' | 'dark'];

/**
 * What axe finds wrong with a page as it stands, as `rule: elements`. axe runs in the page itself, once injected, and says of its rules only what is broken:
 * a fifth of the time of its own builder, which opens a page of its own for each report. Throws where a page has frames, which it would not look into.
 */
export async function offences(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames`);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    // After a change of width or colours scripts and styles follow with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`);
  }, tags);
}

/** How many CSS pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What is wrong in each of the looks, one after another on the same page, as `320 light · rule: elements`; a page that scrolls sideways is among it. */
export async function offencesIn(page: Page, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await offences(page)).map((offence) => `${width} ${colorScheme} · ${offence}`));
    const over = await overflow(page);
    if (over > 0) found.push(`${width} ${colorScheme} · scrolls sideways by ${over} px`);
  }
  return found;
}
