import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caddyConfiguration } from '../../../src/servers/caddy-configuration.ts';
import { nginxConfiguration } from '../../../src/servers/nginx-configuration.ts';
import { responseHeaders } from '../../../src/servers/response-headers.ts';

const shipped = (name: string): string => readFileSync(new URL(`../../../src/servers/${name}`, import.meta.url), 'utf8');

test.each([['nginx.conf', nginxConfiguration], ['Caddyfile', caddyConfiguration]])('the shipped %s is what its source says: write it anew with node src/servers/write-configurations.ts', (name, write) => {
  expect(shipped(name)).toBe(write());
});

test.each([
  ['/', 'text/html; charset=utf-8'], ['/policies/2025/x/', 'text/html; charset=utf-8'], ['/404.html', 'text/html; charset=utf-8'], ['/catalog.json', 'application/json; charset=utf-8'],
  ['/catalog.csv', 'text/csv; charset=utf-8'], ['/feed.xml', 'application/atom+xml; charset=utf-8'], ['/feeds/unit/gov.xml', 'application/atom+xml; charset=utf-8'], ['/ledger/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/sitemap-1.xml', 'application/xml; charset=utf-8'], ['/SHA256SUMS', 'text/plain; charset=utf-8'], ['/SHA256SUMS.sig', 'text/plain; charset=utf-8'], ['/pagefind/wasm.unknown.pagefind', 'application/octet-stream'],
  ['/policies/2025/附件.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'], ['/policies/2025/附件.PDF', 'application/pdf'], ['/policies/2025/附件', 'application/octet-stream'],
])('%s is sent as %s', (path, type) => {
  expect(responseHeaders(path)['Content-Type']).toBe(type);
});

test('script runs in pages of the site only: an attachment is saved, or has an origin of its own', () => {
  for (const path of ['/policies/2025/a.html', '/policies/2025/a.svg', '/policies/2025/a.xml', '/policies/2025/a.pdf', '/policies/2025/a.xhtml', '/policies/2025/a']) {
    const { 'Content-Security-Policy': policy, 'Content-Disposition': disposition } = responseHeaders(path);
    expect(policy, path).toMatch(/default-src 'none';.*; sandbox$/);
    expect([path, disposition]).toEqual([path, /\.(?:html|pdf|xhtml)$/.test(path) ? 'attachment' : undefined]);
  }
});

test('WebAssembly is compiled by the search page and its worker alone', () => {
  const policyOf = (path: string): string => responseHeaders(path)['Content-Security-Policy'] ?? '';
  expect(['/', '/search/', '/verify/', '/policies/', '/404.html', '/pagefind/pagefind-worker.js', '/searching/'].filter((path) => policyOf(path).includes('wasm-unsafe-eval'))).toEqual(['/search/', '/pagefind/pagefind-worker.js']);
});

test('only what has a fingerprint in its name is kept for long, and transport security is said over TLS alone', () => {
  expect(['/', '/_astro/site.abc.js', '/pagefind/fragment/zh-cn_1.pf_fragment', '/pagefind/pagefind.js', '/policies/2025/a.pdf', '/share/a.png'].map((path) => responseHeaders(path)['Cache-Control'])).toEqual([
    'no-cache', 'public, max-age=31536000, immutable', 'public, max-age=31536000, immutable', 'no-cache', 'no-cache', 'public, max-age=86400',
  ]);
  expect([responseHeaders('/')['Strict-Transport-Security'], responseHeaders('/', { secure: true })['Strict-Transport-Security']]).toEqual([undefined, 'max-age=31536000']);
});
