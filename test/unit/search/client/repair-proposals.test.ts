import { expect, test } from 'vitest';
import type { Hits } from '../../../../src/search/client/look-up.ts';
import { findBetter } from '../../../../src/search/client/repair-proposals.ts';
import type { Repair, Sought } from '../../../../src/search/client/repair-means.ts';

/** One page; `run` is how much of the query it has in one run, `held` which of the words that count, `coverage` how much of it that is where seams are let off. */
interface Answer { words: string[]; held: string[]; coverage?: number; otherwise?: Record<string, string[]>; run: number; near?: number; head?: number; bonus?: string[]; onlyTogether?: boolean; onlyVerbatim?: boolean; isShortened?: boolean; pairs?: string[]; madeWords?: string[]; filters?: string[]; isPinyin?: boolean; change?: [said: string, meant: string] }

async function better(answers: Record<string, Answer>, costs: Record<string, number>, before?: number): Promise<string | null> {
  const page = { id: 'p' };
  const held = new Set(Object.values(answers).flatMap((answer) => answer.held));
  const term = (text: string, need: string, others: readonly string[] = []): unknown => ({ need, wordings: [text, ...others].map((each) => ({ text: each, tokens: [each], weight: 1 })) });
  const find = async (text: string): Promise<Sought> => {
    const { words, held: own, otherwise = {}, coverage = words.filter((word) => own.includes(word)).length / words.length, bonus = [], filters = [], run, near = 0, head = 0 } = answers[text] as Answer;
    return { query: { understood: filters.map((said) => ({ kind: 'kind', said, meant: said })), terms: [...words.map((each) => term(each, 'required', otherwise[each])), ...bonus.map((each) => term(each, 'bonus'))] }, best: { page, run, near, head, coverage } } as never;
  };
  const lookUp = async (token: string): Promise<Hits> => new Map(held.has(token) ? [['p', page as never]] : []);
  const found = await findBetter(Object.entries(answers).map(([text, { onlyTogether = false, onlyVerbatim = false, isShortened = false, pairs = [], madeWords = [], isPinyin = false, change: [said, meant] = ['', ''] }]) => ({ text, understood: [{ kind: isPinyin ? 'pinyin' as const : 'corrected' as const, said, meant }], cost: costs[text] ?? 0, isShortened, onlyTogether, onlyVerbatim, pairs, words: madeWords })), before, { find, lookUp } as unknown as Repair<Sought>);
  return found?.text ?? null;
}

const drawn: Answer = { words: ['公租房', '摇号'], held: ['公租房', '摇号'], run: 0.6 };

test('a reading that a page has word for word takes the place of one that it has apart, where it is about as likely', async () => {
  const wanted: Answer = { words: ['公租房'], bonus: ['要号'], held: ['公租房'], run: 1 };
  expect(await better({ 公租房摇号: drawn, 公租房要号: wanted }, { 公租房摇号: 18, 公租房要号: 30 })).toBe('公租房摇号');
  expect(await better({ 公租房摇号: drawn, 公租房要号: wanted }, { 公租房摇号: 18, 公租房要号: 20 })).toBe('公租房要号');
});

test('one that holds more takes the place of a likelier one', async () => {
  const half: Answer = { words: ['公租房', '药号', '申请'], held: ['公租房', '申请'], run: 0.4 };
  expect(await better({ 公租房药号: half, 公租房摇号: drawn }, { 公租房药号: 10, 公租房摇号: 30 })).toBe('公租房摇号');
});

