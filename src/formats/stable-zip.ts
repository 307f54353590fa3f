import { zipSync, type Zippable } from 'fflate';
import { compareText } from '../domain/finding.ts';

/** Local parts make the time that the format stores, so it is the same in every zone. */
const fixedTime = (): Date => new Date(2000, 0, 1, 12);

/** An archive that depends on what is in it alone: entries in the order of their names, those of `first` before all others, one fixed time. */
export function stableZip(entries: ReadonlyMap<string, Uint8Array>, first: readonly string[] = []): Uint8Array {
  const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);
  const sorted = [...entries].sort(([a], [b]) => place(a) - place(b) || compareText(a, b));
  return zipSync(Object.fromEntries(sorted) as Zippable, { level: 6, mtime: fixedTime() });
}
