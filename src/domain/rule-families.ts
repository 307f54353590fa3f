import { compareText } from './finding.ts';

/** Families of checks: the letters before the number of a rule, and what the family is about. The order is that of lists. */
export const ruleFamilies: Readonly<Record<string, string>> = {
  META: '元数据', BODY: '正文的读取', FILE: '文件和文件名', DISC: '公开属性和理由', SEC: '保密', TIME: '公开时限', NUM: '发文字号和标题', REL: '文件之间的关系',
  LIFE: '有效性和清理', INT: '政策解读', PROC: '制定程序', LEN: '篇幅', FMT: '格式', ATT: '附件和图片', RPT: '年度报告', COLL: '公开栏目', LEDG: '公开台账', SYN: '群众用语', ASK: '群众问法', SITE: '网站页面',
  A11Y: '无障碍', EXM: '豁免', CFG: '站点配置',
};

/** `META` of `META-01`. */
export const familyOf = (rule: string): string => rule.split('-', 1)[0] ?? rule;

/** Chinese name of a family; its letters where it has none. */
export const familyName = (family: string): string => ruleFamilies[family] ?? family;

/** The families of some rules, in the order of lists; one that is not listed stands at the end. */
export function familiesOf(rules: readonly string[]): string[] {
  const order = Object.keys(ruleFamilies);
  const place = (family: string): number => (order.includes(family) ? order.indexOf(family) : order.length);
  return [...new Set(rules.map(familyOf))].sort((a, b) => place(a) - place(b) || compareText(a, b));
}
