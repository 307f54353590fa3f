import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { daysPath } from '../../../src/search/bundle-list.ts';
import { createUncutInstance, openIndex } from '../../../src/search/client/open-index.ts';
import { dateSort, type Engine, type Fragment, type Instance, type PagefindModule } from '../../../src/search/client/pagefind.ts';
import { cutPassages } from '../../../src/search/client/passages.ts';
import { createSearcher, type SearchResult } from '../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../src/search/index-site.ts';
import { unpackDays } from '../../../src/search/packed-days.ts';
import { loadPagefind, openBuiltIndex, serveFiles } from './index-in-node.ts';
import { manyPages, pageHtml, writeSite } from './small-site.ts';

/**
 * What the query layer relies on in Pagefind and what no manual promises. Each test fails when a new version does otherwise: then the layer must be looked at before the
 * version is taken.
 */
const page = pageHtml({
  title: '澄湖区常务会议规则', number: '澄政发〔2025〕9号', unit: '澄湖区人民政府', date: '2025年10月17日', keys: 'dnx1y2025n9 d20251017 d202510 art1 art2b1 chap4',
  articles: [[1, '区政府常务会议每周召开。信息报告、值班值守按ＡＢＣ系统和PM2.5办理，<b>a &lt; b</b>。'], [2, '突发事件一小时内报告']],
});

const indexed = async (pages: Record<string, string>, bundleSize: number): Promise<{ siteDir: string; engine: Engine }> => {
  const siteDir = await writeSite(pages);
  await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')), bundleSize });
  return { siteDir, engine: await openBuiltIndex(siteDir) };
};

let engine: Engine;
let siteDir: string;
beforeAll(async () => void ({ engine, siteDir } = await indexed({ 'policies/2025/meetings': page }, 100)));

const holds = async (token: string): Promise<boolean> => (await engine.search(`"${token}"`)).results.length === 1;
const fragment = async (): Promise<Fragment> => {
  const [found] = (await engine.search('"常务"')).results;
  if (!found) throw new Error('not found');
  return found.data();
};

describe('cut: a text in Chinese is held by its pairs of characters', () => {
  test.each(['常务', '务会', '会议', '府常', '政府', '议每', '每周', '周召', '召开', '信息', '息报', '报告', '值班', '班值', '值守'])('%s is found, wherever the borders of words are', async (pair) => {
    expect(await holds(pair)).toBe(true);
  });

  test.each(['开信', '告值', '办a'])('%s is not: no pair reaches over a sign or from one script to the other', async (pair) => {
    expect(await holds(pair)).toBe(false);
  });

  test('a pair that stands nowhere finds nothing: no prefix and no likeness takes its place', async () => {
    for (const token of ['火星', '常火', '会火', 'art', 'chap', 'd2025']) expect(await holds(token), token).toBe(false);
  });

  test('words in letters and digits are held whole, in small letters, without the signs within them', async () => {
    const found: string[] = [];
    for (const token of ['2.5', 'pm2.5', 'PM2.5', 'pm', 'pm2', 'pm25', 'PM25', '5', 'abc', 'ａｂｃ', 'ＡＢＣ', '2025', '17', '10']) if (await holds(token)) found.push(token);
    // The halves of a word with signs are held too; of another width it is another word.
    expect(found).toEqual(['pm2.5', 'PM2.5', 'pm', 'pm25', 'PM25', 'ａｂｃ', 'ＡＢＣ', '2025', '17', '10']);
  });
});

describe('keys', () => {
  test('every key of the meta line is found whole and only whole', async () => {
    for (const key of ['dnx1y2025n9', 'd20251017', 'd202510', 'art1', 'art2b1', 'chap4']) expect(await holds(key), key).toBe(true);
    for (const part of ['dnx1y2025', 'd2025101', 'art2', 'chap', 'n9']) expect(await holds(part), part).toBe(false);
  });
});

