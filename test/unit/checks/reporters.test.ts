import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../../src/checks/reporters/code-frame.ts';
import { reportAsJson } from '../../../src/checks/reporters/json.ts';
import { reportAsText } from '../../../src/checks/reporters/text.ts';
import type { Finding } from '../../../src/domain/finding.ts';

const finding: Finding = {
  rule: 'NUM-02', severity: 'warning', file: 'content/policies/2025/x.mdx', line: 2, column: 12, field: 'docNumber',
  message: '发文字号（docNumber）的年份应使用六角括号〔〕，实为“澄交[2025]8号”。', fix: '改为 澄交〔2025〕8号。', source: 'GB/T 9704-2012 7.2.5（发文字号）',
  related: [{ file: 'content/policies/2025/x.mdx', line: 1, column: 1, message: '见这里。' }],
};
const error: Finding = { ...finding, rule: 'SEC-01', severity: 'error', file: 'content/site.yaml', related: [] };
const documents = new Set(['content/policies/2025/x.mdx', 'content/policies/2025/y.mdx']);
const source = '---\ndocNumber: 澄交[2025]8号\n---\n';

describe('the report as text', () => {
  it('says where, what, the line itself, how to mend, the other place and the basis', () => {
    expect(reportAsText({ findings: [finding], documents, sourceOf: () => source })).toBe(`content/policies/2025/x.mdx:2:12  警告  NUM-02
  发文字号（docNumber）的年份应使用六角括号〔〕，实为“澄交[2025]8号”。
  2 | docNumber: 澄交[2025]8号
                 ^
  怎样改：改为 澄交〔2025〕8号。
  相关：content/policies/2025/x.mdx:1:1 见这里。
  依据：GB/T 9704-2012 7.2.5（发文字号）
  说明：npm run check -- --explain NUM-02

1 个警告，涉及 2 件中的 1 件。
`);
  });

  it('counts each severity, and other files apart', () => {
    const text = reportAsText({ findings: [finding, error, error, { ...error, severity: 'info' }], documents });
    expect(text.trimEnd().split('\n').at(-1)).toBe('2 个错误，1 个警告，1 个提示，涉及 2 件中的 1 件和 1 个其他文件。');
  });

  it('counts each family in a table that is aligned for Han characters', () => {
    const many = Array.from({ length: 10 }, () => error);
    const text = reportAsText({ findings: [finding, ...many, { ...error, rule: 'DISC-01' }, { ...error, rule: 'ODD-01', severity: 'info' }], documents });
    expect(text.trimEnd().split('\n').slice(-8)).toEqual([
      '类别                  错误  警告  提示',
      'DISC  公开属性和理由     1     0     0',
      'SEC   保密              10     0     0',
      'NUM   发文字号和标题     0     1     0',
      'ODD   ODD                0     0     1',
      '合计                    11     1     1',
      '',
      '11 个错误，1 个警告，1 个提示，涉及 2 件中的 1 件和 1 个其他文件。',
    ]);
  });

  it('is one line where there is nothing to say', () => {
    expect(reportAsText({ findings: [], documents })).toBe('2 件文档检查完毕，没有发现问题。\n');
  });
});

describe('the report as JSON', () => {
  it('has the findings with all their fields, and the counts', () => {
    expect(JSON.parse(reportAsJson({ findings: [finding, error], documents }))).toEqual({ findings: [finding, error], summary: {
      errors: 1, warnings: 1, infos: 0, documents: 2,
      families: { SEC: { errors: 1, warnings: 0, infos: 0 }, NUM: { errors: 0, warnings: 1, infos: 0 } },
    } });
  });
});

describe('the line under a finding', () => {
  it('has its caret under the column, Han characters counted twice', () => {
    expect(codeFrame('甲乙，x', 1, 4, '')).toBe('1 | 甲乙，x\n          ^');
  });

  it('is cut around the column where it is long', () => {
    const frame = codeFrame(`${'字'.repeat(100)}错${'字'.repeat(100)}`, 1, 101, '') ?? '';
    const [line = '', caret = ''] = frame.split('\n');
    expect(line).toBe(`1 | …${'字'.repeat(25)}错${'字'.repeat(24)}…`);
    expect(caret).toBe(`${' '.repeat(4 + 2 + 50)}^`);
  });

  it('is left out where there is no such line', () => {
    expect(codeFrame('甲\n\n', 2, 1, '')).toBeNull();
    expect(codeFrame('甲', 9, 1, '')).toBeNull();
  });

  it('stands under a column behind the end of its line', () => {
    expect(codeFrame('甲', 1, 2, '')).toBe('1 | 甲\n      ^');
  });
});
