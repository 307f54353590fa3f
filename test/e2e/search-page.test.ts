import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { sampleInBrowser } from '../support/sample-in-browser.ts';

const sample = sampleInBrowser();
let page: Page;
const faults: string[] = [];
beforeEach(async () => {
  await page?.close();
  page = await sample.browser.newPage();
  page.setDefaultTimeout(20_000);
  faults.length = 0;
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => void (/Content Security Policy|Refused to/.test(message.text()) && faults.push(message.text())));
});

const status = (): Promise<string> => page.locator('[data-search-status]').innerText();
const says = (text: string): Promise<unknown> => page.waitForFunction((wanted) => document.querySelector('[data-search-status]')?.textContent?.includes(wanted), text);
/** What the address says, behind the sign that no server sees. */
const asked = (): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));
const hrefs = (): Promise<string[]> => page.locator('[data-search-result] h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

test('typing searches, the address follows, and nothing offends the strict policy', async () => {
  await page.goto(`${sample.origin}/search/`);
  await page.fill('input[name="q"]', '加装电梯');
  await says('“加装电梯”');
  expect(asked().get('q')).toBe('加装电梯');
  expect((await hrefs())[0]).toBe('/policies/2025/elevator-subsidy/');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  expect(faults).toEqual([]);
});

test('a filter narrows the list, and going back takes it off', async () => {
  await page.goto(`${sample.origin}/search/?q=${encodeURIComponent('加装电梯')}`);
  await says('“加装电梯”');
  const all = await status();
  const box = page.locator('[data-search-filter="有效性"][value="已废止"]');
  await page.waitForFunction(() => document.querySelector('[data-search-filter="有效性"][value="已废止"]')?.parentElement?.querySelector('[data-search-count]')?.textContent === '1');
  await box.check();
  await says('找到 1 件');
  expect((await hrefs()).map((href) => href.split('#')[0])).toEqual(['/policies/2019/elevator-subsidy-interim/']);
  expect(asked().get('validity')).toBe('已废止');
  await page.goBack();
  await page.waitForFunction((text) => document.querySelector('[data-search-status]')?.textContent === text, all);
  expect(await box.isChecked()).toBe(false);
});

test('values that would leave nothing are out of the way, chosen ones stay, and the summary counts them', async () => {
  await search('加装电梯');
  const shown = (): Promise<string[]> => page.locator('[data-search-panel] label:visible').evaluateAll((labels) => labels.map((label) => label.querySelector('[data-search-count]')?.textContent ?? ''));
  await page.waitForFunction(() => document.querySelector('[data-search-panel] label[hidden]'));
  expect((await shown()).filter((count) => !(Number(count) > 0))).toEqual([]);
  // What is left is short enough to stand open.
  expect(await page.locator('[data-search-filter="类型"][value="政策解读"]').isVisible()).toBe(true);
  await search('加装电梯', '&year=2018');
  await page.waitForFunction(() => document.querySelector('[data-search-panel] label[hidden]'));
  expect(await page.locator('[data-search-filter="年份"][value="2018"]').isVisible()).toBe(true);
  expect(await page.locator('[data-search-panel] > summary').innerText()).toBe('缩小范围，已选 1 项');
  await page.locator('[data-search-drop-filters]').click();
  await page.waitForSelector('[data-search-result]');
  expect(await page.evaluate(() => document.activeElement?.matches('[data-search-status]'))).toBe(true);
  await search('量子纠缠望远镜');
  await page.locator('[data-search-panel]').waitFor({ state: 'hidden' });
});

test('letters that an input method composes are not searched', async () => {
  await page.goto(`${sample.origin}/search/`);
  const input = page.locator('input[name="q"]');
  await input.focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'yanglao', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(`${sample.origin}/search/`);
  await client.send('Input.insertText', { text: '养老' });
  await says('“养老”');
});

test('an interpretation looks unlike a document and says what state its document has', async () => {
  await page.goto(`${sample.origin}/search/?q=${encodeURIComponent('加装电梯 解读')}`);
  await says('“加装电梯 解读”');
  const gloss = page.locator('[data-search-result].hit--gloss').first();
  expect(await gloss.innerText()).toMatch(/^解读[\s\S]*原文现行有效/);
});

test('where the query layer meets an index it does not know, Pagefind answers by itself', async () => {
  await page.addInitScript(() => {
    const split = String.prototype.split as (this: string, ...rest: unknown[]) => string[];
    // The layer cuts texts at U+200B; nothing else does.
    String.prototype.split = function (this: string, ...rest: unknown[]) { if (rest[0] === '\u200b') throw new Error('unknown shape'); return split.apply(this, rest); } as typeof split;
  });
  await page.goto(`${sample.origin}/search/?q=${encodeURIComponent('加装电梯')}`);
  await says('找到与“加装电梯”有关的内容');
  expect((await hrefs()).length).toBeGreaterThan(0);
});

test('without an index the page says so and keeps its lists', async () => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`${sample.origin}/search/?q=${encodeURIComponent('加装电梯')}`);
  await says('检索暂时打不开');
  expect(await page.locator('[data-search-browse]').isVisible()).toBe(true);
});

