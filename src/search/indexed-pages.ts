import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compareText } from '../domain/finding.ts';

/** A page that goes into the index. */
export interface IndexedPage {
  /** Path inside the site with `/`: `policies/2025/a/index.html`. */
  path: string;
  /** SHA-256 of its bytes, hex. */
  digest: string;
}

/** Language of all indexed pages; a page of another language would fall into an index of its own and never be found. */
export const indexLanguage = 'zh-CN';

/** All pages with `data-pagefind-body`, by path; `read` is given each of them. Throws where one is not marked as zh-CN. */
export async function findIndexedPages(siteDir: string, read?: (path: string, html: string) => void): Promise<IndexedPage[]> {
  const entries = await readdir(siteDir, { recursive: true });
  const paths = entries.filter((path) => path.endsWith('.html')).map((path) => path.split(sep).join('/')).sort(compareText);
  const pages: IndexedPage[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(siteDir, path));
    const html = bytes.toString('utf8');
    if (!/<[a-z][^>]*\sdata-pagefind-body[\s=>]/.test(html)) continue;
    const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1];
    if (language !== indexLanguage) throw new Error(`建立检索时出错：${path} 的 <html> 没有标明 lang="${indexLanguage}"（实为“${language ?? ''}”），检索会漏掉它。`);
    read?.(path, html);
    pages.push({ path, digest: createHash('sha256').update(bytes).digest('hex') });
  }
  return pages;
}
