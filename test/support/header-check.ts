import type { Answer, WebServer } from './web-servers.ts';

/** One row of the check: what was asked of a server, and what is wrong, empty where nothing is. */
export interface CheckedRow { test: string; pages: number; faults: string[] }

/** A page or a file of the site, with what it is. */
export interface Asked { path: string; kind: 'page' | 'file'; type: string; download?: boolean; immutable?: boolean }

/**
 * The tests of the HTTP Observatory (content-security-policy, cookies, cross-origin-resource-sharing, cross-origin-resource-policy, redirection, referrer-policy,
 * strict-transport-security, subresource-integrity, x-content-type-options, x-frame-options) at their best marks, and what a portal needs beside them.
 */
export async function checkHeaders(server: WebServer, asked: readonly Asked[]): Promise<CheckedRow[]> {
  const answers = await Promise.all(asked.map(async (each) => ({ ...each, answer: await server.ask(each.path) })));
  const rows: CheckedRow[] = [];
  const row = (test: string, check: (answer: Answer, asked: Asked) => string | false, among = answers): void => {
    const faults = among.flatMap(({ answer, ...each }) => {
      const fault = check(answer, each);
      return fault === false ? [] : [`${each.path}: ${fault}`];
    });
    rows.push({ test, pages: among.length, faults });
  };
  const header = (name: string, right: RegExp) => ({ headers }: Answer): string | false => !right.test(headers[name] ?? '') && `${name}: ${headers[name] ?? '（没有）'}`;
  const pages = answers.filter(({ kind }) => kind === 'page');
  const files = answers.filter(({ kind }) => kind === 'file');

  row('200', ({ status }) => status !== 200 && String(status));
  row("CSP: default-src 'none'", header('content-security-policy', /(?:^|; )default-src 'none'(?:;|$)/));
  row("CSP: script without 'unsafe-inline', 'unsafe-eval', wildcard, scheme or host", ({ headers }) => !strictScripts(headers['content-security-policy'] ?? '') && (headers['content-security-policy'] ?? '（没有）'));
  row("CSP: no 'unsafe-inline' style in pages", ({ headers }) => /unsafe-inline/.test(headers['content-security-policy'] ?? '') && 'unsafe-inline', pages);
  row("CSP: base-uri and form-action set, frame-ancestors 'none'", ({ headers }) => ["base-uri 'none'", 'form-action ', "frame-ancestors 'none'"].filter((part) => !(headers['content-security-policy'] ?? '').includes(part)).join('、') || false, pages);
  row("CSP: 'wasm-unsafe-eval' where search runs, nowhere else", ({ headers }, { path }) => (headers['content-security-policy'] ?? '').includes('wasm-unsafe-eval') !== ['/search/', '/pagefind/pagefind-worker.js'].includes(path) && (headers['content-security-policy'] ?? ''));
  row('CSP: files that are no pages are in a sandbox', (answer, { path }) => path !== '/pagefind/pagefind-worker.js' && header('content-security-policy', /; sandbox$/)(answer), files);
  row('Cookies: none', ({ headers }) => headers['set-cookie'] !== undefined && headers['set-cookie']);
  row('CORS: not opened', ({ headers }) => headers['access-control-allow-origin'] !== undefined && 'access-control-allow-origin');
  row('Cross-Origin-Resource-Policy', ({ headers }, { path }) => headers['cross-origin-resource-policy'] !== (path.startsWith('/share/') ? 'cross-origin' : 'same-origin') && (headers['cross-origin-resource-policy'] ?? '（没有）'));
  row('Cross-Origin-Opener-Policy: same-origin', header('cross-origin-opener-policy', /^same-origin$/));
  row('Cross-Origin-Embedder-Policy: require-corp', header('cross-origin-embedder-policy', /^require-corp$/));
  row('Referrer-Policy: no-referrer', header('referrer-policy', /^no-referrer$/));
  row('Strict-Transport-Security: six months or more', ({ headers }) => !(Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1]) >= 15_768_000) && (headers['strict-transport-security'] ?? '（没有）'));
  row('Subresource integrity: nothing from elsewhere', ({ body }) => /<(?:script|img|link rel="(?:stylesheet|icon)")[^>]* (?:src|href)="(?:https?:)?\/\//.exec(body.toString())?.[0] ?? false, pages);
  row('X-Content-Type-Options: nosniff', header('x-content-type-options', /^nosniff$/));
  row('X-Frame-Options: DENY', header('x-frame-options', /^DENY$/));
  row('Permissions-Policy: camera, location, microphone, payment refused', header('permissions-policy', /camera=\(\).*geolocation=\(\).*microphone=\(\).*payment=\(\)/));
  row('Content-Type', ({ headers }, { type }) => headers['content-type'] !== type && `${headers['content-type']} ≠ ${type}`);
  row('Content-Disposition: documents are saved', ({ headers }, { download }) => (headers['content-disposition'] ?? '') !== (download ? 'attachment' : '') && (headers['content-disposition'] ?? '（没有）'));
  row('Cache-Control by kind', ({ headers }, { path, immutable }) => headers['cache-control'] !== (immutable ? 'public, max-age=31536000, immutable' : /^\/share\/|^\/favicon/.test(path) ? 'public, max-age=86400' : 'no-cache') && (headers['cache-control'] ?? '（没有）'));
  row('No version of the server', ({ headers }) => (/\d/.test(headers['server'] ?? '') || headers['x-powered-by'] !== undefined) && (headers['server'] ?? 'x-powered-by'));
  row('ETag: time and size alone', ({ headers }) => !/^(?:W\/)?"[\da-z]+(?:-[\da-z]+)?"$/.test(headers['etag'] ?? '') && (headers['etag'] ?? '（没有）'));
  rows.push(await compressed(server), await redirected(server), await refusedMethods(server), await missingPages(server));
  return rows;
}

