/** Traces that a page layout leaves in text taken from it, one line at a time. Each kind is told once a line, at its first place. */
export interface Residue {
  kind: '排版残留' | '半角标点' | '重复标点';
  /** 1-based, UTF-16. */
  column: number;
  excerpt: string;
}

const han = '\\u3400-\\u9fff';
/** What may stand beside a punctuation mark in Chinese text: a Han character, or a mark that closes or opens. */
const before = `[${han}”’》〉）】〕]`;
const after = `[${han}“‘《〈（【〔]`;
const halfWidth = new RegExp(`(?<=${before})[,;:](?=${after})|(?<=${before})\\((?=${after})|(?<=${before})\\)(?=${after}|[，。；：、]|$)`);
const doubled = /[，。；：、][，。；：、]+|([！？])\1+/;
/** `PAGE`, `PAGE \* MERGEFORMAT 3`, `— 1 —`, `－1－`, `第1页 共5页` alone on a line. */
const pageMark = /^\s*(?:PAGE(?:\s*\\.{0,30})?\s*\d{0,4}|[—–－-]{1,2}\s*\d{1,4}\s*[—–－-]{1,2}|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?)\s*$/;

export function typesettingResidue(row: string): Residue[] {
  if (pageMark.test(row)) return [{ kind: '排版残留', column: row.length - row.trimStart().length + 1, excerpt: row }];
  return ([['半角标点', halfWidth], ['重复标点', doubled]] as const).flatMap(([kind, pattern]) => {
    const found = pattern.exec(row);
    return found ? [{ kind, column: found.index + 1, excerpt: row.slice(Math.max(0, found.index - 4), found.index + found[0].length + 4) }] : [];
  });
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const endsInHan = new RegExp(`[${han}]$`);
const startsWithHan = new RegExp(`^[${han}]`);
/** Characters of context on either side; enough for the segmenter to find the words at the join. */
const context = 8;

/**
 * Whether the end of `row` and the beginning of the line right below are one word: 人民政|府. A line that ends in punctuation, or that
 * begins a new 条 or 项, never does; neither does a heading, a list, a table or a component.
 */
export function splitsWord(row: string, next: string): boolean {
  const end = row.trimEnd();
  const start = next.trimStart();
  if (!endsInHan.test(end) || !startsWithHan.test(start) || /^\s*[#|<>-]/.test(row) || label.test(start)) return false;
  const tail = end.slice(-context);
  for (const { index, segment } of words.segment(tail + start.slice(0, context))) {
    if (index < tail.length && index + segment.length > tail.length) return true;
  }
  return false;
}

const label = /^(?:第[零〇一二三四五六七八九十百千\d]+[编章节条]|[零〇一二三四五六七八九十]+、|附\s*件)/;
