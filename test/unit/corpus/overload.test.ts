import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/corpus/read-front-matter.ts';
import { readBody } from '../../../src/corpus/read-body.ts';

const bodyProblems = (source: string): string[] => readBody(source, 0, 'interpretations').problems.map(({ kind, line, column, message }) => `${line}:${column} ${kind} ${message}`);
const yamlProblems = (yaml: string): string[] => parseYaml(yaml, 1).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('a body with more markup than a parser can take is one finding at the place where it is too much', () => {
  expect(bodyProblems(`甲\n\n${'> '.repeat(1000)}乙\n`)).toEqual(['3:1 syntax 正文的标记太多，无法处理：行首有40层以上的引用或者列表。']);
  expect(bodyProblems(`甲\n${'- '.repeat(41)}乙\n`)).toEqual(['2:1 syntax 正文的标记太多，无法处理：行首有40层以上的引用或者列表。']);
  expect(bodyProblems('<Note title="x">'.repeat(4000))).toEqual([`1:${60 * 16 + 1} syntax 正文的标记太多，无法处理：标签套了60层以上。`]);
  expect(bodyProblems(`甲\n\n${'**乙'.repeat(4000)}`)).toEqual([`3:${3000 * 3 + 1} syntax 正文的标记太多，无法处理：一段里有3000个以上的 *、_、\`、[、&、{ 或者 \\。`]);
  expect(bodyProblems('甲<'.repeat(30_000))).toEqual([`1:${20_000 * 2 + 2} syntax 正文的标记太多，无法处理：“<”和“{”有20000个以上。`]);
});

test('what real documents have is no overload', () => {
  expect(bodyProblems(Array.from({ length: 400 }, (_, index) => `第${index}段有**重点**、[链接](/a/)和 a\\_b。`).join('\n\n'))).toEqual([]);
  expect(bodyProblems(`<table>\n<tbody>\n${'<tr><td>甲</td><td>乙</td></tr>\n'.repeat(2000)}</tbody>\n</table>\n`)).toEqual([]);
  expect(bodyProblems(`${'> '.repeat(3)}甲\n`)).toEqual([]);
});

test('front matter that stands for itself, for a billion values, or too deep, is a finding at its place', () => {
  expect(yamlProblems('title: &a [*a]')).toEqual(['2:12 不能使用引用“*a”。']);
  const bomb = Array.from({ length: 9 }, (_, index) => `a${index}: &a${index} [${Array.from({ length: 9 }, () => (index === 0 ? 'lol' : `*a${index - 1}`)).join(', ')}]`).join('\n');
  expect(yamlProblems(bomb)).toHaveLength(72);
  expect(yamlProblems(bomb)[0]).toBe('3:10 不能使用引用“*a0”。');
  expect(yamlProblems(`甲: 1\n乙: ${'['.repeat(100_000)}`)).toEqual(['3:1 内容太多，无法处理：这一行有100003个字符，最多20000个。']);
  expect(yamlProblems(`乙: ${'['.repeat(200)}${']'.repeat(200)}`)).toEqual(['2:64 内容太多，无法处理：括号套了60层以上。']);
  // Brackets within quotes are text.
  expect(yamlProblems(`title: "${'{'.repeat(100)}"\nabstract: '${'['.repeat(100)}'`)).toEqual([]);
  expect(yamlProblems(`${'- '.repeat(50)}甲`)).toEqual(['2:1 内容太多，无法处理：一行里有40层以上的列表。']);
  expect(yamlProblems(Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'))).toEqual(['203:1 内容太多，无法处理：缩进了200格以上。']);
});
