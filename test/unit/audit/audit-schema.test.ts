import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { auditCorpus } from '../../../src/audit/audit-corpus.ts';
import { reportAsJson } from '../../../src/audit/reporters/json.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { auditJsonSchema } from '../../../src/domain/audit-figures.ts';
import { readScenario, today } from '../../support/scenario.ts';

const id = 'https://www.chenghu.example/audit/audit.schema.json';
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(auditJsonSchema(id));

const content = fileURLToPath(new URL('../../../content', import.meta.url));
let sample: Record<string, unknown>;
beforeAll(async () => {
  sample = JSON.parse(reportAsJson(auditCorpus(await readCorpus(content, { cwd: content }), '2026-11-20'), 'https://www.chenghu.example')) as Record<string, unknown>;
});

test('the schema is itself a valid schema of draft 2020-12 and is named by the figures', () => {
  expect(ajv.validateSchema(auditJsonSchema(id))).toBe(true);
  expect(sample['$schema']).toBe(id);
});

test('the figures of the sample and of a small portal are valid', async () => {
  validate(sample);
  expect(validate.errors).toBeNull();
  validate(JSON.parse(reportAsJson(auditCorpus((await readScenario()).corpus, today))));
  expect(validate.errors).toBeNull();
});

test.each([
  ['a figure that is missing', { years: undefined }],
  ['a count below nought', { policies: -1 }],
  ['a count as text', { interpretations: '26' }],
  ['a date that is none', { date: '2026-02-30' }],
  ['a figure nobody knows', { extra: 1 }],
])('%s is refused', (_name, changes) => {
  expect(validate(JSON.parse(JSON.stringify({ ...sample, ...changes })))).toBe(false);
});
