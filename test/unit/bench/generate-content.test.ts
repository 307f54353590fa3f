import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateContent, type GeneratedContent } from '../../../src/bench/generate-content.ts';
import { benchDate } from '../../../src/bench/policy-plan.ts';
import { registry } from '../../../src/checks/registry.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import type { Corpus } from '../../../src/corpus/document.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';

const documents = 120;
let root: string;
let content: GeneratedContent;
let corpus: Corpus;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'bench-'));
  content = await generateContent(join(root, 'a'), documents);
  corpus = await readCorpus(join(root, 'a'));
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('generated content passes every check', () => {
  const { findings, crashes } = runChecks(corpus, registry, { date: benchDate });
  expect(crashes).toEqual([]);
  expect(findings.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`)).toEqual([]);
});

test('there are as many policies as asked for, a fifth of them interpreted, about 3,300 characters each', () => {
  expect(corpus.policies).toHaveLength(documents);
  expect(corpus.interpretations).toHaveLength(documents / 5);
  expect(content).toMatchObject({ policies: documents, interpretations: documents / 5 });
  expect(content.characters / documents).toBeGreaterThan(3_000);
  expect(content.characters / documents).toBeLessThan(3_700);
});

test('every disclosure type is there, and policies with a text have chapters, articles and items', () => {
  expect(new Set(corpus.policies.map(({ meta }) => meta.disclosureType))).toEqual(new Set(['proactive', 'redacted', 'onRequest', 'withheld']));
  const blocks = corpus.policies[0]?.body.structure.blocks ?? [];
  expect(blocks.filter(({ kind }) => kind === 'division')).toHaveLength(8);
  expect(blocks.filter(({ kind }) => kind === 'article').length).toBeGreaterThan(20);
});

test('two runs give the same bytes, and a longer run begins with the shorter one', async () => {
  await generateContent(join(root, 'b'), documents);
  await generateContent(join(root, 'c'), documents + 7);
  const files = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1)).sort();
  expect(files('b')).toEqual(files('a'));
  for (const file of files('a')) {
    const bytes = readFileSync(join(root, 'a', file));
    expect(readFileSync(join(root, 'b', file)).equals(bytes), file).toBe(true);
    expect(readFileSync(join(root, 'c', file)).equals(bytes), file).toBe(true);
  }
}, 60_000);

test('the policy to be changed between two runs is there and has a text', () => {
  expect(readFileSync(join(root, 'a', content.sample), 'utf8')).toContain('第一条');
});
