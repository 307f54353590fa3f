import { describe, expect, test } from 'vitest';
import { recogniseStructure } from '../../../src/domain/recognise-structure.ts';
import { plainTextOf } from '../../../src/domain/structure-text.ts';
import type { Article, Paragraph } from '../../../src/domain/structure.ts';
import { outline, sourceLines } from '../../support/source-lines.ts';

const recognise = (text: string) => recogniseStructure(sourceLines(text));
const read = (text: string) => outline(recognise(text));
const solid = (text: string) => text.replace(/\s/g, '');

describe('articles', () => {
  test('are found with any space, or none, before and after their number', () => {
    expect(read('第一条　甲。\n    第二条 乙。\n　　第三条\u2003\u2003丙。\n第四条丁。\n第 五 条 戊。\n第６条  己。')).toEqual(
      ['art-1 第一条: p1', 'art-2 第二条: p1', 'art-3 第三条: p1', 'art-4 第四条: p1', 'art-5 第五条: p1', 'art-6 第６条: p1']);
  });
  test('have 款, 项 and 目', () => {
    expect(read('第一条　下列：\n（一）甲：\n1.子；\n2.丑。\n(二)乙；\n㈢丙。\n第二款。\n（一）丁。')).toEqual(['art-1 第一条: p1[i1[n1 n2] i2 i3] p2[i1]']);
  });
  test('number 目 of other styles and deeper', () => {
    expect(read('第一条　下列：\n（一）甲：\n1.子：\n（1）寅：\n①卯。\n（2）辰。')).toEqual(['art-1 第一条: p1[i1[n1[1[1] 2]]]']);
  });
  test('take 1. under a 款 as its 项', () => expect(read('第一条　下列：\n1.甲。\n2.乙。')).toEqual(['art-1 第一条: p1[i1 i2]']));
  test('have branches', () => expect(read('第一条　甲。\n第一条之一　乙。\n第一条之二　丙。\n第二条　丁。')).toEqual(['art-1 第一条: p1', 'art-1-1 第一条之一: p1', 'art-1-2 第一条之二: p1', 'art-2 第二条: p1']));
  test('keep tables and components where they stand', () => expect(read('第一条　见表：\n（一）甲；\n| 表 |\n（二）乙。\n末款。\n<Note>')).toEqual(['art-1 第一条: p1[i1] opaque +[i2] p2 opaque']));
  test('may stand alone on their line, or begin with a 项', () => {
    expect(read('第一条\n甲。\n第二条　（一）乙；\n（二）丙。')).toEqual(['art-1 第一条: p1', 'art-2 第二条: p1[i1 i2]']);
  });
  test('do not count the name of an article as a 款', () => expect(read('第一条　（立法目的）\n甲。\n乙。')).toEqual(['art-1 第一条: + p1 p2']));
  test('keep a paragraph that stands between two 项 with the first of them', () => expect(read('第一条　下列：\n（一）甲。\n说明。\n（二）乙。\n末款。')).toEqual(['art-1 第一条: p1[i1[+] i2] p2']));
  test('do not take residue of the page frame for a 款', () => expect(read('第一条　甲。\n— 1 —\n乙。\nPAGE')).toEqual(['art-1 第一条: p1 + p2 +']));
  test('give the place of every part', () => {
    const { blocks } = recognise('\n  第一条　甲：\n  （一）乙。');
    const [article] = blocks as [Article];
    const [paragraph] = article.content as [Paragraph];
    expect([article.source, article.line, article.column]).toEqual([1, 2, 3]);
    expect([paragraph.line, paragraph.column, paragraph.from, paragraph.text]).toEqual([2, 7, 6, '甲：']);
    expect(paragraph.items[0]).toMatchObject({ source: 2, line: 3, column: 3, from: 2, label: '（一）', number: 1, text: '（一）乙。', anchor: 'art-1-p1-i1' });
  });
});