test('of two that a page holds alike the one that stands together in it, or in its title, is meant before one that is a little likelier', async () => {
  const opening: Answer = { words: ['开工', '事件'], held: ['开工', '事件'], run: 0.5, near: 0.5 };
  const time: Answer = { words: ['开工', '时间'], held: ['开工', '时间'], run: 0.5, near: 1 };
  expect(await better({ 开工事件: opening, 开工时间: time }, { 开工事件: 13, 开工时间: 15 })).toBe('开工时间');
  expect(await better({ 开工事件: opening, 开工时间: time }, { 开工事件: 13, 开工时间: 29 })).toBe('开工事件');
  const building: Answer = { words: ['历史建筑'], held: ['历史建筑'], run: 1, near: 1 };
  const relief: Answer = { words: ['临时救助'], held: ['临时救助'], run: 1, near: 1, head: 1 };
  expect(await better({ 历史建筑: building, 临时救助: relief }, { 历史建筑: 26, 临时救助: 26.3 })).toBe('临时救助');
});

test('where nothing was found before, the pair where a reading meets the word beside it is not asked for, unless letters were initials', async () => {
  const duty: Answer = { words: ['东丽', '丽区', '区值', '值班'], held: ['东丽', '丽区', '值班'], coverage: 0.99, run: 0.8, near: 0.99, head: 0.7 };
  const office: Answer = { words: ['东丽', '丽区'], bonus: ['区至', '至办'], held: ['东丽', '丽区'], run: 1, near: 1, head: 1 };
  expect(await better({ 东丽区值班: duty, 东丽区至办: office }, { 东丽区值班: 13, 东丽区至办: 32 })).toBe('东丽区值班');
  expect(await better({ 东丽区值班: duty, 东丽区至办: office }, { 东丽区值班: 13, 东丽区至办: 32 }, 0.5)).toBe('东丽区至办');
  expect(await better({ 东丽区值班: { ...duty, isShortened: true }, 东丽区至办: office }, { 东丽区值班: 13, 东丽区至办: 32 })).toBe('东丽区至办');
});

test('where nothing was found before, a likely slip is meant by any page that has its pairs with about half of the rest', async () => {
  const waiting: Answer = { words: ['公租房', '轮候', '年限', '房轮'], held: ['公租房', '轮候'], run: 0.4, near: 0.5, change: ['轮侯', '轮候'] };
  expect(await better({ 公租房轮候年限: waiting }, { 公租房轮候年限: 5 })).toBe('公租房轮候年限');
  expect(await better({ 公租房轮候年限: waiting }, { 公租房轮候年限: 8 })).toBeNull();
  expect(await better({ 公租房轮候年限: waiting }, { 公租房轮候年限: 5 }, 0.45)).toBeNull();
  expect(await better({ 公租房轮候年限: { ...waiting, near: 0.3 } }, { 公租房轮候年限: 5 })).toBeNull();
  expect(await better({ 公租房轮候年限: { ...waiting, held: ['公租房', '年限'] } }, { 公租房轮候年限: 5 })).toBeNull();
  expect(await better({ 公租房轮候年限: { ...waiting, onlyVerbatim: true } }, { 公租房轮候年限: 5 })).toBeNull();
  // Any two characters meet somewhere: an edit must make a word.
  expect(await better({ 公租房轮候年限: { ...waiting, pairs: ['轮候'] } }, { 公租房轮候年限: 5 })).toBeNull();
  expect(await better({ 公租房轮候年限: { ...waiting, pairs: ['轮候'], madeWords: ['轮候'] } }, { 公租房轮候年限: 5 })).toBe('公租房轮候年限');
  expect(await better({ 公租房轮候年限: { ...waiting, change: ['轮候', '候'] } }, { 公租房轮候年限: 5 })).toBeNull();
});

test('where nothing was found before, a slip in a frequent word is meant by a page that has much of the query, though not that word', async () => {
  const much: Answer = { words: ['小店', '店运', '运营', '营补', '补助'], held: ['小店', '补助'], run: 0.3, near: 0.5, pairs: ['运营'], change: ['运赢', '运营'] };
  expect(await better({ 小店运营补助: much }, { 小店运营补助: -8 })).toBe('小店运营补助');
  expect(await better({ 小店运营补助: much }, { 小店运营补助: -7 })).toBeNull();
  expect(await better({ 小店运营补助: { ...much, held: ['小店'] } }, { 小店运营补助: -8 })).toBeNull();
  expect(await better({ 小店运营补助: much }, { 小店运营补助: -8 }, 0.1)).toBeNull();
});

