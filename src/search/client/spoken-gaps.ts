/**
 * What people put between the parts of an everyday wording and what changes nothing of what is meant: whose it is (`停我家的水电`), the question itself
 * (`买机器有没有补贴`), how it came about (`摆了个摊`), how many they are (`养几只狗`), how much or how often it is so (`水特别小`, `狗老是叫`). Never what denies or turns about: 不, 没, 被, 给.
 */
const gap = new RegExp(`^(?:[几两一二三四五六七八九十多]{1,4}[只条个台辆套间次]|${[
  '我们家的', '我们家', '我家的', '我家', '我们的', '我们', '我的', '我', '咱们家的?', '咱家的?', '咱们的?', '咱', '你们的?', '他们的?', '她的?', '他的?', '自己的', '自家的?',
  '有没有', '能不能', '可不可以', '是不是', '要不要', '会不会', '该不该', '给不给', '算不算', '还能不能', '还有没有', '能否', '可以', '能', '会', '要', '想', '的', '了个', '了', '个', '特别', '非常', '很', '好', '太', '有点', '有些', '老是', '总是', '一直', '老', '总', '又', '都', '还',
].sort((a, b) => b.length - a.length).join('|')})`);

/** Two characters with another one between them are mostly other words, 社会保障 is no 社保: only what counts things or says that it is done may part them. */
const countsOrDone = /^(?:[几两一二三四五六七八九十多]*[只条个台辆套间次]|了个?)$/;
/** Characters of the longest of them: more need not be looked at, and a query may be a pasted page. */
const longestGap = 5;
/** Pieces of one wording at most. */
const mostGaps = 2;

/** What a stretch of a query says without what stands between its parts. */
export interface GappedWording { word: string; length: number }

/**
 * The longest known wording that begins here with such words between its parts; `longest` in characters. Null where there is none. Its first and last characters
 * are its own.
 */
export function gappedWordingAt(text: string, at: number, longest: number, isKnown: (word: string) => boolean): GappedWording | null {
  let best: GappedWording | null = null;
  const walk = (word: string, from: number, gaps: number): void => {
    for (let piece = word, next = from; next < text.length && piece.length < longest;) {
      piece += text.charAt(next);
      next += 1;
      if (gaps > 0 && isKnown(piece) && piece.length > (best?.word.length ?? 0) && (piece.length > 2 || countsOrDone.test(text.slice(at + 1, next - 1)))) best = { word: piece, length: next - at };
      const between = gaps < mostGaps ? gap.exec(text.slice(next, next + longestGap))?.[0] : undefined;
      if (between !== undefined) walk(piece, next + between.length, gaps + 1);
    }
  };
  walk('', at, 0);
  return best;
}
