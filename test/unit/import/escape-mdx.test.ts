import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { escapeMdx } from '../../../src/import/escape-mdx.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

const parsers = {
  satteri: (source: string) => mdxToMdast(source, { features: { frontmatter: true } }) as Root,
  remark: (source: string) => remark.runSync(remark.parse(source)) as Root,
};

const shown = (node: Nodes): string => ('children' in node ? node.children.map(shown).join('') : 'value' in node ? node.value : node.type === 'break' ? '\n' : `<${node.type}>`);

/** Types of the nodes that carry the text: anything but a paragraph of text and bare links was read as syntax. */
const kinds = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])];

describe.each(Object.entries(parsers))('escaped prose read by %s', (_, parse) => {
  const expectShown = (text: string): void => {
    const tree = parse(`前文。\n\n${escapeMdx(text)}\n\n后文。\n`);
    expect(tree.children.map(shown)).toEqual(['前文。', text, '后文。']);
    expect(kinds(tree).filter((kind) => !['root', 'paragraph', 'text', 'link'].includes(kind))).toEqual([]);
  };

  it.each([
    '<5℃的天气', 'a < b', '{金额}', '*号', '**加粗**', '_下划线_', 'a_b_c', '~删除~', '~~删除~~', '`代码`', '```', '\\', 'C:\\目录\\', '# 一', '#', '> 引用',
    '+ 项', '- 项', '-', '---', '- - -', '***', '___', '===', '+++', '1. 项', '1.项', '1) 项', '123456789. 项', '1234567890. 项', '1.', '| 甲 | 乙 |', '[链接](x)', '[^1]: 注',
    '[甲]: /x', '![图](x)', '&amp;', '&#60;', 'AT&T', 'import x from "y"', 'export', 'export{', 'import', 'importance', '<!-- 注 -->', '<Redacted id="r1" />', '}', '$x$', '^1^', ':::note', ': 定义',
    'http://www.example.com/a_b', 'www.example.com', 'a@example.com', '第一条　为了<公开>', '“引号”——……', '"a" -- b...', '<https://example.com>',
  ])('shows %s as written', expectShown);

  it('shows any string of syntax characters as written', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'<>{}*_~`\\#+-=.|[]()&:;!"\'$^@/1aZ x条，。　\t'), minLength: 1, maxLength: 24 });
    fc.assert(fc.property(nasty.map((text) => text.trim()).filter((text) => text !== ''), expectShown), { numRuns: 3000 });
  });

  it('shows any string of addresses as written', () => {
    const parts = fc.constantFrom('http://', 'https://', 'www.', 'example', '.com', '@', 'mailto:', 'xmpp:', '_', '*', '&amp;', '(', ')', '/', '~', '，', ' ', '<', '"', '.', ':', 'a');
    fc.assert(fc.property(fc.array(parts, { minLength: 1, maxLength: 12 }).map((all) => all.join('').trim()).filter((text) => text !== ''), expectShown), { numRuns: 2000 });
  });

  it('shows any printable text as written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((raw) => raw.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim()).filter((raw) => raw !== '');
    fc.assert(fc.property(text, expectShown), { numRuns: 500 });
  });
});

it('leaves ordinary official prose untouched', () => {
  const prose = '第一条　本规则自2025年10月17日起施行；“公开为常态、不公开为例外”（试行）：100%—50%，AT&T。';
  expect(escapeMdx(prose)).toBe(prose);
});
