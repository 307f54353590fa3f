import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportAsGithub } from '../../../src/checks/reporters/github.ts';
import type { Finding } from '../../../src/domain/finding.ts';

const finding: Finding = {
  rule: 'NUM-02', severity: 'warning', file: 'content/policies/2025/x.mdx', line: 2, column: 12, field: 'docNumber',
  message: '发文字号应使用六角括号〔〕。', fix: '改为 澄交〔2025〕8号。', source: 'GB/T 9704-2012', related: [{ file: 'y.mdx', line: 3, column: 1, message: '见这里。' }],
};
const documents = new Set(['content/policies/2025/x.mdx']);

/** What the host reads from a workflow command, by the rules of its runner. */
function readCommand(row: string): { command: string; properties: Record<string, string>; message: string } | null {
  const parts = /^::(\w+) (.*?)::(.*)$/.exec(row);
  if (!parts) return null;
  const [, command = '', list = '', message = ''] = parts;
  const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (text: string) => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = Object.fromEntries(list.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), property(pair.slice(pair.indexOf('=') + 1))]));
  return { command, properties, message: data(message) };
}

describe('the report as annotations of a GitHub workflow', () => {
  it('is one line for each finding, and the sum', () => {
    expect(reportAsGithub({ findings: [finding, { ...finding, severity: 'error', related: [] }, { ...finding, severity: 'info', related: [] }], documents })).toBe([
      '::warning file=content/policies/2025/x.mdx,line=2,col=12,title=NUM-02::发文字号应使用六角括号〔〕。%0A怎样改：改为 澄交〔2025〕8号。%0A相关：y.mdx:3:1 见这里。%0A依据：GB/T 9704-2012',
      '::error file=content/policies/2025/x.mdx,line=2,col=12,title=NUM-02::发文字号应使用六角括号〔〕。%0A怎样改：改为 澄交〔2025〕8号。%0A依据：GB/T 9704-2012',
      '::notice file=content/policies/2025/x.mdx,line=2,col=12,title=NUM-02::发文字号应使用六角括号〔〕。%0A怎样改：改为 澄交〔2025〕8号。%0A依据：GB/T 9704-2012',
      '1 个错误，1 个警告，1 个提示，涉及 1 件中的 1 件。', '',
    ].join('\n'));
  });

  it('says that nothing was found', () => {
    expect(reportAsGithub({ findings: [], documents })).toBe('1 件文档检查完毕，没有发现问题。\n');
  });

  it('writes the signs of the format in files and messages so that they mean themselves', () => {
    const [row] = reportAsGithub({ findings: [{ ...finding, file: 'a,b:c%/x.mdx', message: '100%\r\n::error::假的', related: [] }], documents }).split('\n');
    expect(row).toBe('::warning file=a%2Cb%3Ac%25/x.mdx,line=2,col=12,title=NUM-02::100%25%0D%0A::error::假的%0A怎样改：改为 澄交〔2025〕8号。%0A依据：GB/T 9704-2012');
  });

  it('gives back any file and any message as they were, in one line', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom('%', '\r', '\n', ':', ',', '::', '%25', '%0A', '=', '字'), fc.string({ unit: 'binary', maxLength: 2 })) });
    fc.assert(fc.property(text, text, (file, message) => {
      const rows = reportAsGithub({ findings: [{ ...finding, file, message, related: [] }], documents }).split(/\r?\n/);
      expect(rows).toHaveLength(3);
      expect(readCommand(rows[0] ?? '')).toEqual({
        command: 'warning', properties: { file, line: '2', col: '12', title: 'NUM-02' }, message: `${message}\n怎样改：${finding.fix}\n依据：${finding.source}`,
      });
    }));
  });
});
