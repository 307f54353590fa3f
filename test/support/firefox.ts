import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A page in a real Firefox. */
export interface FirefoxPage {
  open(url: string): Promise<void>;
  /** Value of an expression, awaited; it must be a string. Throws what the page throws. */
  evaluate(expression: string): Promise<string>;
  close(): Promise<void>;
}

const system = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** `FIREFOX_PATH` or the system's Firefox; undefined where there is none. */
export const firefoxPath = (): string | undefined => [process.env['FIREFOX_PATH'] ?? '', ...system].find((path) => path !== '' && existsSync(path));

/** Switches that keep a new profile from calling home. */
const quiet = ['"app.update.enabled", false', '"browser.shell.checkDefaultBrowser", false', '"datareporting.policy.dataSubmissionEnabled", false', '"network.captive-portal-service.enabled", false', '"network.connectivity-service.enabled", false', '"services.settings.server", "http://127.0.0.1:1"', '"browser.safebrowsing.update.enabled", false'];

/**
 * Firefox by its own WebDriver BiDi: the driver of Playwright wants a newer or a patched one. Throws where it does not start.
 */
export async function launchFirefox(path: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), quiet.map((each) => `user_pref(${each});\n`).join(''));
  const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } });
  const socket = await connected(`${await addressOf(child)}/session`);
  const send = caller(socket);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {}) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return {
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true }) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? answer.type);
      return answer.result?.value ?? '';
    },
    close: async () => {
      await send('browser.close', {}).catch(() => {});
      if (child.exitCode === null) await new Promise((resolve) => { child.once('exit', resolve); setTimeout(() => child.kill('SIGKILL'), 5000).unref(); });
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('no standard error');
  for await (const line of createInterface(stderr)) {
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
    if (address) {
      // A full pipe would halt the browser.
      stderr.resume();
      return address;
    }
  }
  throw new Error('Firefox ended before it listened');
}

const connected = (address: string): Promise<WebSocket> => new Promise((resolve, reject) => {
  const socket = new WebSocket(address);
  socket.addEventListener('open', () => resolve(socket));
  socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}`)));
});

function caller(socket: WebSocket): (method: string, params: object) => Promise<unknown> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data)) as { id?: number; type: string; result?: unknown; error?: string; message?: string };
    const call = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !call) return;
    waiting.delete(id);
    if (type === 'success') call.resolve(result);
    else call.reject(new Error(`${error}: ${message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed'));
  });
  let last = 0;
  return (method, params) => new Promise((resolve, reject) => {
    waiting.set(last += 1, { resolve, reject });
    socket.send(JSON.stringify({ id: last, method, params }));
  });
}
