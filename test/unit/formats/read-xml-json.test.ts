import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteIn, byteOf, holding, read, shown, traits } from './support.ts';

describe('XML', () => {
  const feed = `<?xml version="1.0" encoding="utf-8"?><?xml-stylesheet href="样式.xsl"?><feed xmlns="x"><!-- 草稿 --><title>澄湖区</title><entry id="一"><content type="html">&lt;p&gt;关于&lt;b&gt;北渡&lt;/b&gt;水厂&lt;/p&gt;</content><summary><![CDATA[摘要 <b>甲</b>乙]]></summary></entry></feed>`;

  it('gives text, comments, attributes, CDATA and instructions, and reads the pages that a feed carries', async () => {
    const content = await read('feed.xml', feed);
    expect(content.type).toBe('xml');
    expect(shown(content)).toEqual([
      'metadata <?xml-stylesheet>: ?xml-stylesheet href="样式.xsl"'.replace('?xml-stylesheet href', 'xml-stylesheet href').replace('<?xml', '<xml'), 'attribute <feed xmlns>: x', 'comment :  草稿 ', 'attribute <entry id>: 一', 'attribute <content type>: html',
      'text : 澄湖区\n<p>关于<b>北渡</b>水厂</p>\n摘要 <b>甲</b>乙', 'text : 澄湖区\n\n关于北渡水厂\n\n摘要 甲乙',
    ]);
    expect(['草稿', '澄湖区', '一'].map((words) => byteOf(content, words))).toEqual(['草稿', '澄湖区', '一'].map((words) => byteIn(feed, words)));
    const joined = holding(content, '北渡水厂');
    expect([joined.text.indexOf('北渡水厂'), joined.text.indexOf('水厂')].map((index) => joined.offsetAt(index))).toEqual(['北渡', '水厂'].map((words) => byteIn(feed, words)));
  });

  it('never expands an entity that a file declares, and says so', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "机"><!ENTITY b "&a;&a;">]><a>&b;</a>`;
    const { parts, problems } = await read('a.xml', bomb);
    expect(problems).toEqual(['a.xml：声明了 XML 实体，没有展开']);
    expect(parts.some(({ text }) => text.includes('机'))).toBe(true);
    expect(parts.every(({ text }) => text.length < bomb.length)).toBe(true);
  });

  it('is read however deep', async () => {
    expect(holding(await read('a.xml', `<?xml version="1.0"?>${'<a>'.repeat(300_000)}机密`), '机密').kind).toBe('text');
  });

  it('is an SVG with its text, titles, metadata and scripts', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><metadata>作者张某</metadata><text>取<tspan>水</tspan>口</text><text display="none">藏</text><title>图</title><script>x</script></svg>';
    const content = await read('a.svg', svg);
    expect(content.type).toBe('svg');
    expect(holding(content, '作者张某').kind).toBe('hidden');
    expect(holding(content, '取水口').kind).toBe('text');
    expect(holding(content, '藏').kind).toBe('hidden');
    expect(traits(content)).toEqual(['脚本 <script>: <script>']);
  });
});

describe('JSON', () => {
  const json = '{ "标题": "北\\u6e21水厂", "list": [{ "a": "x" }, { "a": "第\\n二", "n": 13812345678 }], "u": "/q=%E6%9C%BA" } // 内部';

  it('gives keys, strings and long numbers by their path, and what is no JSON', async () => {
    const content = await read('a.json', json);
    expect(shown(content)).toEqual(['name : 标题', 'text 标题: 北渡水厂', 'name : list', 'name list[0]: a', 'text list[0].a: x', 'text list[1].a: 第\n二', 'name list[1]: n', 'text list[1].n: 13812345678', 'name : u', 'text u: /q=%E6%9C%BA', 'text u: /q=机', 'raw 标记:  } // 内部'.replace('" } //', '} //')]);
    expect(byteOf(content, '水厂')).toBe(byteIn(json, '水厂'));
    expect(byteOf(content, '渡水')).toBe(byteIn(json, '\\u6e21'));
    expect(byteOf(content, '13812345678')).toBe(byteIn(json, '13812345678'));
  });

  it('gives every string of any value', async () => {
    await fc.assert(fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
      const texts: string[] = [];
      JSON.stringify(value, (_key, inner: unknown) => {
        if (typeof inner === 'string' && inner.trim() !== '') texts.push(inner);
        return inner;
      });
      const content = await read('a.json', JSON.stringify({ value }));
      for (const text of texts) holding(content, text);
    }), { numRuns: 200 });
  });

  it('is a source map with the sources it carries', async () => {
    const content = await read('a.js.map', JSON.stringify({ version: 3, sources: ['内部/规则.ts'], sourcesContent: ['// 审稿人：张某\nconst a = "\\u5317\\u6e21";'], mappings: 'AAAA' }));
    expect(content.type).toBe('sourceMap');
    expect(holding(content, '内部/规则.ts').path).toEqual(['sources[0]']);
    expect(holding(content, '审稿人').path).toEqual(['sourcesContent[0]']);
    expect(holding(content, '北渡').path).toEqual(['sourcesContent[0]', '转义文字']);
  });
});