test('what letters spell in full is meant wherever a page answers it; their initials and slips ask for more', async () => {
  const waiting: Answer = { words: ['公租房', '轮候', '年限'], held: ['公租房'], run: 0.4, isPinyin: true };
  expect(await better({ 公租房轮候年限: waiting }, { 公租房轮候年限: 30 })).toBe('公租房轮候年限');
  expect(await better({ 公租房轮候年限: { ...waiting, isShortened: true } }, { 公租房轮候年限: 30 })).toBeNull();
  expect(await better({ 公租房轮候年限: { ...waiting, isPinyin: false } }, { 公租房轮候年限: 30 })).toBeNull();
  expect(await better({ 公租房轮候年限: waiting }, { 公租房轮候年限: 30 }, 0.5)).toBeNull();
});

test('of two readings of letters the likelier one is meant, though a page has somewhat more of the other', async () => {
  const dog: Answer = { words: ['半夜', '狗叫'], held: ['半夜'], coverage: 0.6, near: 0.6, run: 0, isPinyin: true };
  const stray: Answer = { words: ['野狗', '办事'], held: ['野狗', '办事'], near: 0.6, run: 0, isPinyin: true };
  expect(await better({ 半夜狗叫: dog, 办野狗交: stray }, { 半夜狗叫: 40, 办野狗交: 64 })).toBe('半夜狗叫');
  expect(await better({ 半夜狗叫: dog, 办野狗交: stray }, { 半夜狗叫: 40, 办野狗交: 56 })).toBe('办野狗交');
});

test('a word of the register that an edit makes may stand in the page in another wording', async () => {
  const paid: Answer = { words: ['补助', '到账'], held: ['补助', '拨付'], otherwise: { 到账: ['拨付'] }, coverage: 1, run: 0.5, near: 1, pairs: ['到账'] };
  expect(await better({ 补助到账: paid }, {})).toBe('补助到账');
  expect(await better({ 补助到账: { ...paid, otherwise: { 到账: ['发放'] } } }, {})).toBeNull();
  expect(await better({ 补助到账: { ...paid, pairs: ['助到'] } }, {})).toBeNull();
});

test('a short word beside others may be mended where a page has all of it together, but for the pair where two of them meet', async () => {
  const goods: Answer = { words: ['环境', '境应', '应急', '物资'], held: ['环境', '应急', '物资'], coverage: 0.98, run: 0.5, near: 0.95, onlyTogether: true, pairs: ['物资'] };
  expect(await better({ 环境应急物资: goods }, {})).toBe('环境应急物资');
  expect(await better({ 环境应急物资: { ...goods, near: 0.7 } }, {})).toBeNull();
  expect(await better({ 环境应急物资: { ...goods, coverage: 0.8 } }, {}, 0.3)).toBeNull();
});

test('an edit that makes a word of the lexicon need not stand word for word where the page has the rest near it', async () => {
  const edit: Answer = { words: ['政府', '府问', '问题'], held: ['政府', '问题'], run: 0.5, near: 0.9, onlyVerbatim: true, pairs: ['府问', '问题'], madeWords: ['问题'] };
  expect(await better({ 政府问题: edit }, {})).toBe('政府问题');
  expect(await better({ 政府问题: edit }, {}, 0.4)).toBe('政府问题');
  expect(await better({ 政府问题: edit }, {}, 0.5)).toBeNull();
  expect(await better({ 政府问题: { ...edit, near: 0.5 } }, {})).toBeNull();
  expect(await better({ 政府问题: { ...edit, madeWords: [] } }, {})).toBeNull();
  expect(await better({ 政府问题: { ...edit, madeWords: ['府问', '问题'] } }, {})).toBeNull();
});

