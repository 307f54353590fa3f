import type { Unit } from '../domain/site.ts';

/** A unit of the register found by the name a document uses. `isCertain` is false where only the end of the name agrees. */
export interface UnitMatch { unit: Unit; isCertain: boolean }

/** By full or short name; else by the end of the full name (东丽区人民政府 for 天津市东丽区人民政府) where one unit alone ends so. */
export function matchUnit(name: string, units: readonly Unit[], docCode?: string): UnitMatch | undefined {
  const exact = units.find((unit) => unit.name === name || unit.shortName === name);
  if (exact) return { unit: exact, isCertain: true };
  const ending = name.length >= 4 ? units.filter((unit) => unit.name.endsWith(name)) : [];
  const [only] = ending;
  // The 机关代字 of the number confirms it.
  return only && ending.length === 1 ? { unit: only, isCertain: docCode !== undefined && only.docCodes.includes(docCode) } : undefined;
}
