import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { collectRows, mostRows, type ResultRow } from '../../../../src/search/client/result-rows.ts';
import { resultsAtom } from '../../../../src/search/client/results-atom.ts';
import { resultsCsv } from '../../../../src/search/client/results-csv.ts';

const row: ResultRow = {
  title: '关于 A & B <c> 的通知', number: '澄政规〔2026〕1号', unit: '澄湖区人民政府', date: '2026年3月12日', validity: '现行有效', kind: '政策文件', place: '第三章 报告时限 › 第八条', excerpt: '知道“事件”后……',
  url: 'https://www.chenghu.example/policies/a/#art-8', day: '2026-03-12',
};
const nasty = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n",<>&\'"]]>澄\u0000\ud800') }));
const anyRow: fc.Arbitrary<ResultRow> = fc.record({
  title: nasty, number: nasty, unit: nasty, date: nasty, validity: nasty, kind: nasty, place: nasty, excerpt: nasty, url: fc.webUrl({ withFragments: true }), day: fc.constantFrom('2026-03-12', '', 'soon'),
});

describe('rows', () => {
  const result = (index: number) => ({
    title: `文件${index}`, meta: { number: '1号', unit: '区政府', date: '2026年3月12日', day: '2026-03-12', validity: '现行有效', kind: '政策文件' }, filters: {},
    places: [{ url: `/policies/${index}/#art-8`, path: ['第三章', '第八条'], excerpt: [{ text: '知道', hit: false }, { text: '事件', hit: true }] }],
  });

  test('are what the results show, with addresses of the published site', async () => {
    const batches = [[result(1)], [result(2)]];
    const rows = await collectRows({ next: async () => batches.shift() ?? null }, 'https://www.chenghu.example/search/');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({ title: '文件1', number: '1号', unit: '区政府', date: '2026年3月12日', day: '2026-03-12', validity: '现行有效', kind: '政策文件', place: '第三章 › 第八条', excerpt: '知道事件', url: 'https://www.chenghu.example/policies/1/#art-8' });
  });

  test('are at most as many as the page says', async () => {
    let asked = 0;
    const rows = await collectRows({ next: async () => Array.from({ length: 8 }, () => result((asked += 1))) }, 'https://www.chenghu.example/');
    expect(rows).toHaveLength(mostRows);
    expect(asked).toBeLessThan(mostRows + 8);
  });
});

describe('a CSV file', () => {
  test('begins with a byte order mark and the headings, and quotes what has to be', () => {
    expect(resultsCsv([{ ...row, title: '甲,"乙"', excerpt: '一\n二' }])).toBe('\ufeff标题,发文字号,机关,日期,有效性,类型,位置,摘录,网址\r\n"甲,""乙""",澄政规〔2026〕1号,澄湖区人民政府,2026-03-12,现行有效,政策文件,第三章 报告时限 › 第八条,"一\n二",https://www.chenghu.example/policies/a/#art-8\r\n');
  });

  test('disarms formulas', () => {
    expect(resultsCsv([{ ...row, title: '=HYPERLINK("x")', number: '＋1' }])).toContain(`"'=HYPERLINK(""x"")",'＋1,`);
  });

  test('of any texts is what a CSV library writes', () => {
    fc.assert(fc.property(fc.array(anyRow, { maxLength: 3 }), (rows) => {
      const [, ...written] = [[], ...rows].map((each) => ('title' in each ? [each.title, each.number, each.unit, each.day, each.validity, each.kind, each.place, each.excerpt, each.url] : []));
      const library = stringify(written, { record_delimiter: 'windows', escape_formulas: true, quoted_match: /\r|\n/ });
      expect(resultsCsv(rows).slice(resultsCsv([]).length)).toBe(library);
    }));
  });
});

interface XmlNode { type: string; name?: string; data?: string; attribs?: Record<string, string>; children?: XmlNode[] }
const all = (node: XmlNode, name: string): XmlNode[] => [...(node.name === name ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, name))];
const textOf = (node: XmlNode | undefined): string => (node?.data ?? '') + (node?.children ?? []).map(textOf).join('');

describe('an Atom file', () => {
  const feed = { authority: '澄湖区人民政府', query: 'A & <b>', url: 'https://www.chenghu.example/search/#q=a&as=b' };
  const parse = (rows: readonly ResultRow[]): XmlNode => parseDocument(resultsAtom(rows, feed), { xmlMode: true, decodeEntities: true }) as unknown as XmlNode;

  test('names itself, its day and its entries', () => {
    const document = parse([row, { ...row, url: 'https://www.chenghu.example/b/', title: '乙', day: '2026-04-01', place: '', number: '', unit: '' }]);
    expect(all(document, 'id').map(textOf)).toEqual([feed.url, row.url, 'https://www.chenghu.example/b/']);
    expect(all(document, 'title').map(textOf)).toEqual(['澄湖区人民政府：查找“A & <b>”', row.title, '乙']);
    expect(all(document, 'updated').map(textOf)).toEqual(['2026-04-01T00:00:00+08:00', '2026-03-12T00:00:00+08:00', '2026-04-01T00:00:00+08:00']);
    expect(all(document, 'name').map(textOf)).toEqual(['澄湖区人民政府', '澄湖区人民政府', '澄湖区人民政府']);
    expect(all(document, 'summary').map(textOf)[0]).toBe('澄政规〔2026〕1号，2026年3月12日，现行有效，第三章 报告时限 › 第八条。知道“事件”后……');
  });

  test('of any texts says them as they are, but for characters that XML has no place for', () => {
    const allowed = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
    fc.assert(fc.property(fc.uniqueArray(anyRow, { maxLength: 3, selector: ({ url }) => url }), (rows) => {
      const entries = all(parse(rows), 'entry');
      expect(entries.map((entry) => textOf(all(entry, 'title')[0]))).toEqual(rows.map(({ title }) => allowed(title)));
      expect(entries.map((entry) => all(entry, 'link')[0]?.attribs?.['href'])).toEqual(rows.map(({ url }) => url));
    }));
  });

  test('has each address once', () => expect(all(parse([row, row]), 'entry')).toHaveLength(1));
});
