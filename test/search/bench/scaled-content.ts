import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { generateContent } from '../../../src/bench/generate-content.ts';
import { projectRoot } from '../../support/run-cli.ts';

interface UnitEntry { id: string; name: string; shortName: string; docCodes: string[]; parent?: string }

/** Fields of front matter that name a unit. */
const unitFields = /^(\s*(?:issuer|publisher|drafter|decidedBy|body|reviewBody|unit|interpretingUnit|approvedBy): )([a-z-]+)$/gm;

/** The sample among generated documents of a neighbouring district, 泽湖区, so many in all that the site has about `documents`. */
export async function writeScaledContent(folder: string, documents: number): Promise<void> {
  const sample = join(projectRoot, 'content');
  await cp(sample, folder, { recursive: true });
  await rm(join(folder, 'registers/ledger.jsonl'), { force: true });
  const own = (await readdir(sample, { recursive: true })).filter((name) => name.endsWith('.mdx')).length;
  const generated = await mkdtemp(join(tmpdir(), 'neighbours-'));
  try {
    // Every fifth generated document has an interpretation.
    await generateContent(generated, Math.max(0, Math.round((documents - own) / 1.2)));
    for (const name of (await readdir(generated, { recursive: true })).filter((path) => /^(?:policies|interpretations)\/.*\.mdx$/.test(path)).sort()) {
      const text = (await readFile(join(generated, name), 'utf8')).replaceAll('澄', '泽').replaceAll('11999900MB', '11999901MB').replace(unitFields, '$1n-$2');
      const target = join(folder, name);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    const units = parse(await readFile(join(folder, 'registers/units.yaml'), 'utf8')) as UnitEntry[];
    const neighbours = (parse((await readFile(join(generated, 'registers/units.yaml'), 'utf8')).replaceAll('澄', '泽').replaceAll('11999900MB', '11999901MB')) as UnitEntry[])
      .map((unit) => ({ ...unit, id: `n-${unit.id}`, ...(unit.parent === undefined ? {} : { parent: `n-${unit.parent}` }) }));
    await writeFile(join(folder, 'registers/units.yaml'), stringify([...units, ...neighbours]));
  } finally {
    await rm(generated, { recursive: true, force: true });
  }
}
