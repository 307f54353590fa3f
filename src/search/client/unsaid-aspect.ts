import { answersAsked, type Asked } from './asked-for.ts';
import { placesOf } from './pages-that-fit.ts';
import type { ReadQuery } from './read-query.ts';
import { correctQuery } from './repair-corrections.ts';
import type { Repair, Sought } from './repair-means.ts';
import type { Understood } from './understood.ts';

/** Words that name the sort of answer that is wanted, and how the sentence above the results says it. What gives such an answer seldom has the word: 五个工作日内办结 is the 时限. */
const aspects: readonly { sort: Asked; word: RegExp; meant: string }[] = [
  { sort: 'time', word: /(?:时限|期限|时间|日期|天数|年限|时长)$/, meant: '多长时间、什么时候' },
  { sort: 'frequency', word: /(?:次数|频次|频率)$/, meant: '多少次' },
  { sort: 'amount', word: /(?:金额|额度|价格|费用|标准)$/, meant: '多少钱' },
  { sort: 'limit', word: /(?:[上下]限|限[制度额])$/, meant: '最多、最少多少' },
  { sort: 'count', word: /(?:[个人户件只条份]数|总数|数量?|比例|面积|长度|高度|宽度)$/, meant: '多少' },
  { sort: 'materials', word: /(?:材料|证件)$/, meant: '哪些材料' },
  { sort: 'condition', word: /(?:条件|资格|对象|范围)$/, meant: '什么条件' },
  { sort: 'procedure', word: /(?:流程|程序|步骤|手续|方式|方法)$/, meant: '怎样办理' },
  { sort: 'penalty', word: /(?:处罚|罚款|处分|处理|后果)$/, meant: '怎样处理' },
  { sort: 'contact', word: /(?:电话|联系方式)$/, meant: '找谁' },
  { sort: 'reason', word: /(?:原因|理由)$/, meant: '为什么' },
  { sort: 'place', word: /(?:地点|地址|位置)$/, meant: '什么地方' },
];

/** A query without the word at its end that names the sort of answer. */
export interface UnsaidAspect { sort: Asked; rest: string; understood: Understood }

/** So many of the best places of the best page, of which one has to be such an answer. */
const answering = 3;

/** Less than a word is left without it. */
const shortestRest = 2;

/** Null where a query in comparing form ends in no such word, or is little else. */
export function readAspect(text: string): UnsaidAspect | null {
  for (const { sort, word, meant } of aspects) {
    const said = word.exec(text)?.[0];
    const rest = said === undefined ? '' : text.slice(0, -said.length).trim();
    if (said !== undefined) return rest.length < shortestRest ? null : { sort, rest, understood: { kind: 'aspect', said, meant } };
  }
  return null;
}

/**
 * Where nothing answers a query that ends in such a word: what answers it without, mended where it was typed wrong, if one of the best places is such an answer. Null where it is none, or where the word is to be taken
 * as it is written. (Of 400 fresh queries in words five more are first; of 120 questions on what is nowhere, and of 300 subjects beside a word that is nowhere, none is answered more.)
 */
export async function findUnsaid<T extends Sought>({ sort, rest, understood: aspect }: UnsaidAspect, repair: Repair<T>): Promise<{ understood: Understood[]; found: T } | null> {
  if (repair.asWritten.includes(aspect.said)) return null;
  const { found, understood } = await correctQuery(rest, await repair.find(rest), repair);
  if (!found.best) return null;
  const query: ReadQuery = { ...found.query, asked: [sort] };
  const places = placesOf(await found.best.page.data(), found.best, query, found.terms).slice(0, answering);
  return places.some(({ passage }) => answersAsked(query.asked, passage) > 0) ? { understood: [...understood, aspect], found: { ...found, query } } : null;
}
