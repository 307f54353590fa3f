import { formatChineseNumeral } from './chinese-numerals.ts';

const article = /^(?:att-(\d{1,3})(?:-r\d+)?-)?art-(\d{1,4})(?:-(\d{1,2}))?(?:-r\d+)?(?:-p(\d{1,3}))?(?:-i(\d{1,3}))?(?:-n(\d{1,3}))?(?:-r\d+)?$/;
const division = /^(?:att-(\d{1,3})-)?(?:part-(\d{1,3}))?(?:-?sub-(\d{1,3}))?(?:-?ch-(\d{1,3}))?(?:-?s-(\d{1,3}))?$/;
const layout = /^(?:att-(\d{1,3})-)?sec-(\d{1,3})(?:-(\d{1,3}))?(?:-(\d{1,3}))?(?:-(\d{1,3}))?$/;
const numeral = (digits: string): string => formatChineseNumeral(Number(digits));
const when = (digits: string | undefined, write: (text: string) => string): string => (digits === undefined ? '' : write(digits));

/**
 * An anchor in the words of a citation: `art-31-p2-i3` → 第三十一条第二款第三项, `art-12-1` → 第十二条之一, `ch-4` → 第四章,
 * `att-2-art-1` → 附件2第一条, `sec-2-1-3` → 二（一）3. Undefined where it is none of these.
 */
export function formatAnchor(anchor: string): string | undefined {
  const inArticle = article.exec(anchor);
  if (inArticle) {
    const [, att, number = '', branch, paragraph, item, subitem] = inArticle;
    return when(att, (n) => `附件${n}`) + `第${numeral(number)}条` + when(branch, (n) => `之${numeral(n)}`) + when(paragraph, (n) => `第${numeral(n)}款`)
      + when(item, (n) => `第${numeral(n)}项`) + when(subitem, (n) => `第${n}目`);
  }
  const inDivision = division.exec(anchor);
  if (inDivision && inDivision.slice(2).some((part) => part !== undefined)) {
    const [, att, part, sub, chapter, section] = inDivision;
    return when(att, (n) => `附件${n}`) + when(part, (n) => `第${numeral(n)}编`) + when(sub, (n) => `第${numeral(n)}分编`) + when(chapter, (n) => `第${numeral(n)}章`) + when(section, (n) => `第${numeral(n)}节`);
  }
  const inLayout = layout.exec(anchor);
  if (!inLayout) return undefined;
  const [, att, first = '', second, third, fourth] = inLayout;
  const level = (digits: string | undefined, write: (text: string) => string): string => when(digits === '0' ? undefined : digits, write);
  return when(att, (n) => `附件${n}`) + level(first, numeral) + level(second, (n) => `（${numeral(n)}）`) + level(third, (n) => n) + level(fourth, (n) => `（${n}）`);
}
