/**
 * Titles of official documents: 发文机关 + 事由 + 文种, and what a notice issues (GB/T 9704-2012 7.3.1).
 */

/** The rule that `…关于印发《X》的通知` issues, else the title itself. The marks 《》 are optional, as in the seeds. */
export function issuedTitle(title: string): string {
  const issued = /关于(?:印发|公布|发布|转发|批转)(.+?)的(?:通知|公告|通告|决定|批复)$/.exec(withoutSuffix(title).replace(/\s/g, ''))?.[1];
  if (!issued) return title;
  return /^[^《》]*《([^《》]+)》[^《》]*$/.exec(issued)?.[1] ?? issued;
}

/** A title without `（试行）`, `（2025年修订）` and the like at its end. */
export const withoutSuffix = (title: string): string => title.trim().replace(/(?:\s*[（(〔][^（）()〔〕]*[）)〕])+$/, '');

/**
 * A title as compared with another: marks, spaces and a bracketed ending left out, and the name of the state, which the same law bears
 * or drops freely (《中华人民共和国行政许可法》, 《行政许可法》); no two laws differ in it alone.
 */
export const titleKey = (title: string): string => withoutSuffix(title.replace(/[\s《》〈〉“”"]/g, '')).replace(/^中华人民共和国(?=.{2})/, '');
