import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { responseHeaders } from './response-headers.ts';

/** Answers requests from a built site with the headers that the server configurations send. */
export function serveSite(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(folder, {
    dev: true, etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(responseHeaders(path))) response.setHeader(name, value);
    },
  });
  const page = join(folder, '404.html');
  const refuse = (response: ServerResponse, status: number, more: Record<string, string> = {}): void => {
    response.writeHead(status, { ...responseHeaders('/404.html'), ...more }).end(existsSync(page) ? readFileSync(page) : '');
  };
  return (request, response) => {
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return refuse(response, 405, { Allow: 'GET, HEAD' });
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (/\/\.(?!well-known\/)/.test(decoded(path))) return refuse(response, 404);
    if (!path.endsWith('/') && !path.startsWith('//') && existsSync(join(folder, decoded(path), 'index.html'))) {
      response.writeHead(301, { ...responseHeaders(path), Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    files(request, response, () => refuse(response, 404));
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
