import { describe, expect, it } from 'vitest';
import { checkFiles, placeOf } from '../../support/checking.ts';
import { readScenario } from '../../support/scenario.ts';

const register = 'registers/numbers.yaml';
const entry = (changes: Record<string, string | null> = {}): string => {
  const fields = { number: '澄政规〔2025〕1号', through: '2', kind: 'void', reason: '编号后文件没有印发，已作废', registeredBy: 'office', registeredAt: '2025-12-30', ...changes };
  return `- { ${Object.entries(fields).filter(([, value]) => value !== null).map(([key, value]) => `${key}: ${value}`).join(', ')} }\n`;
};
const findings = async (text: string) => {
  const { findings: all, marked } = await checkFiles({ [register]: `${entry({ number: '澄交〔2025〕1号', through: '7' })}${entry({ number: '澄政规〔2025〕1号' })}${text}` });
  return { rows: all.map((finding) => `${finding.rule} ${finding.message}`), places: all.map(placeOf), marked };
};
/** Another series, whole by itself. */
const other = (changes: Record<string, string | null> = {}): string => entry({ number: '澄教〔2025〕1号', ...changes });

describe('registers/numbers.yaml', () => {
  it('is read with the place of every entry', async () => {
    const { corpus: { numbers } } = await readScenario({ [register]: `# 注释\n${entry()}` });
    expect(numbers.problems).toEqual([]);
    expect(numbers.value).toEqual([{ number: '澄政规〔2025〕1号', through: 2, kind: 'void', reason: '编号后文件没有印发，已作废', registeredBy: 'office', registeredAt: '2025-12-30', row: 0 }]);
    expect(numbers.positionOf([0, 'number'])).toEqual({ line: 2, column: 13 });
  });

  it('may be absent', async () => {
    const { corpus: { numbers } } = await readScenario();
    expect([numbers.value, numbers.problems]).toEqual([null, []]);
  });

  it.each([
    ['a number that is none', other({ number: '‸澄教三号' }), 'META-10 发文字号应为“机关代字〔年份〕序号号”或“…令第12号”的规范写法，实为“澄教三号”。'],
    ['half-width brackets', other({ number: '‸"澄教[2025]1号"' }), 'META-10 发文字号应为“机关代字〔年份〕序号号”或“…令第12号”的规范写法，实为“澄教[2025]1号”。'],
    ['no reason', other({ reason: null }).replace('{', '‸{'), 'META-03 缺少必填项：理由。'],
    ['a reason that says nothing', other({ reason: '‸内部文件' }), 'META-10 理由应为不少于8字的理由，实为“内部文件”。'],
    ['a title for a reason', other({ reason: '‸关于某某同志任职的请示' }), 'META-10 理由应为不含文件标题的理由（标题也可能泄露不公开的内容），实为“关于某某同志任职的请示”。'],
    ['an identity number in a reason', other({ reason: '‸答复信访人11010119900307002X本人' }), 'SEC-03 含公民身份号码“110*************2X”，应脱敏。'],
    ['a kind outside the vocabulary', other({ kind: '‸secret' }), 'META-04 去向取值“secret”不在受控词表内。'],
    ['a title', other({ registeredAt: '2025-12-30, ‸title: 关于某事的请示' }), 'META-07 存在未定义字段：title。'],
    ['an end before the beginning', other({ through: '‸1' }), 'META-10 末号应为大于 1 的末号，实为“1”。'],
    ['a search without a date for the answer', other({ kind: 'checking' }).replace('{', '‸{'), 'META-03 缺少必填项：答复期限。'],
    ['a date for an answer that nobody waits for', other({ registeredAt: '2025-12-30, due: ‸2026-12-30' }), 'META-10 答复期限应为空（只有正在核查的编号写答复期限），实为“2026-12-30”。'],
    ['a unit that is not registered', other({ registeredBy: '‸water' }), 'META-04 登记单位（registeredBy）取值“water”不在单位名册内。'],
    ['an entry that is a word', '- ‸澄教〔2025〕1号\n', 'META-10 每项应为一组字段。'],
  ])('reports %s at its place, once', async (_name, text, message) => {
    const { rows, places, marked } = await findings(text);
    expect(rows.map((row) => row.replace(/相近的有.*$/, ''))).toEqual([message]);
    expect(places).toEqual(marked);
  });
});
