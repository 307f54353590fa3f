import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PrepareError } from '../../../src/prepare/document-faults.ts';
import { prepareEdition } from '../../../src/prepare/prepare-edition.ts';
import { writeEdition } from '../../../src/prepare/write-edition.ts';
import { readScenario, today } from '../../support/scenario.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A document whose body cannot be had. */
function broken<D extends { body: object }>(document: D): D {
  return { ...document, body: new Proxy(document.body, { get: () => { throw new TypeError('坏的正文'); } }) };
}

test('documents that cannot be prepared are all named, the rest are prepared, and there is no edition', async () => {
  const { corpus } = await readScenario();
  const [first, ...rest] = corpus.policies;
  const faulty = { ...corpus, policies: [...(first ? [broken(first)] : []), ...rest], interpretations: corpus.interpretations.map(broken) };
  const error = await writeEdition(prepareEdition(faulty, today), folder).then(() => undefined, (reason: unknown) => reason as PrepareError);
  expect(error).toBeInstanceOf(PrepareError);
  expect(error?.message.split('\n').sort()).toEqual(['interpretations/2025/parking-text.mdx：坏的正文', 'policies/2025/bus-lines.mdx：坏的正文']);
  expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual(['policies', 'policies/2025', 'policies/2025/parking.json']);
});
