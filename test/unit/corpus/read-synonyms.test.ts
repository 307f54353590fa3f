import { describe, expect, it } from 'vitest';
import { readScenario, type Files } from '../../support/scenario.ts';

const register = 'registers/synonyms.yaml';
const read = async (text?: string) => (await readScenario(text === undefined ? {} : { [register]: text } as Files)).corpus.synonyms;

describe('registers/synonyms.yaml', () => {
  it('may be absent, and may hold nothing', async () => {
    expect((await read()).value).toBeNull();
    expect((await read('# 还没有写\n')).value).toEqual([]);
  });

  it('is read entry by entry, a faulty one left out and reported at its place', async () => {
    const { value, problems } = await read('- { meant: 停车, said: [泊车] }\n- { meant: 收费, said: 要钱 }\n- { meant: 公交, sayd: [巴士] }\n');
    expect(value).toEqual([{ meant: '停车', said: ['泊车'], row: 0 }]);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '2:22 群众用语应为列表（[甲, 乙] 或每行一个 - ），实为“要钱”。', '3:3 缺少必填项：群众用语。', '3:16 存在未定义字段：sayd。',
    ]);
  });
});
