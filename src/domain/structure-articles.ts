import type { ArticleLabel } from './structure-labels.ts';
import type { Shape } from './structure-lines.ts';

/**
 * Decides which lines that begin with 第N条 are articles. A label with space after it, or alone on its line, is one. Without space it is
 * one where its number goes on from the article before, the text after it does not read on from a reference (第三条规定的), and
 * no later label with space claims the same number. Where no label in the document has space, a reading label counts only if the next
 * label goes on from it, so that leaving it out would tear a gap.
 */
export function decideArticles(shapes: readonly Shape[]): void {
  const candidates = shapes.filter((shape) => shape.article && !shape.division);
  const labels = candidates.map((shape) => shape.article as ArticleLabel);
  const spacedStyle = labels.filter((label) => label.spaced).length * 2 >= labels.filter((label) => !label.reads).length;
  const nextFirm = followingFirm(labels);
  let last: ArticleLabel | undefined;
  candidates.forEach((shape, index) => {
    const label = labels[index] as ArticleLabel;
    const isArticle = accepts({ label, last, next: labels[index + 1], nextFirm: nextFirm[index], spacedStyle });
    if (isArticle) last = label;
    else shape.article = undefined;
  });
}

interface Neighbours { label: ArticleLabel; last: ArticleLabel | undefined; next: ArticleLabel | undefined; nextFirm: ArticleLabel | undefined; spacedStyle: boolean }

function accepts({ label, last, next, nextFirm, spacedStyle }: Neighbours): boolean {
  if (isFirm(label)) return true;
  const claimed = nextFirm !== undefined && isSame(nextFirm, label);
  const fits = label.number === 1 && label.branch === null ? !claimed : isNext(label, last);
  if (label.spaced) return fits && !claimed;
  if (label.reads) return !spacedStyle && fits && next !== undefined && isNext(next, label);
  return !claimed && (fits || (!spacedStyle && last !== undefined && label.number > last.number));
}

const isFirm = (label: ArticleLabel): boolean => label.spaced && !label.reads;
const isSame = (a: ArticleLabel, b: ArticleLabel): boolean => a.number === b.number && a.branch === b.branch;

/** For each label the nearest later one that is an article beyond doubt. */
function followingFirm(labels: readonly ArticleLabel[]): (ArticleLabel | undefined)[] {
  let firm: ArticleLabel | undefined;
  return labels.toReversed().map((label) => {
    const following = firm;
    if (isFirm(label)) firm = label;
    return following;
  }).toReversed();
}

/** Whether `label` goes on from `last`: the next number, or the next 之N of the same. */
export function isNext(label: Numbered, last: Numbered | undefined): boolean {
  if (!last) return label.number === 1 && label.branch === null;
  if (label.branch === null) return label.number === last.number + 1;
  return label.number === last.number && label.branch === (last.branch ?? 0) + 1;
}

export interface Numbered { number: number; branch: number | null }
