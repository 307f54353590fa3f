import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { offencesIn, type Look } from '../support/axe.ts';
import { sampleInBrowser } from '../support/sample-in-browser.ts';

const sample = sampleInBrowser();
let page: Page;
const faults: string[] = [];
const requests: string[] = [];
beforeEach(async () => {
  await page?.context().close();
  page = await (await sample.browser.newContext()).newPage();
  listen();
});

function listen(): void {
  faults.length = requests.length = 0;
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => void (/Content Security Policy|Refused to|Trusted/.test(message.text()) && faults.push(message.text())));
  page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
}

const box = 'input[name="q"]';
const attribute = (name: string): Promise<string | null> => page.locator(box).getAttribute(name);
const options = (): Promise<string[]> => page.locator('[role="option"]').allInnerTexts();
const opened = (): Promise<unknown> => page.waitForSelector('[role="listbox"]:not([hidden]) [role="option"]');
const isOpen = async (): Promise<boolean> => await attribute('aria-expanded') === 'true' && page.locator('[role="listbox"]').isVisible();
const active = async (): Promise<string | null> => {
  const id = await attribute('aria-activedescendant');
  return id === null ? null : page.locator(`#${id}[aria-selected="true"]`).innerText();
};
const typed = async (text: string): Promise<void> => {
  await page.locator(box).pressSequentially(text);
  await opened();
};

