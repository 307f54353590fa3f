import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { serveSite } from '../servers/serve-site.ts';
import { parseBuildArguments } from './build-arguments.ts';
import { build } from './build-stages.ts';

/** `npm start`: builds the portal and serves it at http://localhost:4321/; `PORT` changes the port. */
const options = parseBuildArguments(process.argv);
const out = resolve(options.out);
const code = await build({ ...options, content: resolve(options.content), out });
if (code !== 0) process.exit(code);

const port = Number(process.env['PORT'] ?? 4321);
createServer(serveSite(out)).on('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(error.code === 'EADDRINUSE' ? `端口 ${port} 已被占用，可用 PORT=其他端口 npm start。\n` : `${error.message}\n`);
  process.exit(2);
}).listen(port, function (this: Server) {
  process.stdout.write(`http://localhost:${(this.address() as AddressInfo).port}/\n`);
});
