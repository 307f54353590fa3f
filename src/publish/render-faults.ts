import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Edition } from '../domain/edition.ts';

/** A page that threw when it was rendered. */
export interface PageFault {
  /** `/policies/2025/parking/`. */
  url: string;
  /** The document that it shows, `policies/2025/parking.mdx`; null for lists and other pages of the site. */
  document: string | null;
  error: Error;
}

/** Pages that could not be rendered. The others were gone through, so that all are named at once. */
export class RenderError extends Error {
  override name = 'RenderError';
  readonly faults: readonly PageFault[];

  constructor(faults: readonly PageFault[]) {
    super(faults.map(({ url, document, error }) => `网页 ${url}${document ? `（${document}）` : ''}：${error.message}`).join('\n'));
    this.faults = faults;
  }
}

/** Goes on with the next page where one throws; Astro by itself stops at the first. What is rendered then must not be published: ask `faults`. */
export function collectFaults(editionDir: string): { integration: AstroIntegration; faults: PageFault[] } {
  const faults: PageFault[] = [];
  const integration: AstroIntegration = {
    name: 'render-faults',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          render: async (request, options) => {
            try {
              return await usual.render(request, options);
            } catch (error) {
              const url = decodeURIComponent(new URL(request.url).pathname);
              faults.push({ url, document: documentAt(url, editionDir), error: error instanceof Error ? error : new Error(String(error)) });
              return new Response(' ');
            }
          },
        }));
      },
    },
  };
  return { integration, faults };
}

function documentAt(url: string, editionDir: string): string | null {
  const { policies, interpretations, pages, entries } = JSON.parse(readFileSync(join(editionDir, 'edition.json'), 'utf8')) as Edition;
  const documents: { url: string | null }[] = [...policies, ...interpretations, ...pages, ...entries];
  return documents.some((document) => document.url === url) ? `${url.slice(1, -1)}.mdx` : null;
}