describe('sentences that begin like an article', () => {
  test.each([
    '第三条规定的情形除外。', '第三条第二款规定的情形。', '第三条 第二款规定的情形。', '第三条、第四条规定的除外。', '第九条的规定适用。', '第三条至第五条适用。', '第三条所列事项。', '第三条对此作了安排。',
  ])('“%s” goes on with the article before it', (sentence) => expect(read(`第一条　甲。\n第二条　乙。\n${sentence}\n第三条　丙。`)).toEqual(['art-1 第一条: p1', 'art-2 第二条: p1 p2', 'art-3 第三条: p1']));
  test('a reference at the end of a text is no article', () => expect(read('第一条　甲。\n第二条规定的除外。')).toEqual(['art-1 第一条: p1 p2']));
  test('an article may begin with a reference', () => expect(read('第一条　甲。\n第二条　第一条规定的除外。')).toEqual(['art-1 第一条: p1', 'art-2 第二条: p1']));
  test('in a text without space an article may begin with a word of a reference where its number is needed', () => {
    expect(read('第一条甲。\n第二条规定期限内乙。\n第三条丙。')).toEqual(['art-1 第一条: p1', 'art-2 第二条: p1', 'art-3 第三条: p1']);
  });
});

describe('chapters', () => {
  test('are read with spaces inside and without any', () => {
    expect(read('第 一 章　总　则\n第一条　甲。\n第二章管理\n第一节　一般规定\n第二条　乙。\n第三章\n附　则\n第三条　丙。')).toEqual(
      ['ch-1 第一章 总则', 'art-1 第一条: p1', 'ch-2 第二章 管理', 'ch-2-s-1 第一节 一般规定', 'art-2 第二条: p1', 'ch-3 第三章 附则', 'art-3 第三条: p1']);
  });
  test('that lost their number are found by the gap in the numbers', () => {
    expect(read('第一章　总则\n第一条　甲。\n 依法行政\n第二条　乙。\n第三章　附则\n第三条　丙。')).toEqual(
      ['ch-1 第一章 总则', 'art-1 第一条: p1', 'ch-2 - 依法行政', 'art-2 第二条: p1', 'ch-3 第三章 附则', 'art-3 第三条: p1']);
  });
  test('may be the first and the last', () => {
    expect(read('澄湖区办法\n总则\n第一条　甲。\n第二章　管理\n第二条　乙。\n附则\n第三条　丙。')).toEqual(
      ['title - 澄湖区办法', 'ch-1 - 总则', 'art-1 第一条: p1', 'ch-2 第二章 管理', 'art-2 第二条: p1', 'ch-3 - 附则', 'art-3 第三条: p1']);
  });
  test('may all be without a number', () => expect(read('总则\n第一条　甲。\n管理\n第二条　乙。')).toEqual(['ch-1 - 总则', 'art-1 第一条: p1', 'ch-2 - 管理', 'art-2 第二条: p1']));
  test('are not made of a short 款 where no number is missing', () => {
    expect(read('第一章　总则\n第一条　下列单位：\n市公安局\n第二条　乙。\n第二章　附则\n第三条　丙。')[1]).toBe('art-1 第一条: p1 p2');
  });
  test('in a 编 carry its anchor', () => {
    expect(read('第一编　总则\n第一章　甲\n第一条　甲。\n第二编　分则\n第一章　乙\n第二条　乙。')).toEqual(
      ['part-1 第一编 总则', 'part-1-ch-1 第一章 甲', 'art-1 第一条: p1', 'part-2 第二编 分则', 'part-2-ch-1 第一章 乙', 'art-2 第二条: p1']);
  });
  test('listed in the contents are not chapters', () => {
    expect(read('目　录\n第一章　总则\n第二章　附则\n第一章　总则\n第一条　甲。\n第二章　附则\n第二条　乙。')).toEqual(
      ['body: 目　录', 'body: 第一章　总则', 'body: 第二章　附则', 'ch-1 第一章 总则', 'art-1 第一条: p1', 'ch-2 第二章 附则', 'art-2 第二条: p1']);
  });
  test('are not made of a sentence about a chapter', () => expect(read('第一条　甲。\n第二章规定的情形除外。')).toEqual(['art-1 第一条: p1 p2']));
  test('are read from Markdown headings', () => {
    expect(read('## 第一章　总则\n### 第一条　甲。\n乙。\n## 一、说明\n丙。\n## 附带说明')).toEqual(['ch-1 第一章 总则', 'art-1 第一条: p1 p2', 'ch-1-sec-1 一、 说明', 'body: 丙。', 'h-附带说明 - 附带说明']);
  });
});

