import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/corpus/read-front-matter.ts';
import { PolicySchema, policyLabels } from '../../../src/domain/policy.ts';

const read = (text: string) => readFrontMatter(text, PolicySchema, policyLabels);
const problemsOf = (text: string) => read(text).problems.map(({ kind, line, column, field }) => `${line}:${column} ${kind} ${field ?? ''}`.trim());

test('every fault of the schema is reported at once, at its place', () => {
  const text = ['---', 'identifier: X', 'title: 标题', 'issuer: gov', 'publisher: gov', 'genre: 通知函', 'docClass: policy', "themes: ['综合政务\\文秘']", 'dateWritten: 2025-13-01', 'dateEffective: issue', 'validity: inForce', 'disclosureType: proactive', '发布人: 张', 'keywords: 一', '---', '正文'].join('\n');
  expect(problemsOf(text)).toEqual(['1:1 missing contentSource', '6:8 vocabulary genre', '9:14 format dateWritten', '13:1 unknownKey 发布人', '14:11 format keywords']);
  expect(read(text).meta).toMatchObject({ title: '标题', docClass: 'policy' });
  expect(read(text).meta).not.toHaveProperty('genre');
});

test('a faulty value is quoted and the allowed ones are listed', () => {
  const [problem] = read('---\nvalidity: 有效\n---\n').problems.filter(({ field }) => field === 'validity');
  expect(problem?.message).toBe('有效性取值“有效”不在受控词表内。');
  expect(problem?.fix).toContain('inForce、notYetEffective');
});

test('a misspelt key is answered with the nearest one', () => {
  const [problem] = read('---\ntitel: 甲\n---\n').problems.filter(({ kind }) => kind === 'unknownKey');
  expect(problem).toMatchObject({ line: 2, column: 1, fix: '是否要写 title？' });
});

test('positions are of the value, else the key, else the parent', () => {
  const { positionOf } = read('---\ntitle: 甲\nreview:\n  approver: 乙\nkeywords: [一, 二]\nabstract:\n---\n');
  expect(positionOf(['title'])).toEqual({ line: 2, column: 8 });
  expect(positionOf(['review', 'approver'])).toEqual({ line: 4, column: 13 });
  expect(positionOf(['review', 'approvedAt'])).toEqual({ line: 4, column: 3 });
  expect(positionOf(['keywords', 1])).toEqual({ line: 5, column: 15 });
  expect(positionOf(['abstract'])).toEqual({ line: 6, column: 1 });
  expect(positionOf(['issuer'])).toEqual({ line: 1, column: 1 });
});

test('YAML faults are named with their place', () => {
  expect(problemsOf('---\ntitle: 甲\ntitle: 乙\n---\n')).toEqual(['3:1 yaml']);
  expect(problemsOf('---\ntitle: "甲\n---\n正文')[0]).toMatch(/^\d+:\d+ yaml$/);
  expect(problemsOf('---\ntitle：全角冒号\n---\n')).toEqual(['1:1 yaml']);
});

test('only a plain fence is accepted, and code in front matter never runs', () => {
  expect(problemsOf('---js\n{ title: require("node:os").hostname() }\n---\n')).toEqual(['1:1 fence']);
  expect(problemsOf('正文没有元数据')).toEqual(['1:1 fence open']);
  expect(problemsOf('---\ntitle: 甲\n')).toEqual(['1:1 fence']);
  expect(problemsOf('')).toEqual(['1:1 fence open']);
});

test('a YAML bomb is a finding', () => {
  const bomb = ['---', 'a: &a [1,1,1,1,1,1,1,1,1]', ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`), '---', ''].join('\n');
  expect(read(bomb).problems.map(({ kind }) => kind)).toContain('yaml');
});

test('the body begins on the line after the fence', () => {
  expect(read('---\ntitle: 甲\n---\n\n正文')).toMatchObject({ offsetLine: 3, body: '\n正文' });
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
    expect(() => read(`---\n${text}\n---\n`)).not.toThrow();
    expect(() => read(text)).not.toThrow();
  }));
});
