import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a built site on loopback. */
export async function serve(folder: string): Promise<{ origin: string; close(): Promise<void> }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => files(request, response, () => {
    response.statusCode = 404;
    response.end('not found');
  }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}
