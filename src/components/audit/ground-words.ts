import { grounds, type GroundCode } from '../../domain/vocabulary/grounds.ts';

/** `内部事务信息：人事管理` as it stands; of a ground with its condition, the ground: `涉及个人隐私`. */
export const groundShort = (wording: string): string => wording.split('，', 1)[0] ?? wording;

/** How often each article is cited, in the order of the 条例: `第十四条1，第三十七条1`. */
export function groundsByArticle(counts: Partial<Record<GroundCode, number>>): string {
  const articles = new Map<string, number>();
  for (const code of Object.keys(grounds) as GroundCode[]) {
    const { article } = grounds[code];
    if (counts[code]) articles.set(article, (articles.get(article) ?? 0) + counts[code]);
  }
  return [...articles].map(([article, count]) => `${article}${count}`).join('，');
}
