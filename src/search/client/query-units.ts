import type { ReadingTable } from '../tables.ts';
import { normalise } from './normalise.ts';
import type { QueryText } from './query-text.ts';

/** Forms of units, and the units each may mean. */
export interface UnitNames { byForm: ReadonlyMap<string, readonly string[]>; longest: number }

const namesByTable = new WeakMap<ReadingTable['units'], UnitNames>();

/** The units of a table by their forms; made once, since a query is read several times. */
export function unitNames({ units }: Pick<ReadingTable, 'units'>): UnitNames {
  const names = namesByTable.get(units) ?? byForms(units);
  namesByTable.set(units, names);
  return names;
}

function byForms(units: ReadingTable['units']): UnitNames {
  const byForm = new Map<string, string[]>();
  for (const { name, forms } of units) {
    for (const form of forms.map(normalise)) {
      const names = byForm.get(form) ?? [];
      if (!names.includes(name)) names.push(name);
      byForm.set(form, names);
    }
  }
  return { byForm, longest: Math.max(0, ...[...byForm.keys()].map((form) => form.length)) };
}

const run = /\p{Script=Han}+/gu;
/** Words before a unit's name: 查一下民政局, 找教育局. */
const leading = /^(?:请问|查一下|查询|查找|查看|查|找|想问|我想问|咨询|在|向|由)/;
/** What makes another word of a name that ends here: 教育局长, 区政府办事. */
const goesOn = /^(?:局?长|们|级|里|所在|辖区)/;
/** And of one that ends in 办: 政府办事. */
const officeGoesOn = /^[事理公法件学案好结]/;
/** A place as well as its authority: 湖心街道, 和平区. */
const place = /(?:街道|[镇乡区县市旗州盟省])$/;
/** More characters than this behind a name, or 关于, and it begins a title or a sentence. */
const shortRest = 12;

/**
 * Takes units at the beginning of a run of words: 市场监管局 2025, 民政局文件. The longest form counts; one that several units share means any of them. A place is
 * its authority only where `alone`: nothing else is asked for in words.
 */
export function readUnits(query: QueryText, { byForm, longest }: UnitNames, alone: (start: number, end: number) => boolean): string[] {
  const found: string[] = [];
  query.takeAll(run, 'unit', ({ 0: words, index }) => {
    const from = byForm.has(words) ? 0 : leading.exec(words)?.[0].length ?? 0;
    for (let length = Math.min(longest, words.length - from); length >= 2; length -= 1) {
      const form = words.slice(from, from + length);
      const names = byForm.get(form);
      if (!names) continue;
      const rest = words.slice(from + length);
      const [start, end] = [index + from, index + from + length];
      if (rest.length > shortRest || rest.startsWith('关于') || goesOn.test(rest) || (form.endsWith('办') && officeGoesOn.test(rest))) return undefined;
      if (place.test(form) && !alone(start, end)) return undefined;
      return { start, end, meant: names.join('、'), apply: () => void found.push(...names) };
    }
    return undefined;
  });
  return [...new Set(found)];
}

/** Units that a whole text names. */
export const unitsNamed = (text: string, { byForm }: UnitNames): readonly string[] => byForm.get(text) ?? [];
