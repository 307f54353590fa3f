import { expect, test } from 'vitest';
import { findArticle, listArticles, openingParagraphs } from '../../../src/domain/find-article.ts';
import { recogniseStructure } from '../../../src/domain/recognise-structure.ts';
import { articleText } from '../../../src/domain/structure-text.ts';
import { sourceLines } from '../../support/source-lines.ts';

const structure = recogniseStructure(sourceLines('第一条　根据《甲法》制定。\n第十二条之一　下列：\n（一）甲：\n1.子。\n末款。\n附件2\n细则\n第一条　依据《乙法》制定。'));

test('articles are listed in order, those of attachments too', () => expect(listArticles(structure).map(({ anchor }) => anchor)).toEqual(['art-1', 'art-12-1', 'att-2-art-1']));

test.each([['art-1', '根据'], ['art-12-1', ''], ['art-12-1-p2', '末款'], ['art-12-1-p1-i1', '（一）'], ['art-12-1-p1-i1-n1', '1.'], ['att-2-art-1-p1', '依据']])('%s is found', (anchor, begins) => {
  const found = findArticle(structure, anchor);
  const place = found?.item ?? found?.paragraph ?? found?.article;
  expect(place?.anchor).toBe(anchor);
  if (place && 'text' in place) expect(place.text.startsWith(begins)).toBe(true);
});

test.each(['art-2', 'art-12', 'art-1-p2', 'art-12-1-p1-i2', 'ch-1', ''])('“%s” is not there', (anchor) => expect(findArticle(structure, anchor)).toBeUndefined());

test('the text of an article begins with its label', () => expect(articleText(listArticles(structure)[1]!)).toEqual(['第十二条之一　下列：', '（一）甲：', '1.子。', '末款。']));

test('the opening is 第一条 of each rule, else the first prose', () => {
  const texts = (text: string) => openingParagraphs(recogniseStructure(sourceLines(text))).map((paragraph) => paragraph.text);
  expect(openingParagraphs(structure).map(({ text }) => text)).toEqual(['根据《甲法》制定。', '依据《乙法》制定。']);
  expect(texts('各镇：\n根据《甲法》，现通知如下：\n一、甲。')).toEqual(['根据《甲法》，现通知如下：']);
  expect(texts('各镇：\n现将方案印发给你们。\n2025年3月14日\n澄湖区方案\n根据《甲法》，制定本方案。\n一、甲。')).toEqual(['现将方案印发给你们。', '根据《甲法》，制定本方案。']);
});
