import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../src/search/client/normalise.ts';
import { readQuery, type ReadQuery } from '../../../../src/search/client/read-query.ts';
import type { ReadingTable } from '../../../../src/search/tables.ts';

const table: ReadingTable = {
  units: [
    { name: '澄湖区人民政府', forms: ['澄湖区人民政府', '澄湖区政府', '区政府', '澄湖区'] },
    { name: '澄湖区人民政府办公室', forms: ['澄湖区人民政府办公室', '区政府办公室', '区政府办', '区府办', '政府办'] },
    { name: '澄湖区市场监督管理局', forms: ['澄湖区市场监督管理局', '区市场监管局', '市场监管局', '市监局'] },
    { name: '澄江市市场监督管理局', forms: ['澄江市市场监督管理局', '市市场监管局', '市场监管局', '市监局'] },
    { name: '澄湖区湖心街道办事处', forms: ['澄湖区湖心街道办事处', '湖心街道办', '湖心街道'] },
  ],
  codes: ['澄江市人民政府令', '澄政办规', '澄政规', '澄政发', '澄市监', '澄水'],
  kinds: ['政策文件', '政策解读', '年度报告', '政府会议', '意见征集'],
  synonyms: [],
};
const read = (query: string, asWritten: readonly string[] = []): ReadQuery => readQuery(query, { table, asWritten });
const labels = (query: string): string[] => read(query).keys.map(({ label }) => label);
const words = ({ terms }: ReadQuery): string[] => terms.filter(({ need }) => need === 'required').map(({ wordings }) => wordings[0]?.text ?? '');

describe('document numbers', () => {
  test.each([
    '澄水〔2026〕11号', '澄水[2026]11号', '澄水（2026）11号', '澄水【2026】11号', '澄水﹝2026﹞11号', '澄水〔2026〕11', '澄水2026年第11号', '澄水2026年11号', '澄水2026第11号', '澄水 2026 11号', '澄水 2026 11', '澄水2026-11',
    '澄水〔２０２６〕１１号', '澄水〔二〇二六〕十一号', '澄水〔二○二六〕第011号', '发文字号：澄水〔2026〕11号', '查一下澄水〔2026〕11号', ' 澄 水 〔2026〕11号'.replace('澄 水', '澄水'), '\u200b澄水〔2026〕\ufeff11号', '“澄水(2026)11号”', '澄水 〔 2026 〕 11 号',
  ])('%s is 澄水〔2026〕11号', (query) => {
    expect(labels(query)).toEqual(['澄水〔2026〕11号']);
    expect(read(query).terms.every(({ need }) => need === 'bonus')).toBe(true);
  });

  test.each([
    ['和平政〔2025〕6号', '和平政〔2025〕6号'], ['和平政2025年6号', '和平政〔2025〕6号'], ['和平政〔2025〕6', '和平政〔2025〕6号'],
    ['澄湖区人民政府令第12号', '澄湖区人民政府令第12号'], ['国家税务总局公告2024年第5号', '国家税务总局公告2024年第5号'], ['市政府令9号', '市政府令第9号'], ['澄江市政府第9号令', '澄江市政府令第9号'],
    ['〔2025〕6号', '〔2025〕6号'], ['2025年6号', '〔2025〕6号'], ['2025年第6号', '〔2025〕6号'], ['市监局2025年6号', '〔2025〕6号'],
  ])('%s is %s', (query, label) => expect(labels(query)).toEqual([label]));

  test('a number without its code, and an order by the end of its code, are found by short keys', () => {
    expect(read('〔2025〕6号').keys[0]?.choices).toEqual([{ key: 'sdny2025n6', weight: 1 }]);
    expect(read('市政府令9号').keys[0]?.choices.map(({ key }) => key)).toContain(read('市人民政府令第9号').keys[0]?.choices[1]?.key);
  });

  test('two codes are never taken for one', () => {
    expect(labels('北澄水〔2026〕11号')).toEqual(['北澄水〔2026〕11号']);
    expect(read('养犬 2026 11').keys).toEqual([]);
  });

  test.each(['规划（2025）6号楼', '养老服务12345', '公交6号线', '2025年政府工作报告', '3条例', '信息公开条例', '20条措施', '预算 2025.3万元', '2025年2月30日'])('%s names nothing exact', (query) => expect(labels(query)).toEqual([]));
});

