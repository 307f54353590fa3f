import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../../src/corpus/read-corpus.ts';
import { PolicySchema, policyLabels } from '../../../src/domain/policy.ts';
import { importDocument } from '../../../src/import/import-document.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { anyText, damaged, damagedBytes } from '../nasty-texts.ts';
import { notice, units } from './notice.ts';

/** Each file becomes a document that can be read, or a sentence that says why not; what is written lies below the content folder. */
function importHolds(bytes: Uint8Array): void {
  const { report, file } = importDocument({ source: 'in/x.txt', bytes, defaults: {}, units, outDir: 'out' });
  assert.equal(report.error === null, file !== null);
  if (report.error !== null) assert(/[\u4e00-\u9fff]/.test(report.error) && !/\n\s+at /.test(report.error), report.error);
  if (!file) return;
  assert.match(file.path, /^policies\/(?:[\w-]+\/)*[\w-]+\.mdx$/);
  const { problems } = readDocument(new TextEncoder().encode(file.text), { collection: 'policies', file: file.path, path: 'x' }, PolicySchema, policyLabels);
  assert.deepEqual(problems.filter(({ kind }) => ['encoding', 'fence', 'yaml', 'code', 'syntax', 'component'].includes(kind)).map(({ kind, message }) => `${kind}: ${message}`), []);
  // A loss is told: the report says lossy, or nothing is lost.
  assert.equal(report.status === 'imported', report.lost.length === 0);
}

const textHolds = (text: string): void => importHolds(new TextEncoder().encode(text));

export const importTargets = [
  fuzzTarget({ name: 'import of texts', share: 8, input: fc.oneof(damaged([notice]), anyText), holds: textHolds, accept: textHolds }),
  fuzzTarget({ name: 'import of bytes', share: 4, input: damagedBytes([new TextEncoder().encode(notice), new Uint8Array([0xb9, 0xab, 0xbf, 0xaa, 0x0a, 0xd5, 0xfe])]), holds: importHolds }),
];
