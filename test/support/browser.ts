import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * A real Chromium: `CHROMIUM_PATH`, the system's, else the binary that @sparticuz/chromium ships. Never skipped: with none of them the test fails
 * and says how to get one. `further`: flags of Chromium.
 */
export async function launchBrowser(further: readonly string[] = []): Promise<Browser> {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, which is not there.`);
  const installed = wanted ?? system.find((path) => existsSync(path));
  try {
    return await launch(installed ?? (await shippedChromium()), further);
  } catch (error) {
    throw new Error(`No browser could be started. Install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.\n${(error as Error).message}`);
  }
}

const launch = (executablePath: string, further: readonly string[]): Promise<Browser> => chromium.launch({ executablePath, args: [...flags, ...further], headless: true });

/** Unpacks the browser of the npm package, with a Chinese font from npm where the system has none. */
async function shippedChromium(): Promise<string> {
  const { default: shipped, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium') as unknown as {
    default: { executablePath(): Promise<string> }; inflate(path: string): Promise<string>; setupLambdaEnvironment(path: string): void;
  };
  const require = createRequire(import.meta.url);
  const path = await shipped.executablePath();
  await inflate(join(dirname(require.resolve('@sparticuz/chromium')), '..', 'bin', 'al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  const folder = mkdtempSync(join(tmpdir(), 'portal-fonts-'));
  const fonts = dirname(dirname(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')));
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>`);
  process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  return path;
}
