import { createServer } from 'node:http';
import { resolve } from 'node:path';
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
createServer((request, response) => {
  serve(request, response, () => {
    request.url = '/404.html';
    // The page of a missing address must say so to machines as well.
    response.statusCode = 404;
    serve(request, response, () => void response.end());
  });
}).on('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(error.code === 'EADDRINUSE' ? `端口 ${port} 已被占用，可用 PORT=其他端口 npm start。\n` : `${error.message}\n`);
  process.exit(2);
}).listen(port, () => process.stdout.write(`http://localhost:${port}/\n`));