/** Sources of scripts, or of all where scripts have none of their own. */
function strictScripts(policy: string): boolean {
  const directives = new Map(policy.split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));
  const sources = directives.get('script-src') ?? directives.get('default-src');
  return sources !== undefined && sources.every((source) => ["'none'", "'self'", "'wasm-unsafe-eval'"].includes(source));
}

async function compressed(server: WebServer): Promise<CheckedRow> {
  const paths = ['/', '/catalog.json', '/catalog.csv', '/feed.xml'];
  const faults: string[] = [];
  for (const path of paths) {
    const { headers } = await server.ask(path, { headers: { 'Accept-Encoding': 'gzip' } });
    if (headers['content-encoding'] !== 'gzip' || !/accept-encoding/i.test(headers['vary'] ?? '')) faults.push(`${path}: ${headers['content-encoding'] ?? '没有压缩'}，Vary: ${headers['vary'] ?? '（没有）'}`);
  }
  return { test: 'gzip for text', pages: paths.length, faults };
}

async function redirected(server: WebServer): Promise<CheckedRow> {
  const faults: string[] = [];
  const { status, headers } = await server.ask('/policies/?page=2', { plain: true });
  if (![301, 308].includes(status) || headers['location'] !== 'https://www.chenghu.example/policies/?page=2') faults.push(`http: ${status} ${headers['location']}`);
  const folder = await server.ask('/policies');
  if (![301, 308].includes(folder.status) || folder.headers['location'] !== '/policies/') faults.push(`/policies: ${folder.status} ${folder.headers['location']}`);
  return { test: 'Redirection: http to https on the same host; a folder to its address', pages: 2, faults };
}

async function refusedMethods(server: WebServer): Promise<CheckedRow> {
  const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];
  const faults: string[] = [];
  for (const method of methods) {
    const { status, headers } = await server.ask('/', { method });
    if (status !== 405 || headers['allow'] !== 'GET, HEAD') faults.push(`${method}: ${status}, Allow: ${headers['allow'] ?? '（没有）'}`);
  }
  const head = await server.ask('/', { method: 'HEAD' });
  if (head.status !== 200 || head.body.length > 0) faults.push(`HEAD: ${head.status}`);
  return { test: 'Methods other than GET and HEAD are refused', pages: methods.length + 1, faults };
}

/** What is not there, a folder without a page, what begins with a dot, and ways out of the site: all are answered by the page that says so. */
async function missingPages(server: WebServer): Promise<CheckedRow> {
  const paths = ['/nothing-here/', '/nothing.docx', '/_astro/gone.js', '/_astro/', '/share/', '/.git/config', '/.env', '/policies/.hidden/', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd'];
  const faults: string[] = [];
  for (const path of paths) {
    const { status, headers, body } = await server.ask(path);
    const right = status === 404 && headers['content-type'] === 'text/html; charset=utf-8' && body.includes('lang="zh-CN"') && headers['content-security-policy']?.includes("script-src 'self'") && headers['x-content-type-options'] === 'nosniff'
      && headers['cache-control'] === 'no-cache' && headers['content-disposition'] === undefined;
    // A server may call a way out of the site a bad request; no file may be shown.
    if (!right && !(path.includes('%2') && status === 400 && !body.includes('root:'))) faults.push(`${path}: ${status} ${headers['content-type']} ${headers['cache-control']} ${headers['content-disposition'] ?? ''}`);
  }
  return { test: '404 in words: missing, folder listings, dotfiles, ways out of the site', pages: paths.length, faults };
}
