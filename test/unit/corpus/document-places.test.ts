import { expect, test } from 'vitest';
import { documentPlaces } from '../../../src/corpus/document-places.ts';
import type { Collection } from '../../../src/corpus/document.ts';
import { readBody } from '../../../src/corpus/read-body.ts';
import { interpretationBody, noticeBody, ruleBody } from '../../support/scenario.ts';

const placesOf = (source: string, collection: Collection = 'policies') => [...documentPlaces({ collection, body: readBody(source, 0, collection).body })];

test('places of a rule are its chapters and articles, as they are called, in their order', () => {
  expect(placesOf(ruleBody)).toEqual([
    ['ch-1', '第一章　总则'], ['art-1', '第一条'], ['art-2', '第二条'], ['ch-2', '第二章　收费'], ['art-3', '第三条'], ['ch-3', '第三章　附则'], ['art-4', '第四条'],
  ]);
  expect(placesOf('第一编　甲\n\n第一章　乙\n\n第一节　丙\n\n第一条　丁。\n\n第一条之一　戊：\n\n（一）己。\n')).toEqual([
    ['part-1', '第一编　甲'], ['part-1-ch-1', '第一章　乙'], ['part-1-ch-1-s-1', '第一节　丙'], ['art-1', '第一条'], ['art-1-1', '第一条之一'],
  ]);
});

test('a chapter whose number is not in the text goes by its title alone', () => {
  expect(placesOf('总则\n\n第一条　甲。\n\n收费\n\n第二条　乙。\n\n附则\n\n第三条　丙。\n').filter(([anchor]) => anchor.startsWith('ch-'))).toEqual([['ch-1', '总则'], ['ch-2', '收费'], ['ch-3', '附则']]);
});

test('places of the other layout are its headings, in their words, and its numbered paragraphs, by number', () => {
  expect(placesOf('一、总体要求\n\n坚持便民。\n\n二、主要任务\n\n（一）优化线路\n\n1. 调整走向。调整三条线路。\n\n（二）加密班次。早晚高峰加密。\n\n## 保障措施\n\n加强领导。\n')).toEqual([
    ['sec-1', '一、总体要求'], ['sec-2', '二、主要任务'], ['sec-2-1', '（一）优化线路'], ['sec-2-1-1', '二（一）1　调整走向'], ['sec-2-2', '二（二）　加密班次'], ['h-保障措施', '保障措施'],
  ]);
  expect(placesOf(noticeBody)).toEqual([['sec-1', '一　调整的线路为1路、2路和3路'], ['sec-2', '二　首末班时间不变']]);
});

test('articles of an attached rule have places of their own', () => {
  expect(placesOf('一、总体要求\n\n坚持便民。\n\n附件2\n\n停车办法\n\n第一条　甲。\n').map(([anchor]) => anchor)).toEqual(['sec-1', 'att-2-art-1']);
});

test('places of other documents are their headings alone', () => {
  expect(placesOf(interpretationBody, 'interpretations')).toEqual(['为什么要出这个办法', '哪些地方适用', '怎么收费', '需要注意什么'].map((heading) => [heading, heading]));
  expect(placesOf('## 为什么？\n\n第一条　甲。\n\n### 怎么办\n\n一、乙\n\n## 为什么？\n', 'guides')).toEqual([['为什么', '为什么？'], ['怎么办', '怎么办'], ['为什么-1', '为什么？']]);
});

test('a text without any of these has none', () => {
  for (const collection of ['policies', 'interpretations'] as const) for (const text of ['', '没有编号的正文。\n']) expect(placesOf(text, collection)).toEqual([]);
});
