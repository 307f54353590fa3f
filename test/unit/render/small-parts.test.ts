import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { breakTitle } from '../../../src/components/break-title.ts';
import { fullStop } from '../../../src/components/full-stop.ts';
import { headingLevels } from '../../../src/components/interpretation/heading-levels.ts';
import { qrPath } from '../../../src/components/policy/qr-path.ts';
import { redHead, redHeadNumber } from '../../../src/components/policy/red-head.ts';
import { tableOfContents } from '../../../src/components/policy/table-of-contents.ts';
import { proseText } from '../../../src/components/prose/prose-text.ts';
import { proseContent } from '../../../src/components/prose/prose-content.ts';
import { longDate, longMoment } from '../../../src/domain/long-date.ts';
import { article, paragraph, policy, unit } from './sample-policy.ts';

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('breaking a title changes nothing that is seen', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('《', '》', '澄', '湖', '区', '人', '民', '的', '<', '&', ' ', '2', 'A') }), (title) => {
    expect(textOf(breakTitle(title))).toBe(title);
  }));
});

test('a name in 《》 is kept together with the few words after it', () => {
  expect(breakTitle('澄湖区人民政府关于印发《样本办法》的通知')).toMatch(/<span class="book">《[^《]*》的[^《]*通知<\/span>$/);
});

test('the printed code is read back as the address', () => {
  const address = 'https://www.chenghu.example/policies/2025/elevator-subsidy/';
  const { size, path } = qrPath(address);
  const scale = 4;
  const data = new Uint8Array(size * size * scale * scale * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) data.fill(0, (row * size * scale + column) * 4, (row * size * scale + column) * 4 + 3);
    }
  }
  expect(decodeQR({ width: size * scale, height: size * scale, data })).toBe(address);
});

test('the red head follows genre and number of offices', () => {
  expect(redHead(policy())).toEqual({ names: ['澄湖区人民政府'], suffix: '文件' });
  expect(redHead(policy({ genre: '函' })).suffix).toBe('');
  expect(redHead(policy({ genre: '令', issuers: [unit('a', '甲'), unit('b', '乙')] }))).toEqual({ names: ['甲', '乙'], suffix: '令' });
  expect(redHeadNumber('澄江市人民政府令第12号')).toBe('第12号');
  expect(redHeadNumber('澄政规〔2025〕3号')).toBe('澄政规〔2025〕3号');
});

test('contents list articles under their chapter, and are left out where they would be shorter than the text', () => {
  expect(tableOfContents(policy().body.slice(2))).toEqual([]);
  const [notice, rule, general] = tableOfContents([...policy().body, article(13, '第十三条', [])]);
  expect([notice?.label, rule?.label, general?.label]).toEqual(['印发通知', '样本办法', '第一章\u3000总则']);
  expect(general?.articles.map((each) => each.url)).toEqual(['#art-1', '#art-12-1', '#art-13']);
  expect(tableOfContents([paragraph('甲')])).toEqual([]);
});

test('headings of an interpretation start at h2 and never skip a level', () => {
  expect(headingLevels([2, 4, 3, 2])).toEqual([2, 3, 3, 2]);
});

test('rich text has a plain form: blocks on lines, cells apart, entities read', () => {
  expect(proseText({ html: '<table><tr><td>甲 &#x3C; 乙</td><td>1 &amp; 2</td></tr></table><p>丙</p>' })).toBe('甲 < 乙\t1 & 2\n丙');
});

test('only components of the allow-list are looked up', () => {
  const tree = (name: string) => ({ type: 'root' as const, children: [{ type: 'mdxJsxFlowElement', name, attributes: [], children: [] } as never] });
  expect(() => proseContent(tree('Note'), { Note: () => '' })).not.toThrow();
  expect(() => proseContent(tree('Script'), { Note: () => '' })).toThrow('“Script”不在正文可用的组件之列');
  expect(() => proseContent(tree('Object.constructor'), {})).toThrow();
});

test('dates are written as documents write them', () => {
  expect(longDate('2025-03-04')).toBe('2025年3月4日');
  expect(longMoment('2025-03-20T09:30+08:00')).toBe('2025年3月20日 09:30');
  expect(fullStop('公开后可能危及公共安全')).toBe('公开后可能危及公共安全。');
  expect(fullStop('已经公开。')).toBe('已经公开。');
});