describe('shape of a page that was found', () => {
  test('it has the fields that the layer reads', async () => {
    const found = await fragment();
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['url', 'raw_content', 'meta', 'filters', 'anchors', 'sub_results', 'plain_excerpt']));
    expect(found.url).toBe('/policies/2025/meetings/');
    expect(found.filters).toEqual({ 类型: ['政策文件'], 有效性: ['现行有效'], 年份: ['2025'], 机关: ['澄湖区人民政府'] });
    expect(found.meta).toMatchObject({ title: '澄湖区常务会议规则', number: '澄政发〔2025〕9号', date: '2025年10月17日', kind: '政策文件' });
  });

  test('its text is in pieces that the zero-width space parts; joined they are the text, with entities for < and >', async () => {
    const { raw_content: raw } = await fragment();
    expect(raw).toContain('\u200b');
    expect(raw.replaceAll('\u200b', '')).toContain('信息报告、值班值守');
    expect(raw.replaceAll('\u200b', '')).toContain('a &lt; b');
  });

  test('anchors are those of headings alone, with the number of the piece at which they begin', async () => {
    const { raw_content: raw, anchors } = await fragment();
    expect(anchors.map(({ element, id }) => [element, id])).toEqual([['h3', 'art-1'], ['h3', 'art-2']]);
    for (const { location, text } of anchors) expect(raw.split('\u200b').slice(location).join('').startsWith(text.trim())).toBe(true);
  });

  test('blocks without a sign at their end get a full stop and a space, which the layer takes off again', async () => {
    const passages = cutPassages(await fragment());
    expect(passages.map(({ anchor, heading, text }) => [anchor, heading, text])).toEqual([
      [null, null, expect.stringContaining('澄湖区常务会议规则')],
      ['art-1', '第1条', '区政府常务会议每周召开。信息报告、值班值守按ＡＢＣ系统和PM2.5办理，a < b。'],
      ['art-2', '第2条', '突发事件一小时内报告'],
    ]);
  });

  test('a fragment of another shape is refused and not misread', async () => {
    const { raw_content, anchors } = await fragment();
    expect(() => cutPassages({ raw_content, anchors: anchors.map((anchor) => ({ ...anchor, location: 99_999 })) })).toThrow('anchors lie outside the text');
    expect(() => cutPassages({ raw_content, anchors: anchors.map(({ element, id, text }) => ({ element, id, text })) as Fragment['anchors'] })).toThrow('anchors lie outside the text');
  });
});

describe('language: read in the very call of createInstance, and nowhere else', () => {
  /** An instance of a page in this language, made while `make` runs. */
  async function withPage<T>(lang: string, make: (page: { lang: string }) => Promise<T> | T): Promise<T> {
    const scope = globalThis as { document?: unknown };
    const element = { lang };
    scope.document = { documentElement: element, querySelector: () => ({ getAttribute: () => element.lang }) };
    try {
      return await make(element);
    } finally {
      delete scope.document;
    }
  }
  const options = { noWorker: true, basePath: '/pagefind/' };
  const finds = async (instance: Instance): Promise<number> => {
    await instance.init();
    return (await instance.search('"务会"')).results.length;
  };

  test('an instance of a Chinese page cuts queries into words: a pair across two words finds nothing', async () => {
    const pagefind = await loadPagefind(siteDir);
    const instance = await withPage('zh-CN', () => pagefind.createInstance({ baseUrl: '/', ...options }));
    expect(await finds(instance)).toBe(0);
  });

  test('an instance that was made while the page had no Chinese language does not, though the page has it again at once', async () => {
    const pagefind = await loadPagefind(siteDir);
    let after = '';
    const instance = await withPage('zh-CN', (element) => {
      const made = createUncutInstance(pagefind, options);
      after = element.lang;
      return made;
    });
    expect(after).toBe('zh-CN');
    expect(await finds(instance)).toBe(1);
  });

  test('the page gets its language back even where making the instance throws', async () => {
    const page = { lang: 'zh-CN' };
    expect(() => createUncutInstance({ createInstance: () => { throw new Error('broken'); } }, {}, page)).toThrow('broken');
    expect(page.lang).toBe('zh-CN');
  });
});

describe('filters', () => {
  const counts = async (from: Engine): Promise<number> => Object.keys((await from.search('"常务"') as { filters?: object }).filters ?? {}).length;

  test('an instance that has loaded a filter counts it with every search; the one that searches words has not, though pages were asked for by a filter', async () => {
    const own = await openBuiltIndex(siteDir);
    expect((await own.search(null, { filters: { 机关: '澄湖区人民政府' } })).results).toHaveLength(1);
    expect(await counts(own)).toBe(0);
    await own.search('"常务"', { filters: { 机关: '澄湖区人民政府' } });
    expect(await counts(own)).toBe(1);
  });

  test('where the filters cannot be fetched words are found all the same, and the filters are asked for again', async () => {
    const made: string[] = [];
    const createInstance = (): Instance => {
      const name = ['words', 'lost', 'filters'][made.length] ?? '';
      made.push(name);
      return { init: () => (name === 'lost' ? Promise.reject(new Error('line gone')) : Promise.resolve()), mergeIndex: () => Promise.resolve(), search: (term) => Promise.resolve({ results: [{ id: `${name} ${term}`, score: 1, data: fragment }] }) };
    };
    const original = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(Response.json({ pages: 1, bundles: ['/pagefind/'] }));
    try {
      const own = await openIndex({ load: () => Promise.resolve({ createInstance }) });
      const ask = async (term: string | null): Promise<string | undefined> => (await own.search(term)).results[0]?.id;
      await expect(ask(null)).rejects.toThrow('line gone');
      expect(await ask('常务')).toBe('words 常务');
      expect(await ask(null)).toBe('filters null');
    } finally {
      globalThis.fetch = original;
    }
  });

  test('both instances call a page by the same name', async () => {
    const ids = await Promise.all([engine.search('"常务"'), engine.search(null, { filters: { 机关: '澄湖区人民政府' } })].map(async (found) => (await found).results.map(({ id }) => id)));
    expect(ids[0]).toEqual(ids[1]);
  });
});

