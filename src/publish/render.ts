import { cp, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import { offerPublishedPages, takeOverPages, type KeptFrom } from './kept-pages.ts';
import { collectFaults, RenderError } from './render-faults.ts';

/** Root of the generator: where `astro.config.mjs` and `src/pages` are. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface RenderOptions extends KeptFrom {
  editionDir: string;
  /** Where the pages go; nothing is there yet. */
  outDir: string;
  /** Canonical origin of the site. */
  origin: string;
}

/**
 * Renders an edition to static files. Pages that the published site shows with the same key are not rendered: they are taken over from there.
 * Throws a `RenderError` that names every page that could not be rendered. Astro works below `cacheDir`, on the disk of its own chunks, which it moves and cannot copy.
 */
export async function render({ editionDir, outDir, published, cacheDir, code, origin }: RenderOptions): Promise<void> {
  const offered = await offerPublishedPages(editionDir, { published, cacheDir, code });
  process.env['PORTAL_EDITION'] = resolve(editionDir);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const rendered = resolve(cacheDir, 'rendered');
  await rm(rendered, { recursive: true, force: true });
  const { integration, faults } = collectFaults(resolve(editionDir));
  const config: AstroInlineConfig = {
    integrations: [integration],
    root: projectRoot, outDir: rendered, cacheDir: resolve(cacheDir, 'astro'), site: origin,
    // What fails is told by the error that comes out; its stack is for those who look for it.
    logLevel: process.env['DEBUG'] ? 'warn' : 'silent', vite: { cacheDir: resolve(cacheDir, 'astro/vite'), logLevel: 'error' },
  };
  await fromProject(() => build(config));
  if (faults.length > 0) throw new RenderError(faults);
  await moveFolder(rendered, outDir);
  await takeOverPages(offered, editionDir, published, outDir);
}

/** Astro puts its chunks below the working directory, where they must find the packages of the project. */
async function fromProject(work: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  process.chdir(projectRoot);
  try {
    await work();
  } finally {
    process.chdir(before);
  }
}

async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
