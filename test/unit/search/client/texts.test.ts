import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonRuns } from '../../../../src/search/client/common-runs.ts';
import { makeExcerpt } from '../../../../src/search/client/excerpt.ts';
import { normalise, squeeze, squeezed } from '../../../../src/search/client/normalise.ts';
import { cutPassages } from '../../../../src/search/client/passages.ts';
import { exactTokens, queryTerms } from '../../../../src/search/client/query-terms.ts';

const han = fc.string({ unit: fc.constantFrom(...'政府信息公开条例，。、“”谁起草解读 Ａ1２<'), maxLength: 60 });

describe('comparing', () => {
  test('a squeezed text knows where each of its characters stood', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: out, at } = squeeze(text);
      expect(at).toHaveLength(out.length);
      expect(at.every((place, index) => place < text.length && place >= (at[index - 1] ?? 0))).toBe(true);
    }));
    expect(squeezed('“谁起草、谁解读” ＡＢ１')).toBe('谁起草谁解读ab1');
  });

  test('a text of common signs comes to the same as by the forms of Unicode', () => {
    const common = fc.string({ unit: fc.constantFrom(...'政〇々1aB\u0301\u00df\u0130ﬁ②Ⅷ', ...'　、。〃〈〉《》「」『』【】〔〕〖〗〘〙〚〛–—‘’‚‛“”…·！（），．：；？ \t\n\u00a0\u2028\ufeff', ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))), maxLength: 12 });
    fc.assert(fc.property(fc.oneof(common, fc.string({ unit: 'binary' })), (text) => {
      expect(squeezed(text)).toBe(normalise(text).replace(/[^\p{L}\p{N}]+/gu, ''));
    }), { numRuns: 1000 });
  });

  test('the longest common run is the one that a search by hand finds', () => {
    fc.assert(fc.property(han, han, (text, query) => {
      const { runs, longest } = commonRuns(text, query);
      let expected = 0;
      for (let at = 0; at < text.length; at += 1) {
        let length = 0;
        while (at + length < text.length && query.includes(text.slice(at, at + length + 1))) length += 1;
        expect(runs[at]).toBe(length);
        expected = Math.max(expected, length);
      }
      expect(longest).toBe(expected);
    }));
  });
});

describe('excerpts', () => {
  const token = (text: string) => ({ wordings: [{ text, tokens: exactTokens(text), weight: 1 }], weight: 1, counts: true });

  test('are whole clauses of the text, in order, with what was left out shown', () => {
    fc.assert(fc.property(fc.array(han, { maxLength: 12 }), fc.constantFrom('信息', '解读', '谁起'), (lines, wanted) => {
      const text = lines.join('。');
      const shown = makeExcerpt(text, wanted, [token(wanted)]).map((part) => part.text).join('');
      expect(text).toContain(shown.replace(/^……/, '').replace(/……$/, ''));
      expect(shown.length).toBeLessThan(140);
    }));
  });

  test('keep the cells of a table apart, mark the other wordings of a term, and cut no character in two', () => {
    const table = makeExcerpt('补助标准如下：\n停靠层数\n补助（万元）\n五层以下\n8', '补助', [token('补助')]);
    expect(table.map((part) => part.text).join('')).toBe('补助标准如下： 停靠层数 · 补助（万元） · 五层以下 · 8');
    const spoken = { wordings: [{ text: '低保', tokens: ['低保'], weight: 1 }, { text: '最低生活保障', tokens: exactTokens('最低生活保障'), weight: 0.9 }], weight: 1, counts: true };
    expect(makeExcerpt(`市民应当登记犬只，自公布之日起施行。\n${'各镇街遵照执行'.repeat(5)}\n${'后文'.repeat(40)}`, '登记', [token('登记')]).at(-2)?.text).toMatch(/各镇街遵照执行$/);
    expect(makeExcerpt('申请最低生活保障，应当提交材料。', '低保', [spoken]).filter(({ hit }) => hit).map((part) => part.text)).toEqual(['最低生活保障']);
    const rare = '\u{20bb7}'.repeat(200);
    expect(makeExcerpt(`${rare}解读`, '解读', [token('解读')]).every((part) => part.text.isWellFormed())).toBe(true);
    expect(makeExcerpt(`${'𠮷'.repeat(3)}谁起草`, '𠮷谁起草', [token('起草')]).every((part) => part.text.isWellFormed())).toBe(true);
  });

  test('show the stretch that holds most different words, not one word often', () => {
    const text = `${'登记登记登记，登记登记登记登记，'.repeat(6)}另行规定。${'其他事项照旧办理，'.repeat(10)}养犬登记应当在十五日以内办理。${'其他事项照旧办理，'.repeat(10)}`;
    expect(makeExcerpt(text, '养犬登记', [token('养犬'), token('登记')]).filter(({ hit }) => hit).map((part) => part.text)).toContain('养犬登记');
  });

  test('begin at a clause and mark a hit once, over the sign inside it', () => {
    const text = `${'前文说的是别的事情，'.repeat(15)}按照“谁起草、谁解读”的原则，及时做好政策解读工作。${'后文也是别的事情，'.repeat(15)}`;
    const parts = makeExcerpt(text, '谁起草谁解读', [token('起草'), token('解读')]);
    expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['谁起草、谁解读', '解读']);
    expect(makeExcerpt('不得施工。夜间除外。', '施工夜间', [token('施工'), token('夜间')]).filter(({ hit }) => hit).map((part) => part.text)).toEqual(['施工', '夜间']);
    expect(parts[0]).toEqual({ text: '……', hit: false });
    expect(parts.at(-1)).toEqual({ text: '……', hit: false });
  });
});