describe('bundles', () => {
  const queries = ['道路停车', '老旧小区登记', '区政府常务会议', '5个工作日办结', '医疗保障 投诉', '澄政发〔2025〕7号', '2025年3月5日', '第二条 食品安全', '火星移民', '主管部门'];
  const results = async (from: Engine, query: string): Promise<{ total: number; found: SearchResult[] }> => {
    const outcome = await createSearcher(from).search(query);
    const found: SearchResult[] = [];
    for (let batch = await outcome.next(); batch; batch = await outcome.next()) found.push(...batch);
    return { total: outcome.total, found };
  };

  test('an index in several bundles gives the very results of one in one bundle', async () => {
    const [one, many] = [await indexed(manyPages(), 1000), await indexed(manyPages(), 7)];
    for (const query of queries) {
      serveFiles(one.siteDir);
      const whole = await results(one.engine, query);
      serveFiles(many.siteDir);
      expect(await results(many.engine, query), query).toEqual(whole);
    }
  }, 60_000);
});

describe('memory', () => {
  test('the second instance is made when the first one has its memory, which they share: one that loads at the same time would take it away', async () => {
    const many = await writeSite(manyPages());
    await indexSite({ siteDir: many, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')), bundleSize: 7 });
    // A script of its own has not loaded its memory yet.
    const load = async (): Promise<PagefindModule> => await import(/* @vite-ignore */ `${pathToFileURL(join(many, 'pagefind/pagefind.js')).href}?late`) as PagefindModule;
    const done = serveFiles(many);
    const { instantiate } = WebAssembly;
    let memories = 0;
    // It takes a while, and a second one that began meanwhile takes longer.
    WebAssembly.instantiate = (async (...given: Parameters<typeof instantiate>) => {
      await new Promise((resolve) => setTimeout(resolve, (memories += 1) * 100));
      return instantiate(...given);
    }) as typeof instantiate;
    try {
      const own = await openIndex({ load, options: { noWorker: true, basePath: '/pagefind/' } });
      const find = async (): Promise<number[]> => Promise.all(['"道路"', '"停车"', '"登记"'].map(async (term) => (await own.search(term)).results.length));
      const first = await find();
      expect(Math.min(...first)).toBeGreaterThan(0);
      expect((await own.search(null, { filters: { 机关: '澄湖区人民政府' } })).results).toHaveLength(30);
      expect(memories).toBe(1);
      expect(await find()).toEqual(first);
    } finally {
      WebAssembly.instantiate = instantiate;
      done();
    }
  });
});

test('no pair reaches from one cell of a table into the next, be it of the head, and the text keeps them apart', async () => {
  const table = '<table><thead><tr><th>自然人</th><th>法人总计</th></tr></thead><tbody><tr><th scope="row">上年结转</th><td>十二件</td><td>办结</td></tr></tbody></table>';
  const { engine: other } = await indexed({ 'policies/2025/figures': page.replace('</main>', `${table}</main>`) }, 100);
  const results = async (token: string): Promise<number> => (await other.search(`"${token}"`)).results.length;
  for (const pair of ['然人', '法人', '结转', '办结']) expect(await results(pair), pair).toBe(1);
  for (const pair of ['人法', '计上', '转十', '件办']) expect(await results(pair), pair).toBe(0);
  const [found] = (await other.search('"结转"')).results;
  expect(cutPassages(await (found ?? expect.fail('not found')).data()).at(-1)?.text).toBe('突发事件一小时内报告\n自然人\n法人总计\n上年结转\n十二件\n办结');
});

test('the newest first: of each bundle in order, of several mixed by how many of its bundle come after a page; what has no day is left out', async () => {
  const days: Record<string, string> = { a: '2025-03-04', b: '2024-01-02', c: '2026-01-01', d: '2025-03-04', e: '2023-12-31' };
  const own = { unit: '澄湖区人民政府', date: '2025年10月17日' };
  const pages = Object.fromEntries(Object.entries(days).map(([name, day]) => [`policies/2025/${name}`, pageHtml({ ...own, day, title: `第${name}件`, articles: [[1, `内容${name}`]] })]));
  const { engine: other } = await indexed({ ...pages, 'guides/none': pageHtml({ ...own, title: '没有日期', articles: [[1, '内容']] }) }, 2);
  const { results } = await other.search(null, { sort: { [dateSort]: 'desc' } });
  const found = await Promise.all(results.map(async ({ id, score, data }) => ({ id, score, day: (await data()).meta['day'] ?? '' })));
  expect(found.map(({ day }) => day).sort()).toEqual(Object.values(days).sort());
  const response = await fetch(daysPath);
  const order = unpackDays(await response.json() as string[], results);
  expect(found.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)).map(({ day }) => day)).toEqual(Object.values(days).sort().reverse());
});
