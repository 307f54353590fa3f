import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnreadReferences, formatAnchor, parseArticleReferences } from '../../../src/domain/article-reference.ts';

const anchors = (text: string) => parseArticleReferences(text).map(({ anchor }) => anchor);

describe('parseArticleReferences', () => {
  test.each([
    ['第四条 第五条、第十二条之一第二款第（三）项', ['art-4', 'art-5', 'art-12-1-p2-i3']],
    ['4 5 12-1', ['art-4', 'art-5', 'art-12-1']],
    ['art-4', ['art-4']], ['art-31-p2-i3 att-2-art-1', ['art-31-p2-i3', 'att-2-art-1']], ['sec-2-1', ['sec-2-1']],
    ['第31条', ['art-31']], ['第一百零五条', ['art-105']],
    ['第四条至第六条', ['art-4', 'art-5', 'art-6']], ['第四条—第五条、第九条', ['art-4', 'art-5', 'art-9']],
    ['第三条第一款、第三款', ['art-3-p1', 'art-3-p3']], ['第三条第（一）、（三）项', ['art-3-p1-i1', 'art-3-p1-i3']],
    ['第三条第二款第三项第1目', ['art-3-p2-i3-n1']], ['第十二条第（三）项', ['art-12-p1-i3']],
    ['第四章', ['ch-4']], ['第四章第二节', ['ch-4-s-2']], ['附件2第一条', ['att-2-art-1']],
    ['第四条和第五条', ['art-4', 'art-5']], ['', []],
  ])('reads “%s”', (text, expected) => {
    expect(anchors(text)).toEqual(expected);
    expect(findUnreadReferences(text)).toEqual([]);
  });

  test('keeps what was written', () => expect(parseArticleReferences('第四条、 第五条第一款')).toEqual([{ anchor: 'art-4', text: '第四条' }, { anchor: 'art-5-p1', text: '第五条第一款' }]));
  test('says what it could not read', () => {
    expect(findUnreadReferences('第四条 全文 第X条')).toEqual(['全文', '第X条']);
    expect(anchors('第四条 全文')).toEqual(['art-4']);
    expect(findUnreadReferences('0')).toEqual(['0']);
    expect(findUnreadReferences('第二款')).toEqual(['第二款']);
  });
  test('never throws and ends', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('第', '四', '12', '条', '款', '项', '目', '章', '之', '一', '（', '）', '至', '、', ' ', '-', 'art-3', '附件', 'x', '🀄')).map((a) => a.join('')), (text) => {
      for (const { anchor } of parseArticleReferences(text)) expect(anchor).toMatch(/^[a-z0-9-]+$/);
      findUnreadReferences(text);
    }));
  });
});

describe('formatAnchor', () => {
  test.each([
    ['art-31-p2-i3', '第三十一条第二款第三项'], ['art-12-1', '第十二条之一'], ['art-31-p2-i3-n1', '第三十一条第二款第三项第1目'], ['ch-4', '第四章'], ['ch-4-s-2', '第四章第二节'],
    ['part-1', '第一编'], ['part-2-ch-1', '第二编第一章'], ['att-2-art-1', '附件2第一条'], ['sec-2-1-3', '二（一）3'], ['sec-2-0-3', '二3'], ['sec-10', '十'],
  ])('%s is %s', (anchor, text) => expect(formatAnchor(anchor)).toBe(text));
  test.each(['title', 'h-1', '', 'att-2', 'art-'])('“%s” is no place of this kind', (anchor) => expect(formatAnchor(anchor)).toBeUndefined());
  test('what is written is read again', () => {
    const number = fc.integer({ min: 1, max: 999 });
    fc.assert(fc.property(number, fc.option(fc.integer({ min: 1, max: 20 })), fc.option(number), fc.option(number), fc.option(fc.integer({ min: 1, max: 9 })), (article, branch, p, i, att) => {
      const anchor = `${att ? `att-${att}-` : ''}art-${article}${branch ? `-${branch}` : ''}${p ? `-p${p}${i ? `-i${i}` : ''}` : ''}`;
      expect(anchors(formatAnchor(anchor) ?? '')).toEqual([anchor]);
    }));
  });
});
