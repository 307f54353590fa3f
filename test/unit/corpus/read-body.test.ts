import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../../../src/corpus/read-body.ts';

const read = (source: string, collection: 'policies' | 'interpretations' = 'policies', offsetLine = 0) => readBody(source, offsetLine, collection);
const problemsOf = (source: string, collection: 'policies' | 'interpretations' = 'policies') => read(source, collection).problems.map(({ kind, line, column }) => `${line}:${column} ${kind}`);
const squeeze = (text: string): string => text.replace(/\s/g, '');

test('what an editor pastes as prose is shown as written', () => {
  for (const prose of [
    '面积3*5米，长2*3米', '5~10天，3~5人', '姓名：__张__，_甲_', '用 `代码` 表示', '见 http://a.example，请看 www.b.example 网站', '    四个空格的段', '　　全角缩进',
    '1. 第一项', '10. 从十开始', '2) 括号', '* 星号开头', '+ 加号开头', '甲 < 乙，乙 > 甲', '“全角”！＊＿｛｝', '#1楼', '价格为$5', '共[3]人', '- 减号', 'A & B', '第三条规定的情形除外',
  ]) {
    const { body, problems } = read(`${prose}\n`);
    expect(problems, prose).toEqual([]);
    expect(squeeze(body.text), prose).toBe(squeeze(prose).replace(/^-/, ''));
  }
});

test('what cannot be shown as written is a finding at its place', () => {
  expect(problemsOf('浓度<35微克，共{a b}组\n')).toEqual(['1:3 syntax', '1:10 syntax']);
  expect(problemsOf('> 5000元\n')).toEqual(['1:1 prose']);
  expect(problemsOf('标题\n====\n')).toEqual(['1:1 prose']);
  expect(problemsOf('[注]: 说明\n')).toEqual(['1:1 prose']);
  expect(problemsOf('```\n代码\n```\n')).toEqual(['1:1 prose']);
  expect(problemsOf('正文\n\n***\n')).toEqual(['3:1 prose']);
  expect(problemsOf('![图](a.png)\n')).toEqual(['1:1 prose']);
});

test("authors' MDX is data: code is a finding", () => {
  expect(problemsOf('import x from "y"\n\n正文\n')).toEqual(['1:1 code']);
  expect(problemsOf('共{a}组\n')).toEqual(['1:2 code']);
  expect(problemsOf('{/* 批注 */}\n')).toEqual(['1:1 code']);
  expect(problemsOf('<script>alert(1)</script>\n')).toEqual(['1:1 code']);
  expect(problemsOf('[附件](javascript:alert(1))\n')).toEqual(['1:1 code']);
  expect(problemsOf('<Redacted {...x} id="r1" ground="OGI-15-2" reason="隐私" />\n')).toEqual(['1:1 code']);
  expect(problemsOf('<Redacted id={1} ground="OGI-15-2" reason="隐私" />\n')).toEqual(['1:1 code']);
});

test('components take their own attributes and no others', () => {
  expect(problemsOf('甲<Redacted id="r1" ground="OGI-15-2" reason="隐私" />乙\n')).toEqual([]);
  expect(problemsOf('<Redacted id="r1" ground="OGI-15-2" />\n')).toEqual(['1:1 component']);
  expect(problemsOf('<Redacted id="r1" ground="OGI-15-2" reason="隐私">秘密</Redacted>\n')).toEqual(['1:1 component']);
  expect(problemsOf('<Note onclick="x()">甲</Note>\n')).toEqual(['1:1 component']);
  expect(problemsOf('<Step title="甲">乙</Step>\n')).toEqual(['1:1 component']);
});

test('components typed on one line are blocks, not words of a paragraph', () => {
  const { body, problems } = read('<Steps>\n<Step title="一">甲</Step>\n<Step title="二">乙**丙**</Step>\n</Steps>\n', 'interpretations');
  expect(problems).toEqual([]);
  const [steps] = body.tree?.children ?? [];
  expect(steps?.type === 'mdxJsxFlowElement' && steps.children.map((child) => [child.type, 'name' in child && child.name, 'children' in child && child.children[0]?.type])).toEqual([
    ['mdxJsxFlowElement', 'Step', 'paragraph'], ['mdxJsxFlowElement', 'Step', 'paragraph'],
  ]);
  const [note] = read('<Note title="提示">一行</Note>\n', 'interpretations').body.tree?.children ?? [];
  expect(note).toMatchObject({ type: 'mdxJsxFlowElement', children: [{ type: 'paragraph' }] });
});

test('positions are those of the file', () => {
  const { body, problems } = readBody('\n第一条　甲。\n  第二条　乙<3。\n', 10, 'policies');
  expect(body.lines.map(({ line, column, text }) => [line, column, text.trim()])).toEqual([[12, 1, '第一条　甲。'], [13, 3, '第二条　乙　3。']]);
  expect(problems.map(({ line, column }) => [line, column])).toEqual([[13, 8]]);
});

test('each source line that begins with a number or follows a sentence is a paragraph; a broken line is joined', () => {
  const { body } = read('第一条　一。\n第二款。\n第二条　前半\n后半。\n（一）甲；\n（二）乙。\n');
  expect(body.lines.map(({ text }) => text)).toEqual(['第一条　一。', '第二款。', '第二条　前半后半。', '（一）甲；', '（二）乙。']);
});

test('bold beside Chinese quotation marks is the words that were marked', () => {
  const { body } = read('请按**《办法》**执行，公开率**98.5%**达到\n', 'interpretations');
  expect(body.text).toBe('请按《办法》执行，公开率98.5%达到');
});

test('headings of an interpretation get ids from their words', () => {
  const { body } = read('## 为什么？\n\n甲\n\n## 为什么？\n', 'interpretations');
  expect(body.headings.map(({ anchor, line }) => [anchor, line])).toEqual([['为什么', 1], ['为什么-1', 5]]);
});

test('any text is read without a crash, and what shows no fault is shown whole', () => {
  const nasty = fc.array(fc.constantFrom('第一条　', '甲', '。', '*', '_', '~', '`', '<', '{', '}', '#', '>', '-', '1.', '    ', '\n', '\n\n', '|', '[', ']', '(', ')', '！', '&', '\\', '：', '"', 'a'), { maxLength: 40 });
  fc.assert(fc.property(nasty, (parts) => {
    const source = parts.join('');
    const { body, problems } = read(source);
    // Escapes, headings, tables and links are markup an author means; the rest must be there to the letter.
    if (problems.length === 0 && !/[\\#|[\]&>-]|\*\*/.test(source)) expect(squeeze(body.text)).toBe(squeeze(source));
  }), { numRuns: 500 });
});
