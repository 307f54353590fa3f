import type { QueryText } from './query-text.ts';

/** Words by which people ask for a sort of page, by its name in the filter 类型. */
const words: Record<string, readonly string[]> = {
  政策解读: ['解读', '政策解读', '文件解读', '图解', '一图读懂', '一图看懂', '图文解读', '专家解读', '政策问答'],
  意见征集: ['征求意见', '意见征集', '征集意见', '公开征求意见', '民意征集'],
  年度报告: ['年报', '公开年报', '信息公开年报', '政府信息公开年报', '年度报告', '公开年度报告'],
  公开指南: ['公开指南', '信息公开指南', '政府信息公开指南'],
  政府会议: ['政府会议', '会议公开'],
  建议提案办理: ['建议提案', '建议提案办理', '提案答复', '建议答复', '人大建议', '政协提案'],
  回应关切: ['回应关切', '辟谣', '政务舆情回应'],
  权责清单: ['权责清单', '权力清单', '责任清单'],
  行政执法公示: ['行政执法公示', '执法公示', '处罚公示', '行政处罚公示', '行政处罚决定', '处罚决定'],
  政府公报: ['政府公报'],
  政策文件: ['政策文件'],
};
/** Words that texts use as well: they name a sort of page only beside a unit or a time, where nothing else is asked for. */
const ordinary: Record<string, readonly string[]> = {
  政策文件: ['文件', '发文', '政策', '公文'], 政府会议: ['会议'], 行政执法公示: ['处罚', '行政处罚', '执法'], 建议提案办理: ['建议', '提案', '议案'], 政府公报: ['公报'], 公开指南: ['指南'],
};
/** Texts that are read out: 养犬管理办法解读, ……条例政策解读. */
const readOut = /(?<=办法|规定|条例|细则|规则|规程|方案|通知|意见|规划|措施|计划|》[^\p{L}]?|\s)(?:政策)?解读$/u;

const byWord = (table: Record<string, readonly string[]>): ReadonlyMap<string, string> => new Map(Object.entries(table).flatMap(([kind, each]) => each.map((word) => [word, kind] as const)));
const always = byWord(words);
const beside = byWord(ordinary);
const run = /\p{Script=Han}+/gu;

/** Takes words that name a sort of page of this portal (`kinds`). `bare`: beside units and times nothing else is asked for. */
export function readKinds(query: QueryText, kinds: ReadonlySet<string>, bare: (start: number, end: number) => boolean): string[] {
  const found: string[] = [];
  query.takeAll(run, 'kind', ({ 0: text, index }) => {
    const tail = always.has(text) ? text : readOut.exec(text)?.[0] ?? text;
    const start = index + text.length - tail.length;
    const end = index + text.length;
    const kind = always.get(tail) ?? (bare(start, end) ? beside.get(tail) : undefined);
    if (kind === undefined || !kinds.has(kind)) return undefined;
    return { start, end, meant: kind, apply: () => void found.push(kind) };
  });
  return [...new Set(found)];
}

/** The sort of page that a whole text names. */
export const kindNamed = (text: string, kinds: ReadonlySet<string>): string | undefined => {
  const kind = always.get(text);
  return kind !== undefined && kinds.has(kind) ? kind : undefined;
};
