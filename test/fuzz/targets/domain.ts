import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticleReferences } from '../../../src/domain/article-reference.ts';
import { findBasis, findTitles, maskTitles } from '../../../src/domain/citations.ts';
import { documentNumberKey, formatDocumentNumber, normaliseDocumentNumber, parseDocumentNumber } from '../../../src/domain/document-number.ts';
import { findEffective } from '../../../src/domain/effect-clauses.ts';
import { findDocumentNumbers } from '../../../src/domain/find-document-numbers.ts';
import { parseLongDate } from '../../../src/domain/parse-long-date.ts';
import { recogniseStructure } from '../../../src/domain/recognise-structure.ts';
import { findRepeals } from '../../../src/domain/repeal-clauses.ts';
import { plainTextOf } from '../../../src/domain/structure-text.ts';
import { allAnchors, sourceLines } from '../../support/source-lines.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { anyText, damaged } from '../nasty-texts.ts';

const numbers = ['澄政规〔2025〕3号', '澄湖区人民政府令第12号', '国办发〔2019〕19号', '津政发〔2015〕26号', '国务院令第711号'];

function numberHolds(text: string): void {
  const parsed = parseDocumentNumber(text);
  if (parsed) {
    const formatted = formatDocumentNumber(parsed);
    const again = parseDocumentNumber(formatted);
    assert(again, `${formatted} cannot be read again`);
    assert.equal(documentNumberKey(again), documentNumberKey(parsed));
    assert.equal(normaliseDocumentNumber(formatted), formatted);
  }
  let end = 0;
  for (const found of findDocumentNumbers(text)) {
    assert(found.start >= end && found.end > found.start && found.end <= text.length);
    assert.equal(text.slice(found.start, found.end), found.text);
    end = found.end;
  }
}

const squeezed = (text: string): string => text.replace(/\s/gu, '');

/** Every sign of the text comes out of the structure, in order, and no anchor stands twice. */
function structureHolds(text: string): void {
  const lines = sourceLines(text);
  const structure = recogniseStructure(lines);
  assert.equal(squeezed(plainTextOf(structure, lines)), squeezed(lines.map((line) => line.text).join('')));
  const anchors = allAnchors(structure);
  assert.equal(new Set(anchors).size, anchors.length);
}

function clausesHold(text: string): void {
  findTitles(text);
  findBasis(text);
  maskTitles(text);
  findRepeals(text);
  findEffective(text);
  parseArticleReferences(text);
  parseLongDate(text);
}

export const domainTargets = [
  fuzzTarget({ name: 'document numbers', share: 24, input: fc.oneof(anyText, damaged(numbers)), holds: numberHolds, accept: numberHolds }),
  fuzzTarget({
    name: 'structure of 章, 条, 款, 项', share: 14,
    input: fc.oneof(anyText, fc.array(fc.constantFrom('第一章　总则', '第一条　甲。', '第二条　乙：', '（一）丙；', '1.丁。', '一、戊', '（二）己', '附件1', '澄湖区停车办法', '2025年3月14日', '目　录', '第一条之一　庚', '第三节　辛', '', '| 甲 | 乙 |'), { maxLength: 30 }).map((rows) => rows.join('\n'))),
    holds: structureHolds, accept: structureHolds,
  }),
  fuzzTarget({ name: 'citations, dates, clauses of effect and repeal', share: 10, input: anyText, holds: clausesHold, accept: clausesHold }),
];
