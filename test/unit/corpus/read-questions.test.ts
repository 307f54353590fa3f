import { describe, expect, it } from 'vitest';
import { readScenario, type Files } from '../../support/scenario.ts';

const register = 'registers/questions.yaml';
const read = async (text?: string | Uint8Array) => (await readScenario(text === undefined ? {} : { [register]: text } as Files)).corpus.questions;
const problemsOf = async (text: string | Uint8Array) => (await read(text)).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('registers/questions.yaml', () => {
  it('may be absent, and may hold nothing', async () => {
    expect(await read()).toMatchObject({ value: null, problems: [] });
    expect(await read('# 还没有写\n')).toMatchObject({ value: [], problems: [] });
  });

  it('is read entry by entry, with or without a place, each with its row', async () => {
    const { value, problems, positionOf } = await read('- page: policies/2025/parking\n  asked: [停车要钱吗]\n- page: policies/2025/parking\n  at: art-3\n  asked:\n    - 停一下午多少钱\n    - " 怎么收费 "\n');
    expect(problems).toEqual([]);
    expect(value).toEqual([
      { page: 'policies/2025/parking', asked: ['停车要钱吗'], row: 0 },
      { page: 'policies/2025/parking', at: 'art-3', asked: ['停一下午多少钱', '怎么收费'], row: 1 },
    ]);
    expect([positionOf([1, 'page']), positionOf([1, 'at']), positionOf([1, 'asked', 1])].map(({ line, column }) => `${line}:${column}`)).toEqual(['3:9', '4:7', '7:7']);
  });

  it('leaves a faulty entry out, reports it at its place and keeps the rows of the others', async () => {
    const faulty = '- { page: policies/2025/parking, asked: 停车要钱吗 }\n- { page: policies/2025/parking, at: art-3, ask: [停车要钱吗] }\n- 停车要钱吗\n- { at: 3, asked: [停车要钱吗] }\n- { page: policies/2025/parking, asked: [停车要钱吗] }\n';
    expect((await read(faulty)).value).toEqual([{ page: 'policies/2025/parking', asked: ['停车要钱吗'], row: 4 }]);
    expect(await problemsOf(faulty)).toEqual([
      '1:41 问法应为列表（[甲, 乙] 或每行一个 - ），实为“停车要钱吗”。', '2:3 缺少必填项：问法。', '2:45 存在未定义字段：ask。', '3:3 每项应为一组字段。', '4:3 缺少必填项：文件。', '4:9 位置应为文字，实为“3”。',
    ]);
  });

  it('wants a question in each list, and text for each', async () => {
    expect(await problemsOf("- { page: policies/2025/parking, asked: [] }\n- { page: policies/2025/parking, asked: [停车要钱吗, 3, ''] }\n")).toEqual([
      '1:41 问法应为至少1项，实为0项。', '2:49 问法（1）应为文字，实为“3”。', '2:52 问法（2）应为非空文字，实为“”。',
    ]);
  });

  it('reports what is no list, and what is not UTF-8', async () => {
    expect(await problemsOf('page: policies/2025/parking\n')).toEqual(['1:1 应为列表，每项以 - 开头。']);
    expect(await problemsOf(Uint8Array.of(0x2d, 0x20, 0xff))).toEqual([expect.stringMatching(/^1:1 .*应为 UTF-8。$/)]);
  });
});
