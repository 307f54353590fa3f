import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';

// `npm run build` sets root, outDir, cacheDir and site; content comes from the edition that PORTAL_EDITION names.
export default defineConfig({
  // The renderer that mdx brings shows the components authors use; documents themselves are data and never become modules.
  integrations: [mdx()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  compressHTML: true,
  // A small script or image that became part of the page would offend its policy.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
