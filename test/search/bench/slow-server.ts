import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { responseHeaders } from '../../../src/servers/response-headers.ts';
import type { Certificate } from '../../support/certificate.ts';
import type { Traffic } from './open-site.ts';

/** A connection: what every request waits, and how much the line carries, shared by all requests. */
export interface Network { name: string; latency: number; bitsPerSecond: number }
export const networks: readonly Network[] = [{ name: '本机', latency: 0, bitsPerSecond: Infinity }, { name: '4G', latency: 60, bitsPerSecond: 9_000_000 }];

export interface SlowServer { origin: string; traffic(): Traffic; close(): Promise<void> }

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const packed = new Set(['.html', '.js', '.css', '.json', '.svg']);

/**
 * Serves a built site with its headers, over HTTP/2 and text packed, as the shipped server configurations do. It is slowed and counted here and not by the browser: its
 * own limits do not reach the worker that fetches the index.
 */
export async function slowServer(siteDir: string, { latency, bitsPerSecond }: Network, { certificate, key }: Certificate): Promise<SlowServer> {
  let [requests, bytes] = [0, 0];
  // When the line has carried what it was given; a clock per file would add what each timer rounds up.
  let freeAt = 0;
  const server = createSecureServer({ cert: readFileSync(certificate), key: readFileSync(key) }, async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = await readFile(join(siteDir, name)).catch(() => null);
    const isPacked = file !== null && packed.has(extname(name));
    const tag = file === null ? '' : `"${createHash('sha256').update(file).digest('hex').slice(0, 16)}"`;
    const isKept = file !== null && request.headers['if-none-match'] === tag;
    const body = file === null || isKept ? Buffer.alloc(0) : isPacked ? gzipSync(file) : file;
    requests += 1;
    bytes += body.length;
    await wait(latency);
    if (bitsPerSecond < Infinity) {
      freeAt = Math.max(freeAt, performance.now()) + (body.length * 8000) / bitsPerSecond;
      await wait(Math.max(0, freeAt - performance.now()));
    }
    response.writeHead(file === null ? 404 : isKept ? 304 : 200, { ...responseHeaders(name), ETag: tag, 'Content-Type': types[extname(name)] ?? 'application/octet-stream', ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}) }).end(body);
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => void sessions.add(session.once('close', () => sessions.delete(session))));
  await listen(server);
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, traffic: () => ({ requests, bytes }),
    close: () => new Promise((resolve) => { server.close(() => resolve()); for (const session of sessions) session.destroy(); }),
  };
}

const listen = (server: Http2SecureServer): Promise<void> => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
