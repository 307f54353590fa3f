import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteIn, byteOf, holding, read, shown, traits, utf8 } from './support.ts';

const page = `<!doctype html><html lang="zh-CN"><head><title>通知 — 澄湖区</title>
<meta name="description" content="关于绕行的通知"><script type="application/ld+json">{"name":"北\\u6e21水厂"}</script>
<style>.a::after{content:"\\53d6 水"}</style><script>const 词 = "泵\\u623f";</script></head>
<body data-内部="承办意见"><!-- 审稿人：张某 --><p>关于<strong>北渡</strong>水厂&amp;&#x53d6;水口</p><p>第二段</p>
<img src="a.png" alt="取水&quot;口&quot;图"><template><p>草稿</p></template><div hidden>藏<b>着</b></div><span style="display: none">样式</span><a href="/s/?q=%E6%9C%BA%E5%AF%86">搜</a>
<svg><title>图名</title></svg></body></html>`;

describe('a page', () => {
  it('gives what is seen as one text, a block a line, words over elements together', async () => {
    const content = await read('index.html', page);
    expect(content.type).toBe('html');
    expect(content.parts.filter(({ kind }) => kind === 'text').map(({ text }) => text.replace(/\s*\n\s*/g, '\n'))).toEqual(['通知 — 澄湖区\n关于北渡水厂&取水口\n第二段\n搜\n图名']);
  });

  it('gives comments, attributes, metadata, scripts, styles and hidden elements each by kind and place', async () => {
    expect(shown(await read('index.html', page)).filter((line) => !line.startsWith('text '))).toEqual([
      'attribute <html lang>: zh-CN', 'attribute <meta name>: description', 'metadata <meta description>: 关于绕行的通知', 'attribute <script type>: application/ld+json',
      'name <script application/ld+json>: name', 'metadata <script application/ld+json>›name: 北渡水厂',
      'hidden <style>: .a::after{content:"\\53d6 水"}', 'hidden <style>›转义文字: .a::after{content:"取水"}', 'hidden <script>: const 词 = "泵\\u623f";', 'hidden <script>›转义文字: const 词 = "泵房";',
      'attribute <body data-内部>: 承办意见', 'comment :  审稿人：张某 ', 'attribute <img src>: a.png', 'attribute <img alt>: 取水"口"图', 'hidden : 草稿', 'hidden : 藏着',
      'attribute <span style>: display: none', 'hidden : 样式', 'attribute <a href>: /s/?q=%E6%9C%BA%E5%AF%86', 'attribute <a href>: /s/?q=机密', 'raw 标记: <body data-内部="',
    ].map((line) => line.replace('name <script application/ld+json>: name', 'metadata <script application/ld+json>: name')));
  });

  it('knows the byte of each of its words', async () => {
    const content = await read('index.html', page);
    for (const words of ['关于绕行', '承办意见', '审稿人', '第二段', '草稿', '藏', '样式', '图名']) expect(byteOf(content, words), words).toBe(byteIn(page, words));
    const alt = holding(content, '取水"口"图', 'attribute');
    expect([0, 2, 3, 5].map((index) => alt.offsetAt(index))).toEqual(['取水&quot;口', '&quot;口&', '口&quot;图', '图"><temp'].map((words) => byteIn(page, words)));
    const seen = holding(content, '取水口', 'text');
    expect([seen.text.indexOf('&取'), seen.text.indexOf('取水口'), seen.text.indexOf('水口')].map((index) => seen.offsetAt(index))).toEqual(['&amp;', '&#x53d6;', '水口</p>'].map((words) => byteIn(page, words)));
    expect(byteOf(content, '机密')).toBe(byteIn(page, '%E6%9C'));
    expect(byteOf(content, '渡水厂', 'metadata')).toBe(byteIn(page, '\\u6e21'));
  });

  it('tells of scripts, handlers and addresses that are scripts', async () => {
    expect(traits(await read('a.html', '<script src="x.js"></script><b onclick="go()">甲</b><a href="javascript:x()">乙</a>'))).toEqual(['脚本 <script>: x.js', '脚本 <b onclick>: go()', '脚本 <a href>: javascript:x()']);
  });

  it('is read into the files that its addresses carry', async () => {
    const inner = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><desc>北渡水厂</desc></svg>').toString('base64');
    expect(holding(await read('a.html', `<img src="data:image/svg+xml;base64,${inner}">`), '北渡').path).toEqual(['<img src>', 'data:image/svg+xml']);
  });

  it('keeps what markup swallows', async () => {
    expect(holding(await read('a.html', '<p>甲</p 内部意见><b 机密'), '内部意见').kind).toBe('raw');
    expect(holding(await read('a.html', '<p>甲</p 内部意见><b 机密'), '机密').kind).toBe('raw');
    expect(holding(await read('a.html', '<p>x</p><div title="secret words'), 'secret words').kind).toBe('raw');
  });

  it('is read in linear time however deep and broken', async () => {
    const deep = `${'<b>'.repeat(200_000)}机密${'</i>'.repeat(200_000)}${'&amp'.repeat(50_000)}`;
    expect(holding(await read('a.html', deep), '机密').kind).toBe('text');
  });

  it('loses no Chinese word of any soup of tags, and places each right', async () => {
    const piece = fc.oneof(fc.constantFrom('<p>', '</p>', '<b hidden>', '</b>', '<!--', '-->', '<script>', '</script>', '<a title="', '">', '<![CDATA[', ']]>', '&amp;', '&#', '<svg>', '<title>', '</title>', '<x', '>', '"', "'", '<?', '</', '<textarea>'), fc.constantFrom('机密', '北渡水厂', 'x', ' '));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const soup = `<p>${pieces.join('')}`;
      const content = await read('a.html', soup);
      const bytes = Buffer.from(utf8(soup));
      const places = new Set<number>();
      for (const part of content.parts) for (const { index } of part.text.matchAll(/机/g)) places.add(part.offsetAt(index));
      expect([...places].sort((a, b) => a - b)).toEqual([...soup.matchAll(/机/g)].map(({ index }) => utf8(soup.slice(0, index)).length));
      for (const place of places) expect(bytes.subarray(place, place + 3).toString()).toBe('机');
    }), { numRuns: 500 });
  });
});
