import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '../../src/servers/serve-site.ts';

/** Serves a built site on loopback, with the headers of the shipped server configurations. */
export async function serve(folder: string): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(serveSite(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}
