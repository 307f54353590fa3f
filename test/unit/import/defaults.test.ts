import { expect, it } from 'vitest';
import { defaultsFor, readDefaults, unusedDefaults, type Defaults } from '../../../src/import/defaults.ts';

const read = (yaml: string) => readDefaults('d.yaml', new TextEncoder().encode(yaml));

it('a file has its own values before those of all, by its name with or without extension', () => {
  const defaults = read('all:\n  drafter: office\n  genre: 通知\na:\n  drafter: education\nb.txt:\n  drafter: finance\n') as Defaults;
  expect(defaultsFor('a.txt', defaults)).toEqual({ drafter: 'education', genre: '通知' });
  expect(defaultsFor('b.txt', defaults)).toEqual({ drafter: 'finance', genre: '通知' });
  expect(defaultsFor('c.txt', defaults)).toEqual({ drafter: 'office', genre: '通知' });
  expect(unusedDefaults(defaults, ['a.txt'])).toEqual(['b.txt']);
});

it('an empty file and empty sections are no fault', () => {
  expect(defaultsFor('a.txt', read('') as Defaults)).toEqual({});
  expect(defaultsFor('a.txt', read('all:\na:\n') as Defaults)).toEqual({});
});

it('every fault is told with its place', () => {
  expect(read('all:\n  draftr: office\n  dateWritten: 2025-02-30\n  review: { secrecyAt: 昨天 }\nx: 1\n')).toEqual({
    errors: [
      'd.yaml:2:11 存在未定义字段：draftr。',
      'd.yaml:3:16 成文日期应为YYYY-MM-DD 的真实日期，如 2025-03-14，实为“2025-02-30”。',
      'd.yaml:4:24 公开审查（secrecyAt）应为YYYY-MM-DD 的真实日期，如 2025-03-14，实为“昨天”。',
      'd.yaml:5:4 “x”下应为一组字段，写法见内容模型。',
    ],
  });
});

it('faulty YAML and a list are told', () => {
  expect(read('all: [')).toHaveProperty('errors');
  expect(read('- 1')).toEqual({ errors: ['d.yaml:1:1 应为“all:”和各文件名下的字段清单。'] });
});