const search = async (query: string, rest = ''): Promise<void> => {
  // An address that differs behind # alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`${sample.origin}/search/#q=${encodeURIComponent(query)}${rest}`);
  await page.waitForFunction(() => /找到/.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
};
const paths = async (): Promise<string[]> => (await hrefs()).map((href) => href.split('#')[0] ?? '');
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('a document is one result, with its facts, its best article first and the path to each further one', async () => {
  await search('突发事件信息报告办法 第八条');
  const all = await paths();
  expect(new Set(all).size).toBe(all.length);
  const first = page.locator('[data-search-result]').first();
  expect(await first.locator('a').first().getAttribute('href')).toMatch(/^\/policies\/2026\/emergency-reporting\/#art-8$/);
  const text = await first.innerText();
  for (const fact of ['信息报告办法', '现行有效', '政策文件', '澄政规〔2026〕1号', '澄湖区人民政府', '2026年3月12日']) expect(text).toContain(fact);
  expect(await first.locator('.passage__path').first().innerText()).toMatch(/^第三章.*›.*第八条$/s);
  expect(await first.locator('blockquote mark').count()).toBeGreaterThan(0);
});

test('what was understood is said, and a part that was taken back can be brought in again', async () => {
  await search('低保怎么办');
  const understood = page.locator('[data-search-understood]');
  expect(await understood.innerText()).toContain('“低保”也按“最低生活保障”查');
  expect(await status()).toContain('找到');
  expect(await page.locator('[data-search-status]').textContent()).toContain('按这个意思查：“低保”也按“最低生活保障”查。');
  await understood.getByRole('button', { name: '只查原话' }).click();
  await page.waitForFunction(() => document.querySelector('[data-search-understood]')?.textContent?.includes('照原话查'));
  expect(asked().getAll('as')).toEqual(['低保']);
  expect(await understood.innerText()).not.toContain('最低生活保障');
  expect(await page.evaluate(() => document.activeElement?.matches('[data-search-status]'))).toBe(true);
  await understood.getByRole('button', { name: '恢复' }).click();
  await page.waitForFunction(() => document.querySelector('[data-search-understood]')?.textContent?.includes('按这个意思查'));
  expect(asked().has('as')).toBe(false);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('[data-search-understood]')?.textContent?.includes('照原话查'));
});

test('a correction is undone, and where nothing is left that is said in whole sentences', async () => {
  await search('养狗管里办法');
  const understood = page.locator('[data-search-understood]');
  expect(await understood.innerText()).toContain('“管里办法”已更正为“管理办法”');
  await understood.getByRole('button', { name: '撤销更正' }).click();
  await says('没有找到');
  expect(asked().getAll('as')).toEqual(['管里办法']);
  expect(await page.locator('[data-search-status]').textContent()).toBe('没有找到与“养狗管里办法”有关的内容。按这个意思查：“养狗”也按“养犬”查。');
});

test('an article that was found by its interpretation says so, and leads to the section', async () => {
  await search('开面馆做个门头要去批吗');
  const through = page.locator('[data-search-result] .passage__through').first();
  expect(await through.innerText()).toMatch(/^依据解读找到/);
  const href = await through.locator('a').getAttribute('href') ?? '';
  expect(href).toMatch(/^\/interpretations\/2024\/shop-signs-text\/#./);
  const result = page.locator('[data-search-result]', { has: page.locator('.passage__through') }).first();
  expect(await result.locator('a').first().getAttribute('href')).toMatch(/^\/policies\/2024\/shop-signs\/#art-8$/);
  await through.locator('a').click();
  await page.waitForURL(/interpretations/);
  expect(await page.locator(':target').innerText()).toContain('要审批');
});

test('what somebody asked much like the query is said beside the place that answers, and stands on its page', async () => {
  await search('奶狗满三个月几天内打疫苗');
  const result = page.locator('[data-search-result]').first();
  expect(await result.locator('.passage__asked').first().innerText()).toMatch(/^有人这样问\s*奶狗满三个月了几天内要去打疫苗$/);
  await result.locator('a').first().click();
  await page.waitForURL(/\/policies\/2026\/dog-keeping\/#art-6$/);
  const list = page.locator('details.asked');
  expect(await list.getByText('奶狗满三个月了几天内要去打疫苗').isVisible()).toBe(false);
  await list.locator('summary').click();
  const place = list.locator('.asked__place', { hasText: '奶狗满三个月了几天内要去打疫苗' });
  expect(await place.getByText('奶狗满三个月了几天内要去打疫苗').isVisible()).toBe(true);
  expect(await place.locator('h3 a').getAttribute('href')).toBe('#art-6');
  expect(faults).toEqual([]);
});

test('what is no longer in force stands aside, is counted, and is one press away', async () => {
  await search('加装电梯');
  expect(await paths()).not.toContain('/policies/2019/elevator-subsidy-interim/');
  const line = page.locator('[data-search-set-aside]');
  expect(await line.innerText()).toMatch(/^另有 1 件已废止或者失效的。/);
  const without = Number(/\d+/.exec(await status())?.[0]);
  await line.getByRole('button', { name: '一并列出' }).click();
  await says(`找到 ${without + 1} 件`);
  expect(asked().get('validities')).toBe('every');
  expect(await focused()).toBe('只看有效的');
  const more = page.getByRole('button', { name: '再看几件' });
  for (let shown = 0; await more.isVisible(); ) {
    shown = await page.locator('[data-search-result]').count();
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll('[data-search-result]').length > count, shown);
  }
  expect(await paths()).toContain('/policies/2019/elevator-subsidy-interim/');
  await line.getByRole('button', { name: '只看有效的' }).press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-search-set-aside]')?.textContent?.includes('另有'));
  expect(asked().has('validities')).toBe(false);
});

test('what was found by few of the words that were said is shown with a word of caution, for eye and ear', async () => {
  await page.goto(`${sample.origin}/search/?q=${encodeURIComponent('飞碟可以降落在图书馆吗')}`);
  await says('列出的是说得最近的');
  expect(await page.locator('[data-search-loose]').isVisible()).toBe(true);
  expect(await page.locator('[data-search-loose] a').getAttribute('href')).toBe('/guides/apply/');
  await page.fill('input[name="q"]', '图书馆');
  await says('“图书馆”');
  expect(await page.locator('[data-search-loose]').isVisible()).toBe(false);
});

test('where nothing is found the page says what to drop, whom to ask and how to apply', async () => {
  await search('火星 加装电梯 量子');
  expect(await status()).toBe('没有找到与“火星 加装电梯 量子”有关的内容。');
  expect(await page.locator('[data-search-result]').count()).toBe(0);
  const nothing = page.locator('[data-search-nothing]');
  expect(await nothing.innerText()).toContain('0000-00000117');
  expect(await nothing.getByRole('link', { name: '申请公开' }).getAttribute('href')).toBe('/guides/apply/');
  const drop = nothing.getByRole('button', { name: '去掉“火星”' });
  await drop.click();
  await page.waitForSelector('[data-search-result]');
  expect(await page.inputValue('input[name="q"]')).toBe('加装电梯 量子');
  expect(await page.evaluate(() => document.activeElement?.matches('[data-search-status]'))).toBe(true);
});

test('where nothing is found, lists of that name are offered; where filters are at fault, to drop them', async () => {
  await search('量子纠缠环境保护望远镜');
  expect(await page.locator('[data-search-lists] a').allInnerTexts()).toContain('城乡建设、环境保护');
  await search('加装电梯', '&year=2018');
  expect(await status()).toMatch(/^在选定的范围内没有找到。不限定范围时有 \d+ 件。$/);
  await page.getByRole('button', { name: '去掉选定的条件（2018）' }).click();
  await page.waitForSelector('[data-search-result]');
  expect(asked().has('year')).toBe(false);
});

test('by date the newest come first, and the address says so', async () => {
  await search('加装电梯');
  await page.getByLabel('最新的在前').check();
  await page.waitForFunction(() => location.hash.includes('order=date'));
  await page.waitForFunction(() => {
    const days = [...document.querySelectorAll('[data-search-result] .meta')].map((line) => /(\d+)年(\d+)月(\d+)日/.exec(line.textContent ?? '')?.slice(1).map((part) => part.padStart(2, '0')).join('') ?? '');
    return days.length > 1 && days.every((day, index) => index === 0 || day <= (days[index - 1] ?? ''));
  });
});

test('a first handful is shown; more come at a press, and the reader is at the first of them', async () => {
  await search('政府信息公开');
  const before = await page.locator('[data-search-result]').count();
  expect(before).toBeLessThanOrEqual(8);
  await page.getByRole('button', { name: '再看几件' }).click();
  await page.waitForFunction((count) => document.querySelectorAll('[data-search-result]').length > count, before);
  const title = await page.locator('[data-search-result]').nth(before).locator('a').first().innerText();
  expect(await focused()).toBe(title.trim());
});

test('the results are saved as a table and as a feed, all of them, and the list of a theme has a feed of its own', async () => {
  await search('加装电梯', `&theme=${encodeURIComponent('城乡建设、环境保护')}`);
  const total = Number(/\d+/.exec(await status())?.[0]);
  const save = async (name: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await file.path(), 'utf8');
  };
  const table = await save('CSV 表格');
  expect(table).toMatch(/^\ufeff标题,发文字号/);
  expect(table).toContain('https://www.chenghu.example/policies/2025/elevator-subsidy/');
  const feed = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return { faults: document.querySelectorAll('parsererror').length, entries: document.querySelectorAll('entry').length, ids: new Set([...document.querySelectorAll('id')].map((id) => id.textContent)).size };
  }, await save('Atom 订阅格式'));
  expect(feed).toEqual({ faults: 0, entries: total, ids: total + 1 });
  expect(await page.locator('[data-search-files-state]').innerText()).toBe(`已生成 ${total} 件。`);
  const own = page.locator('[data-search-feed] a');
  expect(await own.innerText()).toBe('订阅“城乡建设、环境保护”的全部文件');
  expect((await page.request.get(`${sample.origin}${await own.getAttribute('href')}`)).status()).toBe(200);
  expect(faults).toEqual([]);
});

