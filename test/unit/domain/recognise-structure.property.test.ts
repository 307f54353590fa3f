import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { formatChineseNumeral } from '../../../src/domain/chinese-numerals.ts';
import { listArticles } from '../../../src/domain/find-article.ts';
import { recogniseStructure } from '../../../src/domain/recognise-structure.ts';
import { plainTextOf } from '../../../src/domain/structure-text.ts';
import type { Item, SourceLine, Structure } from '../../../src/domain/structure.ts';
import { allAnchors, sourceLines } from '../../support/source-lines.ts';

vi.setConfig({ testTimeout: 30_000 });

const solid = (text: string): string => text.replace(/\s/g, '');

/** What holds for every text whatever: nothing lost, anchors once each, places that exist. */
function holds(lines: readonly SourceLine[], structure: Structure): void {
  expect(solid(plainTextOf(structure, lines))).toBe(solid(lines.map((line) => line.text).join('')));
  const anchors = allAnchors(structure);
  expect(new Set(anchors).size).toBe(anchors.length);
  let last = -1;
  for (const block of structure.blocks) {
    expect(block.source).toBeGreaterThan(last);
    last = block.source;
  }
  const visit = (part: { source: number; from?: number; text?: string; items?: Item[] }): void => {
    if (part.from !== undefined) expect(lines[part.source]?.text.slice(part.from).trim().startsWith(part.text ?? '')).toBe(true);
    part.items?.forEach(visit);
  };
  for (const block of structure.blocks) {
    if (block.kind === 'paragraph') visit(block);
    if (block.kind === 'article') block.content.forEach((part) => visit(part));
  }
}

const space = fc.constantFrom(' ', '　', '  ', '\u2003');
const indent = fc.constantFrom('', '    ', '　　', ' ');
const sentence = fc.string({ unit: fc.constantFrom(...'区政府应当公开信息并及时回应群众关切各部门按照职责办理'), minLength: 4, maxLength: 40 }).map((text) => `${text}。`);
const items = fc.array(fc.record({ text: sentence, subitems: fc.array(sentence, { maxLength: 3 }) }), { maxLength: 4 });
const paragraph = fc.record({ text: sentence, items });
const chapter = fc.record({ lost: fc.boolean(), articles: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }) });
const chapterNames = ['总则', '机构职责', '公开内容', '公开程序', '监督保障', '附则'];

test('a document written from a plan is read back as planned', () => {
  fc.assert(fc.property(fc.array(chapter, { minLength: 3, maxLength: 6 }), space, indent, (chapters, gap, margin) => {
    const rows: string[] = [];
    const plan: string[] = [];
    let article = 0;
    chapters.forEach(({ lost, articles }, index) => {
      // The first two keep their number, so that the text has a numbering to lose.
      const label = lost && index > 1 ? '' : `第${formatChineseNumeral(index + 1)}章${gap}`;
      rows.push(`${label}${chapterNames[index]}`);
      plan.push(`${index + 1} ${chapterNames[index]}`);
      for (const paragraphs of articles) {
        article++;
        plan.push(`art-${article} ${paragraphs.map(({ items }) => items.map(({ subitems }) => subitems.length).join('+')).join('|')}`);
        paragraphs.forEach(({ text, items: list }, p) => {
          rows.push(`${margin}${p === 0 ? `第${formatChineseNumeral(article)}条${gap}` : ''}${text}`);
          list.forEach((item, i) => {
            rows.push(`${margin}（${formatChineseNumeral(i + 1)}）${item.text}`, ...item.subitems.map((subitem, n) => `${margin}${n + 1}.${subitem}`));
          });
        });
      }
    });
    const lines = sourceLines(rows.join('\n\n'));
    const structure = recogniseStructure(lines);
    holds(lines, structure);
    expect(structure.problems).toEqual([]);
    const found = structure.blocks.map((block) => {
      if (block.kind === 'division') return `${block.number} ${block.title}`;
      if (block.kind !== 'article') return block.kind;
      return `${block.anchor} ${block.content.map((part) => (part.kind === 'paragraph' ? part.items.map((item) => item.items.length).join('+') : '')).join('|')}`;
    });
    expect(found).toEqual(plan);
  }));
});

const fragment = fc.constantFrom(
  '第一条　', '第二条', '第三条之一 ', '第一章', '第 二 章　', '第一节 ', '第一编 ', '（一）', '㈡', '1.', '2、', '（3）', '①', '一、', '二、', '附件1', '附件：', '附件2：', '目录', '总则', '依法行政', '办法',
  '规定的除外', '。', '：', '；', '，', ' ', '　', '\n', '\n\n', '2025年3月14日', '（此件主动公开）', '澄湖区人民政府', '抄送：', 'PAGE', '— 1 —', '# ', '| 表', '<Note', '“', '🀄', '\u00a0', 'abc', '第99999条 ', '《甲》',
);

test('any text at all is read without a throw, and whole', () => {
  fc.assert(fc.property(fc.array(fragment, { maxLength: 60 }).map((pieces) => sourceLines(pieces.join(''))), (lines) => holds(lines, recogniseStructure(lines))), { numRuns: 600 });
  fc.assert(fc.property(fc.string({ maxLength: 200 }).map(sourceLines), (lines) => holds(lines, recogniseStructure(lines))));
});

test('lines that hold breaks of their own are read whole', () => {
  const line = fc.array(fragment, { maxLength: 10 }).map((pieces): SourceLine => ({ text: pieces.join(''), line: 1, column: 1, kind: 'text' }));
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => holds(lines, recogniseStructure(lines))));
});

test('the anchor of an article does not depend on the articles around it', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (numbers) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const structure = recogniseStructure(sourceLines(sorted.map((number) => `第${formatChineseNumeral(number)}条　正文。`).join('\n')));
    expect(listArticles(structure).map(({ anchor }) => anchor)).toEqual(sorted.map((number) => `art-${number}`));
  }));
});
