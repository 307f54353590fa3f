import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Edition } from '../domain/edition.ts';
import { shareCardUrl } from '../domain/urls.ts';
import { cardTree, interpretationCard, policyCard, textOf, type Card } from './card.ts';
import { loadFonts, MissingGlyphError, type CardFonts } from './fonts.ts';

export interface CardCount { rendered: number; reused: number }

/**
 * A PNG of 1200 × 630 for each policy and interpretation, below `outDir`. A card whose words are unchanged is taken from `cacheDir`;
 * the fonts are loaded only when one must be drawn. Throws `MissingGlyphError` for a character no font has.
 */
export async function renderShareCards({ edition, outDir, cacheDir }: { edition: Edition; outDir: string; cacheDir: string }): Promise<CardCount> {
  await mkdir(cacheDir, { recursive: true });
  // The layout is part of what a cached picture depends on.
  const layout = await readFile(new URL('./card.ts', import.meta.url));
  const kept = new Set(await readdir(cacheDir));
  const used = new Set<string>();
  const count: CardCount = { rendered: 0, reused: 0 };
  let fonts: CardFonts | undefined;
  for (const { document, card, target } of listCards(edition, outDir)) {
    const name = `${createHash('sha256').update(layout).update(JSON.stringify(card)).digest('hex').slice(0, 32)}.png`;
    if (kept.has(name)) count.reused += 1;
    else {
      fonts ??= await loadFonts();
      const missing = fonts.findMissing(textOf(card));
      if (missing !== undefined) throw new MissingGlyphError(document, missing);
      await writeFile(join(cacheDir, `${name}.part`), await drawCard(card, fonts));
      await rename(join(cacheDir, `${name}.part`), join(cacheDir, name));
      kept.add(name);
      count.rendered += 1;
    }
    used.add(name);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(cacheDir, name), target);
  }
  for (const name of kept) if (!used.has(name)) await rm(join(cacheDir, name), { force: true });
  return count;
}

/** A card as PNG bytes. */
export async function drawCard(card: Card, { fonts }: Pick<CardFonts, 'fonts'>): Promise<Buffer> {
  const svg = await satori(cardTree(card) as Parameters<typeof satori>[0], { width: 1200, height: 630, fonts });
  // satori has turned the words into outlines: no font of the machine takes part.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function* listCards(edition: Edition, outDir: string): Generator<{ document: string; card: Card; target: string }> {
  const fileOf = (url: string): string => join(outDir, decodeURIComponent(url));
  for (const policy of edition.policies) yield { document: `policies/${policy.path}.mdx`, card: policyCard(policy, edition), target: fileOf(shareCardUrl('policies', policy.path)) };
  for (const interpretation of edition.interpretations) {
    yield { document: `interpretations/${interpretation.path}.mdx`, card: interpretationCard(interpretation, edition), target: fileOf(shareCardUrl('interpretations', interpretation.path)) };
  }
}