describe('days, months and years', () => {
  test.each(['2023-06-25', '2023.6.25', '2023/6/25', '20230625', '2023年6月25日', '2023年06月25号', '二〇二三年六月二十五日', '二○二三年六月二十五日', '２０２３年６月２５日', '2023 年 6 月 25 日', '23年6月25日', '2023 6 25', '2023－6－25'])('%s is a day', (query) => {
    expect(read(query).keys).toEqual([{ kind: 'day', label: '2023-06-25', anchor: null, choices: [{ key: 'd20230625', weight: 1 }] }]);
  });

  test.each(['2025年3月', '2025年03月份', '二〇二五年三月', '2025-03', '2025.3', '2025/3', '202503'])('%s is a month', (query) => {
    expect(read(query)).toMatchObject({ keys: [{ kind: 'month', label: '2025-03', choices: [{ key: 'd202503', weight: 1 }] }], understood: [{ kind: 'month', meant: '2025年3月' }] });
  });

  test('a day without a year is one of any year, or stands in the text', () => {
    expect(read('6月25日停水').terms.at(-1)?.wordings).toEqual([{ text: '6月25日', tokens: ['6', '25'], weight: 1 }, { text: '6月25日', tokens: ['md0625'], weight: 1 }]);
  });

  test.each(['2025年报', '教育局2025年报', '教育局2025年文件', '教育局2025解读', '招生工作2025年'])('%s asks for 2025', (query) => expect(read(query).understood).toContainEqual(expect.objectContaining({ kind: 'year', meant: '2025年' })));
  test.each(['2025年第3期', '2025年第三季度招生', '规划2025年度'])('%s asks for these words', (query) => expect(read(query).understood).toEqual([]));
  test.each(['2025 招生', '2025年 招生', '招生 2025', '二〇二五年招生', '2025年招生'])('%s asks for pages of 2025', (query) => expect(read(query).wanted).toEqual({ 年份: ['2025'] }));
  test.each(['2025年度预算', '12025', '2025元', '年报 2025'])('%s does not', (query) => expect(read(query).wanted).not.toHaveProperty('年份'));
});

describe('articles and chapters', () => {
  test.each([
    ['第三十一条', 'art-31'], ['第31条', 'art-31'], ['31条', 'art-31'], ['三十一条', 'art-31'], ['第３１条', 'art-31'], ['工作规则第 31 条', 'art-31'], ['第12条之一', 'art-12-1'], ['第十二条之一', 'art-12-1'], ['第四章', 'ch-4'], ['第4章', 'ch-4'], ['四章', 'ch-4'],
  ])('%s is %s', (query, anchor) => expect(read(query).keys.map((key) => key.anchor)).toEqual([anchor]));

  test('款, 项 and 目 lead inside the article', () => {
    expect(read('第31条第二款').keys).toMatchObject([{ anchor: 'art-31', inside: '-p2', label: '第三十一条第二款' }]);
    expect(read('第31条第（三）项').keys).toMatchObject([{ anchor: 'art-31', inside: '-p1-i3' }]);
  });

  test('two articles are two', () => {
    expect(labels('第三条至第五条')).toEqual(['第三条', '第五条']);
    expect(labels('第3-5条')).toEqual(['第三条', '第五条']);
  });
});

describe('units and sorts of page', () => {
  test.each([['市监局', ['澄湖区市场监督管理局', '澄江市市场监督管理局']], ['区市场监管局 2025 解读', ['澄湖区市场监督管理局']], ['区府办文件', ['澄湖区人民政府办公室']], ['查一下政府办', ['澄湖区人民政府办公室']], ['澄湖区 第31条', ['澄湖区人民政府']], ['湖心街道', ['澄湖区湖心街道办事处']]])('%s names %j', (query, units) =>
    expect(read(query).wanted['机关']).toEqual(units));
  test.each(['湖心街道停水', '湖心街道 停水', '政府办事指南', '澄湖区人民政府关于加强夜间施工管理的通知', '向上级政府办'])('%s names none', (query) => expect(read(query).wanted).not.toHaveProperty('机关'));

  test.each([['解读', '政策解读'], ['养犬管理办法解读', '政策解读'], ['征求意见', '意见征集'], ['市监局 2025 会议', '政府会议'], ['区政府 文件', '政策文件']])('%s asks for %s', (query, kind) => expect(read(query).wanted['类型']).toEqual([kind]));
  test.each(['谁起草谁解读', '会议', '会议 请假', '文件 签发', '处罚公示'])('%s asks for none, or for one that this portal has not', (query) => expect(read(query).wanted).not.toHaveProperty('类型'));
});