describe('the layout 一、（一）1.（1）', () => {
  test('tells headings from numbered paragraphs', () => {
    expect(read('一、总体要求\n正文。\n（一）目标。到2027年完成。\n1.甲\n（1）乙。\n二、工作任务。各单位办理。\n（一）任务')).toEqual([
      'sec-1 一、 总体要求', 'body: 正文。', 'body sec-1-1: （一）目标。到2027年', 'sec-1-1-1 1. 甲', 'body sec-1-1-1-1: （1）乙。', 'body sec-2: 二、工作任务。各单位办理', 'sec-2-1 （一） 任务']);
  });
  test('does not take figures and grades for numbers', () => expect(read('1.5倍以内的。\n一、二级医院适用。\n（二）项规定的除外。\n3、4号楼。')).toEqual(['body: 1.5倍以内的。', 'body: 一、二级医院适用。', 'body: （二）项规定的除外。', 'body: 3、4号楼。']));
  test('is a heading over an article, a 项 inside one', () => expect(read('一、一般规定\n第一条　下列：\n一、甲；\n二、乙。\n二、特别规定\n第二条　丙。')).toEqual(
    ['sec-1 一、 一般规定', 'art-1 第一条: p1[i1 i2]', 'sec-2 二、 特别规定', 'art-2 第二条: p1']));
});

describe('the front of a notice', () => {
  const notice = '各镇人民政府：\n现将办法印发给你们。\n附件：1.申请表\n　　　2.流程图\n澄湖区人民政府\n　2025年3月14日\n（此件主动公开）\n澄湖区\n管理办法\n（试行）\n第一条　甲。';
  test('has its roles and the title of the rule', () => {
    expect(read(notice)).toEqual(['addressee: 各镇人民政府：', 'body: 现将办法印发给你们。', 'attachmentNote: 附件：1.申请表', 'attachmentNote: 2.流程图', 'signature: 澄湖区人民政府', 'date: 2025年3月14日',
      'annotation: （此件主动公开）', 'title - 澄湖区管理办法（试行）', 'art-1 第一条: p1']);
  });
  test('has no addressee in a sentence that leads up to something', () => expect(read('现将有关事项通知如下：\n一、甲。')[0]).toBe('body: 现将有关事项通知如下：'));
  test('may have several signatures and a Chinese date', () => {
    expect(read('甲。\n澄湖区教育局\n澄湖区财政局\n二〇二五年三月十四日')).toEqual(['body: 甲。', 'signature: 澄湖区教育局', 'signature: 澄湖区财政局', 'date: 二〇二五年三月十四日']);
  });
  test('closes the last article', () => expect(read('第一条　甲。\n澄湖区人民政府\n2025年3月14日\n抄送：区委办公室。')).toEqual(['art-1 第一条: p1', 'signature: 澄湖区人民政府', 'date: 2025年3月14日', 'body: 抄送：区委办公室。']));
});

describe('attachments', () => {
  test('start a numbering of their own', () => {
    expect(read('第一条　甲。\n附件1\n申请表\n附件 2\n澄湖区细则\n第一章　总则\n第一条　乙。\n一、丙。')).toEqual(
      ['art-1 第一条: p1', 'att-1 附件1 申请表', 'att-2 附件2 澄湖区细则', 'att-2-ch-1 第一章 总则', 'att-2-art-1 第一条: p1[i1]']);
  });
  test('without a label are told by their title and a first article', () => {
    expect(read('第一条　甲。\n第二条　乙。\n澄湖区细则\n第一条　丙。')).toEqual(['art-1 第一条: p1', 'art-2 第二条: p1', 'att-1 - 澄湖区细则', 'att-1-art-1 第一条: p1']);
  });
  test('in 条 keep plain anchors after a notice in 一、二、', () => {
    expect(read('一、甲。\n2025年3月14日\n澄湖区办法\n第一条　乙。')).toEqual(['body sec-1: 一、甲。', 'date: 2025年3月14日', 'title - 澄湖区办法', 'art-1 第一条: p1']);
    expect(read('一、甲。\n2025年3月14日\n澄湖区方案\n一、乙。')).toEqual(['body sec-1: 一、甲。', 'date: 2025年3月14日', 'title - 澄湖区方案', 'body att-1-sec-1: 一、乙。']);
  });
});