test('a jump to the text of the page does not lose the search', async () => {
  await search('加装电梯');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.includes('q='));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.reload();
  await page.waitForSelector('[data-search-result]');
});

test('nothing from the index or the query becomes markup', async () => {
  const markup = '<img src=x onerror="document.title=1"><b>';
  await page.route('**/*.pf_fragment', async (route) => {
    const text = gunzipSync(await (await route.fetch()).body()).toString('utf8');
    const start = text.indexOf('{');
    const fragment = JSON.parse(text.slice(start)) as { meta: Record<string, string>; content: string };
    fragment.meta['title'] = `${markup}${fragment.meta['title']}`;
    fragment.meta['unit'] = markup;
    fragment.content = fragment.content.replaceAll('电梯', `电梯${markup}`);
    await route.fulfill({ body: gzipSync(`${text.slice(0, start)}${JSON.stringify(fragment)}`) });
  });
  await search('加装电梯');
  expect(await page.locator('[data-search-result]').first().innerText()).toContain('<img src=x onerror=');
  expect(await page.locator('[data-search-results] :is(img, b)').count()).toBe(0);
  await search(`${markup} 火星`);
  expect(await status()).toContain('<img src=x');
  expect(await page.locator('[data-search-root] img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('without a script the page says so and leads to the lists and to the numbers', async () => {
  const context = await sample.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${sample.origin}/search/?q=${encodeURIComponent('加装电梯')}`);
  const notice = plain.locator('.search-noscript');
  expect(await notice.innerText()).toContain('浏览器没有运行脚本');
  for (const href of await notice.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
    if (href.startsWith('/')) expect((await plain.request.get(sample.origin + href)).status()).toBe(200);
    else expect(await plain.locator(href).count()).toBe(1);
  }
  expect(await notice.locator('a[href="/numbers/"]').count()).toBe(1);
  expect(await plain.locator('[data-search-browse] a').count()).toBeGreaterThan(20);
  await context.close();
});

test('in print stand the results and what was understood, without the controls', async () => {
  await search('低保怎么办');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['[data-search-result] blockquote', '[data-search-status]', '[data-search-understood]']) expect(await page.locator(part).first().isVisible(), part).toBe(true);
  expect(await page.locator('[data-search-root] :is(button, input, select, summary):visible').count()).toBe(0);
});

test('typing is announced when it rests, not at every letter', async () => {
  await search('加装电梯');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(document.querySelector('[data-search-status]')?.textContent ?? '')).observe(document.querySelector('[data-search-status]') as Node, { childList: true, characterData: true, subtree: true });
  });
  // In one task: on a slow machine keys that are pressed from outside come later than the pause after which typing rests.
  await page.locator('input[name="q"]').evaluate((input: HTMLInputElement) => {
    for (const character of '补助标准') {
      input.value += character;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, data: character, inputType: 'insertText' }));
    }
  });
  await says('“加装电梯补助标准”');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.filter((text) => text !== '正在查找……').length)).toBe(1);
});
