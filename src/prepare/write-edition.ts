import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition, PolicyPage, PreparedPolicy } from '../domain/edition.ts';
import { PrepareError } from './document-faults.ts';
import { summariseEntry } from './prepare-entry.ts';
import { summariseInterpretation } from './prepare-interpretation.ts';
import { summarisePage } from './prepare-page.ts';
import { summarisePolicy } from './prepare-policy.ts';
import type { PreparedEdition } from './prepare-edition.ts';

/**
 * Writes an edition below `folder`: one file a document, and `edition.json` last. `onPolicy` sees each policy while it is in memory.
 * Throws a `PrepareError` where documents could not be prepared.
 */
export async function writeEdition(prepared: PreparedEdition, folder: string, onPolicy: (page: PreparedPolicy) => Promise<void> = async () => {}): Promise<Edition> {
  const made = new Set<string>();
  const write = async (name: string, value: unknown): Promise<void> => {
    const file = join(folder, name);
    if (!made.has(dirname(file))) made.add(dirname(file)) && (await mkdir(dirname(file), { recursive: true }));
    await writeFile(file, JSON.stringify(value));
  };
  // Documents come in the order of the corpus, which is sorted; each is let go once its summary is taken.
  const edition: Edition = { ...prepared.head, policies: [], interpretations: [], pages: [], entries: [] };
  for (const page of prepared.policies()) {
    await onPolicy(page);
    const { text: _text, ...shown } = page;
    await write(`policies/${page.path}.json`, shown satisfies PolicyPage);
    edition.policies.push(summarisePolicy(shown));
  }
  for (const page of prepared.interpretations()) {
    await write(`interpretations/${page.path}.json`, page);
    edition.interpretations.push(summariseInterpretation(page));
  }
  for (const page of prepared.pages()) {
    await write(`${page.collection}/${page.path}.json`, page);
    edition.pages.push(summarisePage(page));
  }
  for (const page of prepared.entries()) {
    await write(`${page.collection}/${page.path}.json`, page);
    edition.entries.push(summariseEntry(page));
  }
  if (prepared.faults.length > 0) throw new PrepareError(prepared.faults);
  await write('edition.json', edition);
  return edition;
}
