import { escapeHtml } from '../domain/escape-html.ts';

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const han = /^\p{Script=Han}+$/u;
/** Words that never begin a line by themselves. */
const clinging = /^(?:的|了|和|与|及|等|于|第|年|月|日|号|条)$/;

/**
 * HTML of a title that is to break between words only (`word-break: keep-all`): `<wbr>` where a line may end, and a name in 《》 kept on one
 * line as long as it fits, with the few words after it. The visible text stays the same.
 */
export function breakTitle(title: string): string {
  let html = broken.get(title);
  if (html === undefined) {
    if (broken.size >= 20_000) broken.clear();
    broken.set(title, (html = breakOnce(title)));
  }
  return html;
}
/** A title stands on its page twice and on every list that holds it; cutting it into words is slow. */
const broken = new Map<string, string>();

const breakOnce = (title: string): string =>
  title.replace(/《[^《》]*》[^《》]{0,5}$|《[^《》]*》|[^《》]+|[《》]/g, (part) => (part.length > 1 && part.startsWith('《') ? `<span class="book">${breakWords(part)}</span>` : breakWords(part)));

function breakWords(title: string): string {
  let out = '';
  let previous = '';
  for (const { segment } of words.segment(title)) {
    if (han.test(previous) && han.test(segment) && !clinging.test(segment) && !(previous.length === 1 && !clinging.test(previous))) out += '<wbr>';
    out += escapeHtml(segment);
    previous = segment;
  }
  return out;
}
