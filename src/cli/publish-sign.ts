import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { signatureName } from '../domain/manifest-signature.ts';
import { acquireLock } from '../publish/lock.ts';
import { verifyManifest } from '../publish/manifest.ts';
import { newKeyPair, readPrivateKey, signManifest } from '../publish/sign-manifest.ts';
import { runCommand, UsageError } from './run-command.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Name of the private key in the folder of `--new-key`. */
const keyName = 'portal-signing-key.pem';

/**
 * `npm run publish:sign -- [DIR] --key FILE` signs the manifest of a published site; `--new-key DIR` makes a key pair.
 * Exit 0; 1 the site is not what its manifest says, so that nothing is signed; 2 cannot run.
 */
const program = new Command('npm run publish:sign --')
  .description('用 Ed25519 私钥给已发布网站的清单 SHA256SUMS 签名')
  .argument('[网站目录]', '已发布的网站', 'dist')
  .option('--key <文件>', '私钥（PEM）')
  .option('--new-key <目录>', '在这个目录里新造一对密钥；目录须在本项目之外')
  .action(async (folder: string, { key, newKey }: { key?: string; newKey?: string }) => {
    if ((key === undefined) === (newKey === undefined)) throw new UsageError('写明 --key 私钥文件，或者用 --new-key 目录 新造一对密钥，两者选一。');
    if (newKey !== undefined) await makeKey(resolve(newKey));
    else await signSite(resolve(folder), resolve(key as string));
  });

async function makeKey(folder: string): Promise<void> {
  if (isInside(projectRoot, folder)) throw new UsageError(`私钥不能放在项目目录里，以免随代码公开：${folder}`);
  const { privateKey, publicKey } = newKeyPair('disclosure-portal');
  const file = join(folder, keyName);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, privateKey, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new UsageError(`已经有私钥 ${file}，没有改动。`) : error;
  });
  say(`私钥在 ${file}，只有本用户能读。请离线备份，不要提交、不要外传。\n把下面的公钥写进 site.yaml：\n\nsigning:\n  publicKeys:\n    - ${publicKey}\n`);
}

async function signSite(site: string, file: string): Promise<void> {
  const pem = await readFile(file, 'utf8').catch(() => undefined);
  if (pem === undefined) throw new UsageError(`读不到私钥：${file}`);
  const key = readPrivateKey(pem);
  if (!key) throw new UsageError(`${file} 不是 Ed25519 私钥（PEM）。`);
  if (!(await stat(site).catch(() => undefined))?.isDirectory()) throw new UsageError(`没有找到网站：${site}`);
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) say(`注意：其他用户也能读 ${file}，请运行 chmod 600。`);
  const lock = await acquireLock(site);
  try {
    const result = await verifyManifest(site);
    const faults = result ? result.missing.length + result.altered.length + result.extra.length : 1;
    if (faults > 0) throw new UsageError(result ? `网站与清单有 ${faults} 处不一致，没有签名。先运行 npm run verify -- ${site}。` : `${site} 没有清单文件 SHA256SUMS，没有签名。`, 1);
    const publicKey = await signManifest(site, key);
    say(`已签名：${join(site, signatureName)}\n公钥 ${publicKey}`);
  } finally {
    await lock.release();
  }
}

const isInside = (parent: string, path: string): boolean => {
  const way = relative(parent, path);
  return way === '' || !(way.startsWith('..') || resolve(way) === way);
};
const say = (text: string): void => void process.stdout.write(`${text}\n`);

await runCommand(program);
