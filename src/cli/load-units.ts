import { readFile } from 'node:fs/promises';
import { readUnits } from '../corpus/read-registers.ts';
import type { Unit } from '../domain/site.ts';
import { UsageError } from './run-command.ts';
import { under } from './scaffold.ts';

/** The register of units of a content folder; empty where there is none. A faulty one is named: a wrong issuer is worse than none. */
export async function loadUnits(content: string): Promise<Unit[]> {
  const file = under(content, 'registers/units.yaml');
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return [];
  const { value, problems } = readUnits({ file, bytes });
  if (problems.length > 0) throw new UsageError(problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'));
  return value;
}
