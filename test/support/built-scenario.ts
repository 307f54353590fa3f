import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { readBuiltSite, type BuiltSite } from '../../src/checks/built-site.ts';
import { pagePolicy } from '../../src/domain/content-security-policy.ts';
import type { GuardHit } from '../../src/guard/hit.ts';
import { marker } from './scenario.ts';

/** The pages a build of the base portal of `scenario.ts` would have, as far as the rules of the built site look at them. */
const siteTags = { SiteName: '澄湖区人民政府门户网站', SiteDomain: 'www.chenghu.example', SiteIDCode: '0000000001' };
const columnTags = { ColumnName: '政府信息公开', ColumnDescription: '澄湖区人民政府政府信息公开', ColumnKeywords: '澄湖区,政府信息公开', ColumnType: '信息公开目录' };
const articleTags = { ArticleTitle: '路侧停车管理办法', PubDate: '2025-03-20 09:30', ContentSource: '澄湖区人民政府办公室' };

const footer = `<footer>
<p data-footer-item="organizer">澄湖区人民政府办公室</p>
<p data-footer-item="contact">0000-00000117</p>
<p data-footer-item="idCode">0000000001</p>
<p data-footer-item="icp">示ICP备00000000号</p>
<p data-footer-item="police">示公网安备00000000000000号</p>
<p data-footer-item="findError"><a href="/guides/about/">我为政府网站找错</a></p>
<p data-footer-item="sitemap"><a href="/sitemap/">网站地图</a></p>
</footer>`;

const origin = 'https://www.chenghu.example';
const documents = ['/policies/2025/parking/', '/policies/2025/bus-lines/', '/interpretations/2025/parking-text/'];
const policies = documents.slice(0, 2);
const atom = (urls: string[]): string => `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="${origin}/feed.xml"/>${urls.map((url) => `<entry><link href="${origin}${url}"/></entry>`).join('')}</feed>`;
const filters = { 类型: ['政策文件'], 有效性: ['现行有效'], 公开属性: ['主动公开'], 主题: ['综合政务'], 年份: ['2025'], 机关: ['澄湖区人民政府'] };
/** A page of the search index as Pagefind writes it. */
export const fragment = (url: string, own: Record<string, string[]> = filters): Uint8Array => gzipSync(`pagefind_dcd${JSON.stringify({ url, content: '', filters: own })}`);

/** What stands beside the pages: catalogue, feeds, sitemap, search index. */
const baseFiles: Record<string, string | Uint8Array> = {
  'catalog.json': JSON.stringify({ documents: policies.map((url) => ({ url: `${origin}${url}` })) }),
  'catalog.csv': `\ufeff名称,网址\r\n${policies.map((url) => `甲,${origin}${url}\r\n`).join('')}`,
  'sitemap.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${documents.map((url) => `<url><loc>${origin}${url}</loc></url>`).join('')}</urlset>`,
  'feed.xml': atom(policies), 'feeds/withheld.xml': atom([]), 'feeds/interpretations.xml': atom(documents.slice(2)),
  'pagefind/bundles.json': '{}',
  ...Object.fromEntries(documents.map((url, index) => [`pagefind/fragment/zh-cn_${index}.pf_fragment`, fragment(url)])),
};

interface Page { tags: Record<string, string>; main: string }

const column = (main = '<h1>栏目</h1>'): Page => ({ tags: { ...siteTags, ...columnTags }, main });
const article = (main: string): Page => ({ tags: { ...siteTags, ...articleTags }, main });

const basePages: Record<string, Page> = {
  '': column('<h1>首页</h1><p><a href="/policies/">政策文件</a></p>'),
  'policies/': column('<p><a href="/policies/2025/parking/">停车</a> <a href="/policies/2025/bus-lines/">公交</a></p>'),
  'interpretations/': column('<p><a href="/interpretations/2025/parking-text/">停车</a></p>'),
  'annual-reports/': column(), 'statutory/': column(), 'search/': column(), 'sitemap/': column(), 'systems/': column(),
  'guides/guide/': column(), 'guides/about/': column(),
  'policies/2025/parking/': article(`<svg data-qr="${origin}/policies/2025/parking/"></svg><h2 id="art-1">第一条</h2><p><a href="/interpretations/2025/parking-text/#heading">解读</a></p>`),
  'policies/2025/bus-lines/': article(`<p>公交</p><svg data-qr="${origin}/policies/2025/bus-lines/"></svg>`),
  'interpretations/2025/parking-text/': article('<h2 id="heading">怎么收费</h2><p><a href="/policies/2025/parking/">原文</a></p>'),
  'withheld/': column('<h1>没有公开的</h1>'),
  '404.html': { tags: siteTags, main: '<p><a href="/">回首页</a></p>' },
};

/**
 * Markers at the very beginning of a change stand for the place of `<html>`. Writes the base pages with `changes` to a temporary folder and reads it. A key is an address without the leading `/`. In a change,
 * `<meta>` tags replace those of the page by name (an empty content stays empty), a `<footer>` replaces the footer, and what else there
 * is replaces the main part; null leaves the page out. A whole page begins with `<html`. Any other file is written as it stands. `scan` looks through
 * the folder as the guard does.
 */
export async function readBuiltScenario(changes: Record<string, string | Uint8Array | null> = {}, scan?: (root: string) => Promise<readonly GuardHit[]>): Promise<{ site: BuiltSite; marked: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  const marked: string[] = [];
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content !== 'string') return writeFileSync(file, content);
    content.split('\n').forEach((row, index) => {
      row.split(marker).slice(0, -1).reduce((column, piece) => {
        marked.push(`${path}:${index + 1}:${column + piece.length}`);
        return column + piece.length;
      }, 1);
    });
    writeFileSync(file, content.replaceAll(marker, ''));
  };
  try {
    for (const [path, content] of Object.entries(baseFiles)) if (!(path in changes)) write(path, content);
    for (const key of new Set([...Object.keys(basePages), ...Object.keys(changes)])) {
      const change = changes[key];
      if (change === null) continue;
      const base = basePages[key];
      const path = key === '' || key.endsWith('/') ? `${key}index.html` : key;
      if (change instanceof Uint8Array) write(path, change);
      else if (change !== undefined && (change.replaceAll(marker, '').startsWith('<html') || !path.endsWith('.html'))) write(path, change);
      else write(path, render(`/${key}`, base ?? column(), change));
    }
    return { site: await readBuiltSite(root, await scan?.(root)), marked: marked.sort() };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function render(address: string, { tags, main }: Page, change = ''): string {
  const changedTags = Object.fromEntries([...change.matchAll(/<meta name="(\w+)" content="([^"]*)">/g)].map(([, name = '', content = '']) => [name, content]));
  const changedFooter = /<footer>[\s\S]*<\/footer>/.exec(change)?.[0];
  const [first = ''] = new RegExp(`^${marker}*`).exec(change) ?? [];
  const rest = change.slice(first.length).replace(/<meta [^>]*>/g, '').replace(/<footer>[\s\S]*<\/footer>/, '').trim();
  const head = Object.entries({ ...tags, ...changedTags }).map(([name, content]) => `<meta name="${name}" content="${content}">`).join('\n');
  return `<!doctype html>\n${first}<html lang="zh-CN">\n<head><meta http-equiv="Content-Security-Policy" content="${pagePolicy(address)}">\n<title>页面</title>\n${head}\n</head>\n<body>\n<main>${rest || main}</main>\n${changedFooter ?? footer}\n</body>\n</html>\n`;
}
