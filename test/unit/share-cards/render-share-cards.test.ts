import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Edition, PolicySummary } from '../../../src/domain/edition.ts';
import { renderShareCards } from '../../../src/share-cards/render-share-cards.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'cards-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const unit = { id: 'gov', name: '澄湖区人民政府', shortName: '区政府', parent: null, type: 'government' };
const editionOf = (...titles: string[]): Edition => ({
  date: '2026-11-20', site: { authority: '澄湖区人民政府' } as Edition['site'], units: [unit], interpretations: [], pages: [], entries: [], registeredNumbers: [], synonyms: [],
  policies: titles.map((title, index) => ({ path: `2026/p${index}`, title, docClass: 'policy', docNumber: null, disclosureType: 'proactive', validity: 'inForce', issuers: [unit], dateWritten: '2026-01-05' }) as unknown as PolicySummary),
});
const render = (edition: Edition, run = 'one') => renderShareCards({ edition, outDir: join(folder, run), cacheDir: join(folder, 'cache') });

test('a card is a PNG of 1200 × 630', async () => {
  await render(editionOf('澄湖区人民政府关于湖滨公园开放的通知'));
  const png = await readFile(join(folder, 'one/share/policies/2026/p0.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('a card whose words are unchanged is not drawn again, and has the same bytes', async () => {
  expect(await render(editionOf('甲通知', '乙通知'))).toEqual({ rendered: 2, reused: 0 });
  expect(await render(editionOf('甲通知', '丙通知'), 'two')).toEqual({ rendered: 1, reused: 1 });
  expect(await readFile(join(folder, 'two/share/policies/2026/p0.png'))).toEqual(await readFile(join(folder, 'one/share/policies/2026/p0.png')));
});

test('a character that no font has stops the run and names the document', async () => {
  await expect(render(editionOf('甲通知', '关于\u{2A6D6}的通知'))).rejects.toThrow('policies/2026/p1.mdx：分享图的字体没有“\u{2A6D6}”（U+2A6D6）这个字');
});