describe('passages', () => {
  const zero = '\u200b';

  test('are cut at headings, know their chapter, and are free of what the indexer put in', () => {
    const raw = ['通知', '. ', '第一章 ', '总则', '. ', '第一条 ', '为', '公开 ', '信息', '。 ', '一', '&lt;', '二', '。 ', '第二条 ', '本', '规则', '. ', '2025', '年', '。'].join(zero);
    const anchors = [
      { element: 'h3', id: 'ch-1', text: '第一章\u3000总则', location: 2 }, { element: 'h4', id: 'art-1', text: '第一条', location: 5 },
      { element: 'p', id: 'art-1-p1', text: '为公开', location: 6 }, { element: 'h4', id: 'art-2', text: '第二条', location: 14 },
    ];
    expect(cutPassages({ raw_content: raw, anchors })).toEqual([
      { anchor: null, heading: null, path: [], text: '通知' },
      { anchor: 'ch-1', heading: '第一章 总则', path: [], text: '', below: '第一条\u3000为公开\n信息。\n一<二。\n第二条\u3000本规则\n2025年。' },
      { anchor: 'art-1', heading: '第一条', path: ['第一章 总则'], text: '为公开\n信息。\n一<二。' },
      { anchor: 'art-2', heading: '第二条', path: ['第一章 总则'], text: '本规则\n2025年。' },
    ]);
  });

  test('are cut at items that are paragraphs as well; an item below an item, or in a short section, is part of it', () => {
    const long = '公示'.repeat(200);
    const raw = ['通告', '. ', '一', '、公示', '。 ', '二', '、管好', '： ', '（一）', '留样', '； ', '三', '、抽查', '。 ', '公开透明', '. ', '1.先公示', '。后施行', '。 ', '公示期', '. ', '1', `.${long}`, '。'].join(zero);
    const item = (id: string, text: string, location: number) => ({ element: 'i', id, text, location });
    const anchors = [item('sec-1', '一', 2), item('sec-2', '二', 5), item('sec-2-1', '（一）', 8), item('sec-3', '三', 11), { element: 'h3', id: 'sec-4', text: '公开透明', location: 14 }, item('sec-4-1', '1.先公示', 16), { element: 'h3', id: 'sec-5', text: '公示期', location: 19 }, item('sec-5-1', '1', 21)];
    expect(cutPassages({ raw_content: raw, anchors })).toEqual([
      { anchor: null, heading: null, path: [], text: '通告' },
      { anchor: 'sec-1', heading: '一', path: [], text: '公示。' },
      { anchor: 'sec-2', heading: '二', path: [], text: '管好：\n（一）留样；' },
      { anchor: 'sec-3', heading: '三', path: [], text: '抽查。' },
      { anchor: 'sec-4', heading: '公开透明', path: [], text: '1.先公示。后施行。' },
      { anchor: 'sec-5', heading: '公示期', path: [], text: '', below: `1\u3000${long}。` },
      { anchor: 'sec-5-1', heading: '1', path: ['公示期'], text: `${long}。` },
    ]);
  });

  test('a heading without a text of its own knows what stands below it, and not what stands below the next', () => {
    const heading = (element: string, id: string, text: string, location: number) => ({ element, id, text, location });
    const raw = ['第一编 ', '. ', '第一章 ', '. ', '第一条 ', '甲。 ', '第二章 ', '. ', '第二条 ', '乙。 ', '第二编 ', '. ', '第三条 ', '丙。'].join(zero);
    const passages = cutPassages({ raw_content: raw, anchors: [heading('h2', 'part-1', '第一编', 0), heading('h3', 'ch-1', '第一章', 2), heading('h4', 'art-1', '第一条', 4), heading('h3', 'ch-2', '第二章', 6), heading('h4', 'art-2', '第二条', 8), heading('h2', 'part-2', '第二编', 10), heading('h4', 'art-3', '第三条', 12)] });
    expect(Object.fromEntries(passages.flatMap(({ anchor, below }) => (below === undefined ? [] : [[anchor, below]])))).toEqual({
      'part-1': '第一章\n第一条\u3000甲。\n第二章\n第二条\u3000乙。', 'ch-1': '第一条\u3000甲。', 'ch-2': '第二条\u3000乙。', 'part-2': '第三条\u3000丙。',
    });
  });

  test('a fragment of another shape is refused, so that the page falls back', () => {
    expect(cutPassages({ raw_content: '区图书馆. 9:00至20:00. 14:00至20:00. 闭馆. 费用3.5元', anchors: [] })[0]?.text).toBe('区图书馆\n9:00至20:00\n14:00至20:00\n闭馆\n费用3.5元');
    expect(() => cutPassages({ raw_content: '一', anchors: [{ element: 'h2', id: 'a', text: '一', location: 9 }] })).toThrow('anchors');
    expect(() => cutPassages({} as never)).toThrow();
  });
});

describe('terms', () => {
  test('words are asked for, questions are not, and what touches them only helps', () => {
    const needs = Object.fromEntries(queryTerms('突发事件多久报告').map(({ wordings, need }) => [wordings[0]?.text, need]));
    expect(needs).toMatchObject({ 突发: 'required', 事件: 'required', 报告: 'required', 件多: 'bonus', 久报: 'bonus' });
    expect(needs).not.toHaveProperty('多久');
  });

  test('a query of stop words alone still asks for something', () => {
    expect(queryTerms('怎么办').every(({ need }) => need === 'required')).toBe(true);
  });

  test('every other pair is asked for', () => {
    expect(queryTerms('政务公开').map(({ wordings, need }) => [wordings[0]?.text, need])).toEqual([['政务', 'required'], ['务公', 'required'], ['公开', 'required']]);
  });
});