describe('problems', () => {
  const problems = (text: string) => recognise(text).problems.map(({ kind, line, column, found, expected }) => [kind, line, column, found, expected]);
  test.each([
    ['第一条　甲。\n  第三条　乙。\n第四条　丙。', [['articleGap', 2, 3, '第三条', '第二条']]],
    ['第一条　甲。\n第二条　乙。\n第二条　丙。\n第三条　丁。', [['articleRepeated', 3, 1, '第二条', '第三条']]],
    ['第一条　甲。\n第二条　乙。\n第一条　丙。\n第三条　丁。', [['articleBackwards', 3, 1, '第一条', '第三条']]],
    ['第一条　甲。\n第二十条　乙。\n第三条　丙。', [['articleGap', 2, 1, '第二十条', '第二条']]],
    ['第一条　甲。\n第一条之二　乙。\n第二条　丙。', [['articleGap', 2, 1, '第一条之二', '第一条之一']]],
    ['第一章　甲\n第一条　甲。\n第三章　乙\n第二条　乙。', [['divisionGap', 3, 1, '第三章', '第二章']]],
    ['第一条　下列：\n（一）甲；\n（三）乙。', [['itemGap', 3, 1, '（三）', '（二）']]],
    ['第一条　下列：\n（一）甲：\n2.乙。', [['itemGap', 3, 1, '2.', '1.']]],
    ['一、甲。\n三、乙。', [['itemGap', 2, 1, '三、', '二、']]],
    ['一、甲\n1.乙。\n2.丙。', [['levelSkipped', 2, 1, '1.', '（一）']]],
    ['第一条　甲。\n附件1\n细则\n第一条　乙。\n第三条　丙。', [['articleGap', 5, 1, '第三条', '第二条']]],
    ['一、甲\n（一）乙\n1.丙。\n二、丁\n（一）戊\n1.己。\n2.庚。', []],
    ['一、甲\n（一）乙\n1.丙。\n（二）丁\n2.己。', []],
  ])('of “%s”', (text, expected) => expect(problems(text)).toEqual(expected));
  test('leave every anchor unique', () => expect(read('第一条　甲。\n第一条　乙。\n第一条　丙。')).toEqual(['art-1 第一条: p1', 'art-1-r2 第一条: p1', 'art-1-r3 第一条: p1']));
});

test('an empty document has no structure', () => {
  expect(recogniseStructure([])).toEqual({ blocks: [], problems: [] });
  expect(read(' \n　\n')).toEqual([]);
});

test('a line with a break inside keeps its text and the place of its label', () => {
  const structure = recogniseStructure([{ text: ' \n 第一条　甲\n乙。', line: 5, column: 2, kind: 'text' }]);
  expect(structure.blocks[0]).toMatchObject({ kind: 'article', line: 6, column: 2 });
  expect(solid(plainTextOf(structure))).toBe('第一条甲乙。');
});

test('hostile text keeps every sign', () => {
  for (const unit of ['第', '第一条', '第一条 ', '（一）', '一、', '1.', '附件', '目录', '第一章\n', '第一条\n', '甲\n', '（一）\n', '附件1\n', '附件：1\n', '2025年1月1日\n', '（此件公开）\n', '目录\n第一章\n', '第一条\n甲\n', '1.\n（一）\n', '　'])
    expect(solid(plainTextOf(recogniseStructure(sourceLines(unit.repeat(5_000)))))).toBe(solid(unit.repeat(5_000)));
}, 60_000);

test('behind a table in an article the order of the text is kept, however its 目 are numbered', () => {
  const lines = sourceLines('第一条　甲。\n一、戊\n| 甲 | 乙 |\n（二）己\n（二）庚\n（三）辛');
  const structure = recogniseStructure(lines);
  expect(plainTextOf(structure, lines).replace(/\s/g, '')).toBe('第一条甲。一、戊|甲|乙|（二）己（二）庚（三）辛');
  expect(outline(structure)).toEqual(['art-1 第一条: p1[i1] opaque +[n2 r2 n3]']);
});