test('a pair in the name of a kind of document, by which pages are filtered, need not stand in the page', async () => {
  const report: Answer = { words: ['公开'], held: ['公开'], run: 1, near: 1, pairs: ['年报'], filters: ['公开年报'] };
  expect(await better({ 公开年报: report }, {})).toBe('公开年报');
  expect(await better({ 公开年报: { ...report, filters: [] } }, {})).toBeNull();
});

test('where nothing was found before, most of it nearly together is enough for a short word beside others', async () => {
  const list: Answer = { words: ['名单', '旧名', '清理', '期限'], held: ['名单', '旧名', '清理'], run: 0.6, near: 0.83, onlyTogether: true, pairs: ['清理'] };
  expect(await better({ 旧名单清理期限: list }, {})).toBe('旧名单清理期限');
  expect(await better({ 旧名单清理期限: list }, {}, 0.4)).toBeNull();
  expect(await better({ 旧名单清理期限: { ...list, near: 0.7 } }, {})).toBeNull();
  expect(await better({ 旧名单清理期限: { ...list, held: ['名单', '清理'] } }, {})).toBeNull();
});

test('one character for another need not make it word for word where the page has the rest as near', async () => {
  const audio: Answer = { words: ['店铺', '招牌', '牌音', '音频'], held: ['店铺', '招牌', '音频'], run: 0.7, near: 0.99, onlyVerbatim: true, pairs: ['音频'], change: ['音平', '音频'] };
  expect(await better({ 店铺招牌音频: audio }, {})).toBe('店铺招牌音频');
  expect(await better({ 店铺招牌音频: { ...audio, near: 0.9 } }, {})).toBeNull();
  expect(await better({ 店铺招牌音频: { ...audio, change: ['音', '音频'] } }, {})).toBeNull();
});

test('none is taken that holds too little, or hardly more than what was found before', async () => {
  expect(await better({ 公租房药号: { words: ['公租房', '药号'], held: ['公租房'], run: 0.4 } }, {})).toBeNull();
  const most: Answer = { words: ['公租房', '药号', '申请'], held: ['公租房', '申请'], run: 0.4 };
  expect(await better({ 公租房药号申请: most }, {}, 0.6)).toBeNull();
  expect(await better({ 公租房药号申请: most }, {}, 0.5)).toBe('公租房药号申请');
});

test('what counts only together is not taken where a page has it far apart, or lacks one of the words', async () => {
  const parted: Answer = { words: ['犬只', '遗弃'], held: ['犬只', '遗弃'], run: 0.5, onlyTogether: true };
  expect(await better({ 犬只遗弃: { ...parted, near: 0.5 } }, {})).toBeNull();
  expect(await better({ 犬只遗弃: { ...parted, near: 1 } }, {})).toBe('犬只遗弃');
  expect(await better({ 犬只遗弃: { ...parted, held: ['遗弃'], near: 1 } }, {})).toBeNull();
});

test('all proposals are asked for at once: each by itself would wait for the index in turn', async () => {
  let asked = 0;
  const all = Promise.withResolvers<void>();
  const find = async (): Promise<Sought> => {
    asked += 1;
    if (asked === 3) all.resolve();
    await all.promise;
    return { query: { terms: [] }, best: undefined } as never;
  };
  const proposals = ['甲', '乙', '丙'].map((text) => ({ text, understood: [], cost: 0 }));
  await expect(findBetter(proposals, undefined, { find, lookUp: async () => new Map() } as unknown as Repair<Sought>)).resolves.toBeNull();
});

test('a word that is made by one character more must leave less of the query out than one that takes the place of another', async () => {
  const answer = (meant: string): Answer => ({ words: ['核聚', '变了', '了电', '电站', '选址'], held: ['核聚', '变了', '选址'], run: 0.4, near: 0.7, onlyVerbatim: true, pairs: ['变了', '了电'], madeWords: ['变了'], change: ['变电', meant] });
  expect(await better({ 核聚变了电站选址: answer('变了电') }, { 核聚变了电站选址: 15 })).toBeNull();
  expect(await better({ 核聚变了站选址: answer('变了') }, { 核聚变了站选址: 15 })).toBe('核聚变了站选址');
});
