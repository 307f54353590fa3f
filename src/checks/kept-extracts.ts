import { hash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where it is remembered what was read out of files, by which code; `digests`: SHA-256 of the files as they are now, by name. */
export interface KeptIn { folder: string; code: string; digests: ReadonlyMap<string, string> }

/**
 * What `make` reads out of each file, in the order of `names`; it must survive JSON. With `kept`, what the same code made of the same bytes
 * before is taken over, and the file is not read. It is kept in many small lists, of which one is held at a time.
 */
export async function keptExtracts<T>(names: readonly string[], make: (name: string) => T, kept?: KeptIn): Promise<T[]> {
  if (!kept) return names.map(make);
  const extracts = new Map<string, T>();
  await mkdir(kept.folder, { recursive: true });
  for (const [list, own] of Map.groupBy(names, (name) => hash('sha256', name).slice(0, 2))) {
    const file = join(kept.folder, `${list}.txt`);
    const before = await readList(file, kept.code);
    let made = 0;
    const rows = own.map((name): string => {
      const key = `${kept.digests.get(name) ?? ''} ${name}`;
      const known = before.get(key);
      const extract = known === undefined ? undefined : parsed<T>(known);
      if (known !== undefined && extract) {
        extracts.set(name, extract.value);
        return `${key}\t${known}`;
      }
      made += 1;
      const value = make(name);
      extracts.set(name, value);
      return `${key}\t${JSON.stringify({ value })}`;
    });
    if (made > 0 || rows.length !== before.size) await writeFile(file, [kept.code, ...rows].join('\n'));
  }
  return names.map((name) => extracts.get(name) as T);
}

/** Empty where the list is of other code or cannot be read. */
async function readList(file: string, code: string): Promise<Map<string, string>> {
  const [first, ...rows] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return new Map(first === code ? rows.map((row) => [row.slice(0, row.indexOf('\t')), row.slice(row.indexOf('\t') + 1)]) : []);
}

/** Undefined for a row that was not written to its end. */
function parsed<T>(json: string): { value: T } | undefined {
  try {
    return JSON.parse(json) as { value: T };
  } catch {
    return undefined;
  }
}
