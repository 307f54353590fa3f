import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programs } from '../../../src/search/build-bundle.ts';
import { placeAnchors } from '../../../src/search/place-anchors.ts';

test('headings keep their ids, other elements lose them', () => {
  expect(placeAnchors('<main id="main"><h3 class="x" id="art-1">第一条</h3><p id="art-1-p1">为公开</p><section class="board" id="reviews"><li id="no-1">1</li>'))
    .toBe('<main><h3 class="x" id="art-1">第一条</h3><p>为公开</p><section class="board"><li>1</li>');
});

test.each([
  ['<p id="sec-1" class="official">一、同意迁建。</p>', '<p><i id="sec-1">一</i>、同意迁建。</p>'],
  ['<p id="sec-12">十二、先公示。后施行。</p>', '<p><i id="sec-12">十二、先公示</i>。后施行。</p>'],
  ['<p class="official" id="sec-1-2">（二）区财政局：拨付资金。</p>', '<p class="official"><i id="sec-1-2">（二）</i>区财政局：拨付资金。</p>'],
  ['<p id="sec-1-3-3">3.公开透明。规划指标每年公布，接受监督。</p>', '<p><i id="sec-1-3-3">3.公开透明</i>。规划指标每年公布，接受监督。</p>'],
  ['<p id="sec-3-1-1">1.支持企业牵头组建创新联合体，围绕轴承材料开展攻关。</p>', '<p><i id="sec-3-1-1">1</i>.支持企业牵头组建创新联合体，围绕轴承材料开展攻关。</p>'],
  ['<p id="sec-2-1-1-1">（1）追缴时</p>', '<p><i id="sec-2-1-1-1">（1）</i>追缴时</p>'],
  ['<p id="sec-2">二、<b>停水。</b></p>', '<p><i id="sec-2">二</i>、<b>停水。</b></p>'],
])('the number of an item, with a short lead, takes the id of its paragraph: %s', (html, light) => {
  expect(placeAnchors(html)).toBe(light);
});

test.each(['<p id="sec-9">经研究决定，自今日起施行。</p>', '<p id="sec-9">2025年5月1日起施行。</p>'])('a paragraph that begins without a number is no place: %s', (html) => {
  expect(placeAnchors(html)).toBe(html.replace(' id="sec-9"', ''));
});

test('a bundle is built anew when any program that writes into it changes', () => {
  for (const name of programs) {
    const source = readFileSync(new URL(`../../../src/search/${name}`, import.meta.url), 'utf8');
    for (const [, imported = ''] of source.matchAll(/^import (?!type).*from '\.\/(.+)';$/gm)) expect([...programs, 'bundle-list.ts'], `${name} imports ${imported}`).toContain(imported);
  }
});
