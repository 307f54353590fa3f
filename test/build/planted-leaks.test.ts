import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleDocs } from '../../src/cli/guard-stage.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { GuardHit } from '../../src/guard/hit.ts';
import { needlesOf } from '../../src/guard/needles.ts';
import { scanSite } from '../../src/guard/scan-site.ts';
import { sealPhrases } from '../../src/guard/sealed-phrases.ts';
import { builtSample } from '../support/built-portals.ts';
import { canary, latinCanary, plantedLeaks, type PlantedLeak } from '../support/planted-leaks.ts';
import { projectRoot } from '../support/run-cli.ts';

const document = 'policies/2025/library-hours';
const sealedList = sealPhrases([{ text: canary, document, id: 'R1' }, { text: latinCanary, document, id: 'R2' }], { salt: new Uint8Array(16).fill(9) }).list;

let site: string;
let clean: GuardHit[];
let leaks: PlantedLeak[];
let hits: GuardHit[];

beforeAll(async () => {
  const sample = await builtSample();
  site = await mkdtemp(join(tmpdir(), 'leaks-'));
  await cp(sample, site, { recursive: true });
  // Written after the guard has looked, and made of names and digests only.
  await rm(join(site, 'SHA256SUMS'));
  const corpus = await readCorpus(join(projectRoot, 'content'));
  const needles = needlesOf({ corpus, date: '2026-11-20', sealedList, examples: ruleDocs() });
  clean = (await scanSite(site, { needles })).hits;
  leaks = await plantedLeaks(site);
  for (const { file, bytes } of leaks) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), bytes);
  }
  hits = (await scanSite(site, { needles })).hits;
}, 120_000);

afterAll(() => rm(site, { recursive: true, force: true }));

describe('leaks planted in a built site', () => {
  it('are none in the sample as it is', () => {
    expect(clean).toEqual([]);
  });

  it('are at least forty, each by a channel of its own in a file of its own', () => {
    expect(leaks.length).toBeGreaterThanOrEqual(40);
    expect(new Set(leaks.map(({ channel }) => channel)).size).toBe(leaks.length);
    expect(new Set(leaks.map(({ file }) => file)).size).toBe(leaks.length);
  });

  it('are found each with its file, its place inside and its byte', () => {
    const missed = leaks.filter((leak) => !hits.some((hit) => isOf(hit, leak)));
    expect(missed.map((leak) => ({ channel: leak.channel, inner: leak.inner, byte: leak.byte, found: hits.filter(({ file }) => file === leak.file).map(({ rule, inner, byte }) => ({ rule, inner, byte })) }))).toEqual([]);
  });

  it('are found nowhere else', () => {
    expect([...new Set(hits.map(({ file }) => file))].filter((file) => !leaks.some((leak) => leak.file === file))).toEqual([]);
  });

  it('name the document whose words they are, and never the words', () => {
    const sealed = hits.filter(({ rule }) => rule === 'SEC-08');
    expect(new Set(sealed.map((hit) => hit.document))).toEqual(new Set([document]));
    for (const { excerpt } of sealed) expect(excerpt.length).toBeLessThan(8);
  });
});

function isOf(hit: GuardHit, { file, rule = 'SEC-08', inner, byte, bytes }: PlantedLeak): boolean {
  const isThere = byte === 'inside' ? Number.isInteger(hit.byte) && hit.byte >= 0 && hit.byte < bytes.length : hit.byte === byte;
  const path = hit.inner.length === 0 && inner.length > 0 ? [''] : hit.inner;
  return hit.file === file && hit.rule === rule && isThere && inner.length <= path.length && inner.every((each, index) => (typeof each === 'string' ? path[index] === each : each.test(path[index] ?? '')));
}
