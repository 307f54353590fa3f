import { expect, test } from 'vitest';
import fc from 'fast-check';
import { documentHtml } from '../../../src/components/policy/document-html.ts';
import { documentRows } from '../../../src/components/policy/document-rows.ts';
import type { PageBlock } from '../../../src/domain/edition.ts';
import { article, chapter, gloss, heading, item, paragraph, policy, title } from './sample-policy.ts';

const html = (body: PageBlock[], glosses = {}): string => documentHtml({ body, glosses }).map((part) => (typeof part === 'string' ? part : '[tree]')).join('');

test('an article is a labelled section whose number is the heading with the permanent anchor', () => {
  expect(html([article(31, '第三十一条', [paragraph('甲。', { anchor: 'art-31-p1', number: 1 }), paragraph('乙：', { anchor: 'art-31-p2', number: 2, items: [item('art-31-p2-i1', '（一）', '（一）丙；')] })])])).toBe(
    '<section class="official art" aria-labelledby="art-31"><h3 id="art-31"><a href="#art-31">第三十一条</a>\u3000</h3><p id="art-31-p1">甲。</p><p id="art-31-p2">乙：</p>'
    + '<ol class="items"><li id="art-31-p2-i1"><p>（一）丙；</p></li></ol><p class="art__tools" data-pagefind-ignore><a href="#cite" data-cite="art-31">引用本条</a></p></section>',
  );
});

test('the label of a heading is escaped and its spaces are kept', () => {
  expect(html([heading(1, '一、', 'A<B & "C"')])).toContain('>一、A&lt;B &amp; &quot;C&quot;</h3>');
});

test('heading levels never skip and start anew under each title', () => {
  const levels = documentRows({ body: [chapter(1, '第一章', '总则'), article(1, '第一条', []), title('附件'), article(1, '第一条', []), heading(2, '（一）', '甲'), heading(4, '（1）', '乙')], glosses: {} }).map((row) => row.level);
  expect(levels).toEqual([3, 4, 2, 3, 4, 5]);
  fc.assert(fc.property(fc.array(fc.constantFrom(title('甲'), chapter(1, '第一章', '总则'), article(1, '第一条', []), heading(1, '一、', '甲'), heading(2, '（一）', '甲'), heading(4, '（1）', '甲'), paragraph('文'))), (body) => {
    let before = 2;
    for (const { level } of documentRows({ body, glosses: {} })) {
      if (level === 0) continue;
      expect(level).toBeLessThanOrEqual(before + 1);
      before = level;
    }
  }));
});

test('a section that explains two articles stands in full beside the first and is pointed to from the second', () => {
  const shared = gloss('为什么？', '/interpretations/x/#a');
  const written = html([article(1, '第一条', []), article(2, '第二条', [])], { 'art-1': [shared], 'art-2': [shared] });
  expect(written.match(/<details/g)).toHaveLength(1);
  expect(written).toContain('<p class="gloss__note gloss__note--again"><span class="tag">解读</span><a href="/interpretations/x/#a">为什么？</a></p>');
});

test('a note may take the rows up to the next note, twelve at most', () => {
  const body = Array.from({ length: 20 }, (_, index) => article(index + 1, `第${index + 1}条`, []));
  const spans = documentRows({ body, glosses: { 'art-1': [gloss('甲', '#1')], 'art-3': [gloss('乙', '#2')] } }).filter((row) => row.glosses.length > 0).map((row) => row.span);
  expect(spans).toEqual([2, 12]);
});

test('rich text with components is left to the component renderer, in its place', () => {
  const tree = { type: 'root' as const, children: [] };
  const parts = documentHtml({ body: [paragraph('甲'), paragraph('', { prose: { tree } }), paragraph('乙')], glosses: {} });
  expect(parts).toEqual(['<p class="official">甲</p><p class="official">', { tree }, '</p><p class="official">乙</p>']);
});

test('nothing of the text is lost: its letters come out in order', () => {
  const visible = html(policy().body).replace(/<p class="art__tools".*?<\/p>/g, '').replace(/<[^>]*>/g, '').replace(/\s/g, '');
  expect(visible).toBe('现印发给你们。样本办法第一章总则第一条为了样本。第十二条之一本办法自印发之日起施行。');
});