describe.each(['/', '/search/', '/numbers/', '/nowhere/'])('the box at %s', (path) => {
  test('is a combobox whose list it controls, and nothing offends the strict policy', async () => {
    await page.goto(sample.origin + path);
    expect(await page.getByRole('combobox', { name: /查找政府信息|输入发文字号/ }).count()).toBe(1);
    expect([await attribute('aria-expanded'), await attribute('aria-autocomplete'), await attribute('aria-activedescendant')]).toEqual(['false', 'list', null]);
    const list = page.locator(`#${await attribute('aria-controls')}`);
    expect([await list.getAttribute('role'), await list.getAttribute('aria-label'), await list.isVisible()]).toEqual(['listbox', '查找建议', false]);
    await typed('澄政规');
    expect(await isOpen()).toBe(true);
    expect(await page.getByRole('group', { name: '文号' }).getByRole('option').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

test('without a script the box is a form', async () => {
  await page.context().close();
  page = await (await sample.browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${sample.origin}/`);
  expect(await page.getByRole('combobox').count()).toBe(0);
  await page.fill(box, '电梯');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${sample.origin}/search/?q=${encodeURIComponent('电梯')}`);
});

test('the keyboard alone: down and round, back to the box, Escape twice', async () => {
  await page.goto(`${sample.origin}/`);
  await typed('加装电梯');
  const lines = await options();
  expect(lines[0]).toContain('加装电梯');
  expect(await page.locator('.find [role="status"]').innerText()).toBe(`${lines.length} 条建议`);
  expect(await active()).toBeNull();
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(lines[0]);
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe(lines.at(-1));
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(lines[0]);
  await page.keyboard.press('Home');
  expect(await active()).toBeNull();
  expect(await page.locator(box).evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  expect(await page.inputValue(box)).toBe('装电梯');
  await page.keyboard.type('加');
  await opened();
  await page.keyboard.press('Escape');
  expect([await isOpen(), await page.inputValue(box)]).toEqual([false, '加装电梯']);
  await page.keyboard.press('Alt+ArrowDown');
  expect([await isOpen(), await active()]).toEqual([true, null]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect([await isOpen(), await page.inputValue(box)]).toEqual([false, '']);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
});

test('a list that is closed stays closed, whatever was still being looked for, and opens anew for what stands in the box', async () => {
  await page.goto(`${sample.origin}/`);
  await typed('加装');
  await page.keyboard.type('电梯补助办');
  await page.keyboard.press('Escape');
  // Longer than the pause after a letter.
  await page.waitForTimeout(250);
  expect([await isOpen(), await page.inputValue(box)]).toEqual([false, '加装电梯补助办']);
  await page.keyboard.press('Alt+ArrowDown');
  await opened();
  expect(await page.locator('[role="option"]').first().locator('mark').last().innerText()).toBe('加装电梯补助办');
});

test('Enter on a document goes to it; Tab chooses nothing', async () => {
  await page.goto(`${sample.origin}/`);
  await typed('加装电梯补助办法');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect([await isOpen(), new URL(page.url()).pathname, await page.inputValue(box)]).toEqual([false, '/', '加装电梯补助办法']);
  await page.locator(box).focus();
  await page.keyboard.press('ArrowDown');
  expect(await active()).toContain('澄政规〔2025〕1号');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/policies/2025/elevator-subsidy/');
});

test('a number that is typed leads to its document, however it is typed', async () => {
  await page.goto(`${sample.origin}/numbers/`);
  await typed('澄政规[2025]1');
  expect((await options())[0]).toMatch(/^澄政规〔2025〕1\s?号/);
  expect(await page.locator('[role="option"]').first().getAttribute('href')).toBe('/policies/2025/elevator-subsidy/');
});

test('letters bring words by their sound', async () => {
  await page.goto(`${sample.origin}/`);
  await typed('dianti');
  expect(await page.getByRole('group', { name: '词语' }).getByRole('option').allInnerTexts()).toContain('电梯');
  expect(requests.filter((url) => url.includes('dianti'))).toEqual([]);
});

test('a unit fills the box and is searched for, and no request holds what was typed', async () => {
  await page.goto(`${sample.origin}/`);
  await typed('区教育局');
  requests.length = 0;
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe('澄湖区教育局');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.includes('澄湖区教育局'));
  expect(await page.inputValue(box)).toBe('澄湖区教育局');
  await page.locator(box).fill('义务教育');
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.includes('义务教育'));
  expect(requests.filter((url) => /教育|q=/.test(url))).toEqual([]);
});

test('sending the form from another page hands the query over without a request that holds it', async () => {
  await page.goto(`${sample.origin}/`);
  await typed('加装电梯');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.includes('加装电梯'));
  expect(requests.filter((url) => /电梯|q=/.test(url))).toEqual([]);
  expect(faults).toEqual([]);
});

test('a pointer chooses, and the list closes when the reader leaves', async () => {
  await page.goto(`${sample.origin}/`);
  await typed('加装电梯补助办法');
  await page.mouse.click(5, 5);
  expect(await isOpen()).toBe(false);
  await page.locator(box).focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role="option"]').first().click();
  await page.waitForURL('**/policies/2025/elevator-subsidy/');
});

test('letters that an input method composes suggest nothing, and the Enter that ends them sends nothing', async () => {
  await page.goto(`${sample.origin}/`);
  await page.locator(box).focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: '澄政', selectionStart: 2, selectionEnd: 2 });
  await page.waitForTimeout(400);
  expect(await isOpen()).toBe(false);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).pathname).toBe('/');
  // Some browsers have ended the composition by then and only the code of the key tells.
  await page.locator(box).evaluate((input) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })));
  expect([new URL(page.url()).pathname, requests.some((url) => url.includes('/search/titles/'))]).toEqual(['/', false]);
  await client.send('Input.insertText', { text: '澄政规' });
  await opened();
  expect((await options()).length).toBeGreaterThan(0);
});

