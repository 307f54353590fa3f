import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';

/** Root of the generator: where `astro.config.mjs` and `src/pages` are. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface RenderOptions {
  editionDir: string;
  outDir: string;
  cacheDir: string;
  /** Canonical origin of the site. */
  origin: string;
}

/** Renders an edition to static files. Pages whose digest and code are unchanged come from the cache. */
export async function render({ editionDir, outDir, cacheDir, origin }: RenderOptions): Promise<void> {
  process.env['PORTAL_EDITION'] = editionDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const config: AstroInlineConfig = {
    root: projectRoot, outDir, cacheDir, site: origin,
    logLevel: 'warn', vite: { cacheDir: `${cacheDir}/vite`, logLevel: 'error' },
  };
  await build(config);
}
