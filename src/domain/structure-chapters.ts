import type { Shape } from './structure-lines.ts';

/** Titles of rules end so; a line of this kind over 第一条 is the title of the rule, not of its first chapter. */
const ruleTitle = /(?:办法|规定|规则|条例|细则|方案|意见|通知|制度|决定|准则|规程|规范|标准|计划|规划|预案|措施|要点|章程|公约)(?:（[^（）]{1,20}）)?$/;

/**
 * Chapters whose 第N章 was lost to automatic numbering of a word processor: a short bare line right before an article, after a finished
 * sentence. Between two numbered chapters as many are taken as the numbers leave out; after the last numbered chapter every one;
 * where no chapter is numbered, at least two are needed. Returns the chapter number by index of shape.
 */
export function findLostChapters(shapes: readonly Shape[]): Map<number, number> {
  const lost = new Map<number, number>();
  let candidates: number[] = [];
  let last = 0;
  let labelled = false;
  const take = (taken: readonly number[]): void => taken.forEach((index) => lost.set(index, ++last));
  const closeScope = (): void => {
    if (labelled || candidates.length > 1) take(candidates);
    candidates = [];
    last = 0;
    labelled = false;
  };
  shapes.forEach((shape, index) => {
    if (shape.attachment && shape.attachment.from >= shape.line.text.length) closeScope();
    else if (shape.division?.level === 'chapter') {
      const { number } = shape.division;
      if (number <= last) last = 0;
      take(shortest(shapes, candidates, number - last - 1));
      candidates = [];
      last = number;
      labelled = true;
    } else if (isCandidate(shapes, index)) candidates.push(index);
  });
  closeScope();
  return lost;
}

function shortest(shapes: readonly Shape[], candidates: readonly number[], count: number): number[] {
  if (candidates.length <= count) return [...candidates];
  const length = (index: number): number => shapes[index]?.text.length ?? 0;
  return candidates.toSorted((a, b) => length(a) - length(b) || a - b).slice(0, Math.max(0, count)).sort((a, b) => a - b);
}

function isCandidate(shapes: readonly Shape[], index: number): boolean {
  const shape = shapes[index];
  const next = shapes[index + 1];
  const previous = shapes[index - 1];
  if (!shape?.isBare || shape.text.length > 30 || /[，“”]/.test(shape.text)) return false;
  const opensFirst = next?.article?.number === 1 && next.article.branch === null;
  if (!next?.article && !(next?.division?.level === 'section' && next.division.number === 1)) return false;
  if (opensFirst && ruleTitle.test(shape.text)) return false;
  if (opensFirst) return true;
  return previous !== undefined && (previous.division !== undefined || previous.line.kind === 'opaque' || previous.isResidue || /[。！？；…”’）)》】]$/.test(previous.text));
}