test('an answer that comes late, for what is no longer in the box, is dropped', async () => {
  const held: (() => void)[] = [];
  await page.route('**/search/titles/*.json', async (route) => {
    if (held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto(`${sample.origin}/`);
  const first = page.waitForRequest('**/search/titles/*.json');
  await page.locator(box).fill('养犬');
  await first;
  await page.locator(box).fill('区教育局');
  await page.waitForTimeout(300);
  for (const release of held) release();
  await opened();
  await page.waitForTimeout(300);
  expect((await options()).filter((line) => line.includes('养犬'))).toEqual([]);
  await page.locator(box).fill('');
  await page.waitForFunction(() => document.querySelector('[role="combobox"]')?.getAttribute('aria-expanded') === 'false');
});

test('where the titles cannot be fetched, units are still suggested and the form still works', async () => {
  await page.route('**/search/titles/*.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`${sample.origin}/`);
  await typed('区教育局');
  expect(await options()).toEqual(['澄湖区教育局']);
  expect(faults).toEqual([]);
});

test('what comes from the files of the site is text', async () => {
  const title = '<img src=x onerror=alert(1)>&lt;电梯&gt;';
  await page.route('**/search/titles/*.json', (route) => route.fulfill({ json: { titles: [[title, '/policies/2025/elevator-subsidy/', '', '', 20250101, 3]], tokens: { 电梯: [0] } } }));
  await page.goto(`${sample.origin}/search/`);
  await typed('电梯');
  const [document] = await page.getByRole('group', { name: '文件' }).getByRole('option').all();
  expect([await document?.innerText(), await page.locator('[role="listbox"] img').count(), await document?.locator('mark').innerText()]).toEqual([title, 0, '电梯']);
});

describe('queries of this device', () => {
  const stored = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('search-history'));
  const keep = (): ReturnType<Page['locator']> => page.getByRole('checkbox', { name: '在这台设备上记住我查过的词' });
  const search = async (query: string): Promise<void> => {
    await page.locator(box).fill(query);
    await page.locator(box).press('Enter');
    await page.waitForFunction((text) => document.querySelector('[data-search-status]')?.textContent?.includes(text), query);
  };

  test('are not kept until the reader asks for it', async () => {
    await page.goto(`${sample.origin}/search/`);
    await search('加装电梯');
    expect(await keep().isChecked()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('are kept then, shown in an empty box on every page, removed one by one, and erased when it is turned off', async () => {
    await page.goto(`${sample.origin}/search/`);
    await keep().check();
    for (const query of ['加装电梯', '养老', '公章']) await search(query);
    expect(await stored()).toBe('["公章","养老","加装电梯"]');

    await page.goto(`${sample.origin}/`);
    await page.locator(box).focus();
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('group', { name: /^查过的/ }).getByRole('option').count()).toBe(3);
    expect(await active()).toContain('公章');
    await page.keyboard.press('Delete');
    expect(await stored()).toBe('["养老","加装电梯"]');
    expect(await active()).toContain('养老');
    await page.locator('[role="option"]', { hasText: '养老' }).getByText('删去').click();
    expect([await stored(), await isOpen()]).toEqual(['["加装电梯"]', true]);
    await page.locator('[role="option"]', { hasText: '加装电梯' }).click();
    await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.includes('加装电梯'));

    await page.getByText('记住的词').click();
    await page.getByRole('button', { name: '删去“加装电梯”' }).click();
    expect([await stored(), await keep().isChecked()]).toEqual(['[]', true]);
    await search('养老');
    await page.getByRole('button', { name: '全部删去' }).click();
    expect(await stored()).toBe('[]');
    await search('公章');
    await keep().uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('narrow and wide, light and dark', () => {
  const looks: Look[] = [[320, 'light'], [320, 'dark'], [1280, 'light'], [1280, 'dark']];

  test.each(['/', '/search/'])('the open list at %s has no axe violation and does not make the page scroll sideways', async (path) => {
    await page.goto(sample.origin + path);
    await typed('澄政规');
    await page.keyboard.press('ArrowDown');
    expect(await offencesIn(page, looks)).toEqual([]);
    expect(await isOpen()).toBe(true);
  });

  test('the kept queries have none either', async () => {
    await page.goto(`${sample.origin}/search/`);
    await page.evaluate(() => localStorage.setItem('search-history', '["加装电梯","养老"]'));
    await page.reload();
    await page.getByText('记住的词').click();
    await page.locator(box).click();
    await opened();
    expect(await offencesIn(page, looks)).toEqual([]);
    expect(await isOpen()).toBe(true);
  });
});

test('nothing of the list is printed', async () => {
  await page.goto(`${sample.origin}/search/`);
  await typed('澄政规');
  await page.emulateMedia({ media: 'print' });
  expect([await page.locator('[role="listbox"]').isVisible(), await page.locator('[data-history]').isVisible()]).toEqual([false, false]);
});
