import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from './certificate.ts';
import { findProgram } from './find-program.ts';
import { projectRoot } from './run-cli.ts';

/** A real web server over a built site, with the shipped configuration: only addresses, folders and the certificate are put in. */
export interface WebServer {
  name: 'nginx' | 'Caddy';
  /** `https://www.chenghu.example:PORT`; resolves to loopback by `ask` only. */
  host: string;
  /** `https://127.0.0.1:PORT` */
  origin: string;
  /** Asks over TLS, or without it. */
  ask(path: string, options?: { method?: string; plain?: boolean; headers?: Record<string, string> }): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer { status: number; headers: Record<string, string>; body: Buffer }

const host = 'www.chenghu.example';

/** Programs that the tests of the server configurations need and this machine lacks. */
export const lackingServers = (): string[] => ['nginx', 'caddy', 'openssl'].filter((name) => !findProgram(name));

const shipped = (name: string): string => readFileSync(join(projectRoot, 'src/servers', name), 'utf8');

export async function startNginx(site: string): Promise<WebServer> {
  const { folder, certificate, key, ports: [plain, secure] } = await workplace();
  const text = replaceAll(shipped('nginx.conf'), [
    [/^ *listen \[::\].*\n/gm, ''], ['listen 80;', `listen 127.0.0.1:${plain};`], ['listen 443 ssl http2;', `listen 127.0.0.1:${secure} ssl http2;`],
    ['/etc/ssl/portal/fullchain.pem', certificate], ['/etc/ssl/portal/privkey.pem', key], ['/srv/portal/dist', site],
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} events {} http { access_log off; ${temporary}\n${text}\n}`);
  const program = findProgram('nginx') as string;
  execFileSync(program, ['-t', '-q', '-c', config]);
  return running('nginx', spawn(program, ['-c', config], { stdio: 'ignore' }), { folder, plain, secure });
}

export async function startCaddy(site: string): Promise<WebServer> {
  const { folder, certificate, key, ports: [plain, secure] } = await workplace();
  const text = replaceAll(shipped('Caddyfile'), [[`${host} {`, `${host}, 127.0.0.1 {`], ['# tls /etc/ssl/portal/fullchain.pem /etc/ssl/portal/privkey.pem', `tls ${certificate} ${key}\n\tbind 127.0.0.1`], ['/srv/portal/dist', site]]);
  const config = join(folder, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n\thttp_port ${plain}\n\thttps_port ${secure}\n\tskip_install_trust\n\tdefault_sni ${host}\n\tstorage file_system ${folder}/storage\n}\n${text}`);
  const program = findProgram('caddy') as string;
  execFileSync(program, ['validate', '--config', config, '--adapter', 'caddyfile'], { stdio: 'ignore' });
  return running('Caddy', spawn(program, ['run', '--config', config, '--adapter', 'caddyfile'], { stdio: 'ignore', env: { ...process.env, HOME: folder } }), { folder, plain, secure });
}

/** A text in which each part to be replaced is there: a configuration that lost it would be tried in another shape than it is shipped. */
function replaceAll(text: string, pairs: [string | RegExp, string][]): string {
  return pairs.reduce((before, [from, to]) => {
    const after = before.replaceAll(from, to);
    if (after === before) throw new Error(`the configuration no longer holds ${from}`);
    return after;
  }, text);
}

async function workplace(): Promise<{ folder: string; certificate: string; key: string; ports: [number, number] }> {
  const folder = mkdtempSync(join(tmpdir(), 'web-server-'));
  mkdirSync(join(folder, 'storage'));
  return { folder, ...makeCertificate(folder, host), ports: [await freePort(), await freePort()] };
}

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

async function running(name: WebServer['name'], child: ChildProcess, { folder, plain, secure }: { folder: string; plain: number; secure: number }): Promise<WebServer> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ask: WebServer['ask'] = (path, { method = 'GET', plain: open = false, headers = {} } = {}) => new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: open ? plain : secure, path, method, servername: host, rejectUnauthorized: false, headers: { Host: host, ...headers } };
    (open ? request : secureRequest)(options, (message) => void read(message).then(resolve, reject)).on('error', reject).end();
  });
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask('/robots.txt').catch(() => undefined);
    if (answer) break;
    if (attempt > 100 || child.exitCode !== null) {
      await close();
      throw new Error(`${name} does not answer`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { name, host: `https://${host}:${secure}`, origin: `https://127.0.0.1:${secure}`, ask, close };
}

async function read(message: IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value ?? '']));
  return { status: message.statusCode ?? 0, headers, body: Buffer.concat(pieces) };
}