describe('quotes and exclusions', () => {
  test.each(['“谁起草”', '"谁起草"', '＂谁起草＂', '「谁起草」', '『谁起草』', '“谁起草“'])('%s must stand as it is', (query) => expect(read(query)).toMatchObject({ phrases: ['谁起草'], understood: [{ kind: 'phrase', said: '谁起草' }] }));
  test('what is in quotes is words and nothing else', () => expect(read('“区政府 2025年3月”')).toMatchObject({ phrases: ['区政府 2025年3月'], keys: [], wanted: {} }));
  test.each(['“', '”谁', '“”', '“的”', '谁"起草'])('%s holds no phrase', (query) => expect(read(query).phrases).toEqual([]));

  test.each(['加装电梯 －暂行', '加装电梯 -暂行', '加装电梯 —暂行', '－暂行 加装电梯', '加装电梯 -“暂行”', '加装电梯 −暂行'])('%s leaves 暂行 out', (query) => {
    expect(read(query).without).toEqual(['暂行']);
    expect(words(read(query))).toEqual(['加装', '装电', '电梯']);
  });
  test.each(['2025-2026', '加装－电梯', '电梯 － 暂行', '通知——电梯', '-暂行', '22:00 -23:00'])('%s leaves nothing out', (query) => expect(read(query)).toMatchObject({ without: [], unwanted: {} }));
  test('a sort of page, a year or a unit is left out as such', () => {
    expect(read('“谁起草”－解读')).toMatchObject({ phrases: ['谁起草'], without: [], unwanted: { 类型: ['政策解读'] } });
    expect(read('养犬 -2019 -区府办').unwanted).toEqual({ 年份: ['2019'], 机关: ['澄湖区人民政府办公室'] });
  });
});

describe('what was understood', () => {
  test('is said in the order of the query, with the words it was read from', () => {
    expect(read('区府办 2025 解读 第31条 －暂行').understood).toEqual([
      { kind: 'unit', said: '区府办', meant: '澄湖区人民政府办公室' }, { kind: 'year', said: '2025', meant: '2025年' }, { kind: 'kind', said: '解读', meant: '政策解读' },
      { kind: 'article', said: '第31条', meant: '第三十一条' }, { kind: 'without', said: '-暂行', meant: '暂行' },
    ]);
  });

  test('is taken back part by part', () => {
    expect(read('区府办 2025', ['2025'])).toMatchObject({ wanted: { 机关: ['澄湖区人民政府办公室'] } });
    expect(words(read('区府办 2025', ['2025', '区府办']))).toEqual(['区府', '府办', '2025']);
    expect(read('2025年3月14日', ['2025年3月14日'])).toMatchObject({ keys: [], wanted: {} });
    expect(read('“谁起草”', ['谁起草'])).toMatchObject({ phrases: [], understood: [] });
  });
});

const pieces = ['澄水〔2026〕11号', '〔2025〕6号', '2025年3月', '2023.6.25', '6月25日', '2025', '第31条', '第3-5条', '四章', '市监局', '区府办文件', '湖心街道', '解读', '年报', '会议', '“谁起草”', '－暂行', '-2019', '养犬', '怎么办', ' ', '，', '《办法》', '“', '-', '年', '号', '条'];
const queries = fc.oneof(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }))).map((each) => each.join('')), fc.string({ unit: 'binary', maxLength: 200 }));

describe('whatever is typed', () => {
  test('the comparing form of a comparing form is itself', () => fc.assert(fc.property(queries, (text) => {
    expect(normalise(normalise(text))).toBe(normalise(text));
  })));

  test('taking back everything that was understood leaves nothing understood', () => fc.assert(fc.property(queries, (query) => {
    const back = read(query, read(query).understood.map(({ said }) => said));
    expect(back).toMatchObject({ keys: [], wanted: {}, unwanted: {}, phrases: [], without: [], understood: [] });
  })));

  test('what was said stands in the query', () => fc.assert(fc.property(queries, (query) => {
    const text = normalise(query).replace(/\s+/g, ' ').replace(/[○◯]/g, '〇');
    for (const { said } of read(query).understood) expect(text).toContain(said);
  })));

  test('every typing of a number is read to the same key', () => {
    const typing = fc.record({
      code: fc.constantFrom(...table.codes.filter((code) => !code.endsWith('令'))), year: fc.integer({ min: 1990, max: 2049 }), serial: fc.integer({ min: 1, max: 9999 }),
      brackets: fc.constantFrom('〔〕', '[]', '()', '（）', '【】', '﹝﹞', '［］', '〖〗'), gap: fc.constantFrom('', ' ', '\u3000', '\u200b'), di: fc.constantFrom('', '第'), wide: fc.boolean(), mark: fc.constantFrom('号', ''),
    });
    fc.assert(fc.property(typing, ({ code, year, serial, brackets: [open = '', close = ''], gap, di, wide, mark }) => {
      const typed = `${code}${gap}${open}${year}${close}${gap}${di}${serial}${mark}`;
      const query = wide ? typed.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : typed;
      expect(read(query).keys).toEqual(read(`${code}〔${year}〕${serial}号`).keys);
      expect(read(query).keys).toHaveLength(1);
    }));
  });

  test('hostile queries of the greatest length are read', () => {
    for (const piece of ['“', '-', ' -', '第', '〔2025', '一', '年', '2025年', '澄湖区', '1.', '第1条', '( ', '\u0301', '办']) expect(read(piece.repeat(200).slice(0, 200)).squeezed.length).toBeLessThan(400);
  });
});
