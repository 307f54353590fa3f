import { isDivision } from './line-shapes.ts';

const unitEnd = /(?:政府|委员会|办公室|办公厅|[局厅部委署院办处会]|中心|支队|总队|大队|指挥部|领导小组|公司|法院|检察院|大学|学校)$/;

/** Whether a line is nothing but names of units, set apart by spaces. */
export const isUnitName = (text: string): boolean =>
  text.length <= 80 && /^[\p{Script=Han}（）\s]+$/u.test(text) && !isDivision(text) && unitsIn(text).every((unit) => unit.length >= 3 && unit.length <= 40 && unitEnd.test(unit));

export const unitsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
