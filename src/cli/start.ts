import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { parseBuildArguments } from './build-arguments.ts';
import { build } from './build-stages.ts';

/** `npm start`: builds the portal and serves it at http://localhost:4321/; `PORT` changes the port. */
const options = parseBuildArguments(process.argv);
const out = resolve(options.out);
const code = await build({ ...options, content: resolve(options.content), out });
if (code !== 0) process.exit(code);

const port = Number(process.env['PORT'] ?? 4321);
const serve = sirv(out, { dev: true, etag: true });
const notFound = await readFile(join(out, '404.html'));
createServer((request, response) => {
  serve(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  });
}).on('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(error.code === 'EADDRINUSE' ? `端口 ${port} 已被占用，可用 PORT=其他端口 npm start。\n` : `${error.message}\n`);
  process.exit(2);
}).listen(port, function (this: Server) {
  process.stdout.write(`http://localhost:${(this.address() as AddressInfo).port}/\n`);
});
