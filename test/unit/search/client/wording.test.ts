import { expect, test } from 'vitest';
import { setAsideText, statusText, stockText, understoodParts, understoodText } from '../../../../src/search/client/wording.ts';

test('the status says how many, or that there is nothing', () => {
  expect(statusText({ total: 3, missing: null, answering: [] }, '停车', false)).toBe('找到 3 件与“停车”有关的文件和解读');
  expect(statusText({ total: 0, missing: null, answering: [] }, '火星', false)).toBe('没有找到与“火星”有关的内容。');
  expect(statusText({ total: 0, missing: null, answering: ['a', 'b'] }, '停车', true)).toBe('在选定的范围内没有找到。不限定范围时有 2 件。');
  expect(statusText({ total: 0, missing: null, answering: [] }, '长'.repeat(31), false)).toBe(`没有找到与“${'长'.repeat(30)}……”有关的内容。`);
  expect(statusText({ total: 40, missing: null, answering: [], isAtMost: true }, '公开', false)).toBe('找到至多 40 件与“公开”有关的文件和解读');
});

test('quotes inside the quotes are single ones', () => {
  expect(statusText({ total: 1, missing: null, answering: [] }, '“加装电梯” -补助', false)).toBe('找到 1 件与“‘加装电梯’ -补助”有关的文件和解读');
  expect(stockText('"加装电梯" 补助', false)).toBe('没有找到与“‘加装电梯’ 补助”有关的内容。');
});

test('an exact thing that is nowhere is named', () => {
  const key = { kind: 'number' as const, label: '和平政〔2099〕6号', choices: [], anchor: null };
  expect(statusText({ total: 0, missing: key, answering: [] }, '和平政2099年6号', false)).toBe('没有找到文号为“和平政〔2099〕6号”的文件。请核对机关代字、年份和序号，也可以按编号查。');
  expect(statusText({ total: 0, missing: { ...key, kind: 'day', label: '2025-06-03' }, answering: [] }, '2025.6.3', false)).toContain('“2025年6月3日”');
});

test('what is set aside is counted, and what is listed all the same is said', () => {
  expect(setAsideText({ setAside: 0 }, false)).toBeNull();
  expect(setAsideText({ setAside: 2 }, false)).toEqual({ text: '另有 2 件已废止或者失效的。', act: '一并列出' });
  expect(setAsideText({ setAside: 0 }, true)).toEqual({ text: '已废止、已失效的也列在内。', act: '只看有效的' });
});

test('what was understood is one sentence for the ear, and parts that can be taken back for the eye', () => {
  const understood = [{ kind: 'number' as const, said: '和平政2099年6号', meant: '和平政〔2099〕6号' }, { kind: 'corrected' as const, said: '公共平竞争', meant: '公平竞争' }];
  expect(understoodText(understood)).toBe('按这个意思查：发文字号“和平政〔2099〕6号”，“公共平竞争”已更正为“公平竞争”。');
  expect(understoodParts(understood).map(({ said, act }) => [said, act])).toEqual([['和平政2099年6号', '照原话查'], ['公共平竞争', '撤销更正']]);
  expect(understoodText([])).toBe('');
  expect(understoodText([{ kind: 'aspect', said: '时限', meant: '多长时间、什么时候' }])).toBe('按这个意思查：“时限”按“多长时间、什么时候”查，不必有这个词。');
});
