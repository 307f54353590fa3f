import { z } from 'zod';
import { entryBase, entryBaseLabels } from './entry.ts';
import { date, enumOf, text, unitId } from './front-matter.ts';

export const powerListKinds = { both: '权责清单', power: '权力清单', responsibility: '责任清单', negative: '负面清单' } as const;

/** Kinds of power (中办、国办《关于推行地方各级政府工作部门权力清单制度的指导意见》, 2015: nine and 其他); the last two are of negative lists. */
export const powerTypes = [
  '行政许可', '行政处罚', '行政强制', '行政征收', '行政给付', '行政检查', '行政确认', '行政奖励', '行政裁决', '其他职权', '禁止事项', '限制事项',
] as const;

const item = z.strictObject({
  /** Stays the same from version to version: what changed is found by it. */
  code: text,
  name: text,
  type: z.enum(powerTypes),
  basis: text,
  /** The unit that holds it, where it is another than the list's own. */
  unit: unitId.optional(),
});

/**
 * 权责清单 (`content/power-lists/**.mdx`) with every version it had, newest last (和平区 第十条、天津市 第十一条; 环翠区 第三十二条 权力、责任、负面清单动态调整).
 */
export const PowerListSchema = z.strictObject({
  ...entryBase,
  kind: enumOf(powerListKinds),
  versions: z.array(z.strictObject({
    /** Part of its address: `2026-1`. */
    version: z.string().regex(/^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/),
    date,
    /** What was changed and why. */
    change: text,
    items: z.array(item).min(1),
  })).min(1),
});

export type PowerList = z.infer<typeof PowerListSchema>;
export type PowerListVersion = PowerList['versions'][number];
export type PowerItem = PowerListVersion['items'][number];

export const powerListLabels: Record<keyof PowerList, string> = { ...entryBaseLabels, unit: '单位', kind: '清单类别', versions: '版本' };

/** Versions, newest first; of one day, the one written later is the newer. */
export const newestVersions = (versions: readonly PowerListVersion[]): PowerListVersion[] =>
  versions.map((version, index) => ({ version, index })).sort((a, b) => (a.version.date < b.version.date ? 1 : a.version.date > b.version.date ? -1 : b.index - a.index)).map(({ version }) => version);

export interface VersionChanges { added: PowerItem[]; removed: PowerItem[]; changed: PowerItem[] }

/** What a version added, dropped and reworded against the one before, by the codes of the items. */
export function changesOf(version: PowerListVersion, before: PowerListVersion | undefined): VersionChanges {
  const old = new Map((before?.items ?? []).map((each) => [each.code, each]));
  const kept = new Set(version.items.map(({ code }) => code));
  return {
    added: before ? version.items.filter(({ code }) => !old.has(code)) : [],
    removed: (before?.items ?? []).filter(({ code }) => !kept.has(code)),
    changed: version.items.filter((each) => { const was = old.get(each.code); return was !== undefined && !isSame(was, each); }),
  };
}

const isSame = (a: PowerItem, b: PowerItem): boolean => a.name === b.name && a.type === b.type && a.basis === b.basis && a.unit === b.unit;
