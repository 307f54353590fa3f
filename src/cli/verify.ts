import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { parse } from 'yaml';
import { splitRows } from '../corpus/ledger-rows.ts';
import { readPublicKey, signatureName } from '../domain/manifest-signature.ts';
import { compareWithHead } from '../ledger/compare-ledgers.ts';
import { ledgerName, readHead, readPublishedLedger } from '../publish/ledger-files.ts';
import { verifyManifest } from '../publish/manifest.ts';
import { recoverUnlessBuilding } from '../publish/swap.ts';
import { verifySignature } from '../publish/sign-manifest.ts';
import { chainFaults, faultsAgainst, verifySiteLedger, type LedgerFault } from '../publish/verify-ledger.ts';
import { runCommand, UsageError } from './run-command.ts';

interface Options { content?: string; against?: string; key?: string }

/**
 * `npm run verify -- [DIR] [--content DIR] [--against FILE] [--key FILE]`: recomputes a published site's manifest and ledger and checks its signature. Exit 0 whole, 1 not, 2 cannot run.
 * A ledger can be computed anew from end to end; only an earlier copy can show that. `--content` holds the site against the committed ledger,
 * `--against` against a head or a ledger that somebody kept.
 */
const program = new Command('npm run verify --')
  .description('重算已发布网站的清单和公开台账，逐项指出不一致的地方')
  .argument('[网站目录]', '已发布的网站', 'dist')
  .option('--content <目录>', '再与这里的台账核对；不写则与 content 核对，前提是两者是同一个网站')
  .option('--against <文件>', '再与先前保存的 ledger.jsonl 或者 head.json 核对')
  .option('--key <文件>', '再用这里的公钥核对签名；不写则用 content/site.yaml 中的公钥，前提是两者是同一个网站')
  .action(async (folder: string, options: Options) => {
    const { content, against } = options;
    const site = resolve(folder);
    if (await recoverUnlessBuilding(site)) say('上一次发布在替换网站时中断，原网站已经放回原处。');
    const faults = [...(await manifestFaults(site)), ...(await signatureFaults(site, options)), ...(await ledgerFaults(site)), ...(await contentFaults(site, content)), ...(against ? await keptFaults(site, against) : [])];
    if (faults.length > 0) say(`共 ${faults.length} 处不一致。`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  });

async function manifestFaults(site: string): Promise<string[]> {
  const result = await verifyManifest(site);
  if (!result) return told([`${site} 没有清单文件 SHA256SUMS，无法核对。`]);
  const faults = [...result.missing.map((name) => `缺少 ${name}`), ...result.altered.map((name) => `被改动 ${name}`), ...result.extra.map((name) => `多出 ${name}`)];
  if (faults.length === 0) say(`${result.files} 个文件，与清单一致。`);
  return told(faults);
}

async function signatureFaults(site: string, options: Options): Promise<string[]> {
  const known = await knownKeys(site, options);
  const found = await verifySignature(site, known);
  if (found.state === 'invalid') return told([`签名不符：${signatureName} 与清单对不上，或者不是本站使用的格式。`]);
  if (found.state === 'none') {
    if (known.length > 0) return told([`缺少签名：登记了公钥，网站没有 ${signatureName}。`]);
    say('清单没有签名。');
    return [];
  }
  if (!found.trusted && known.length > 0) return told([`签名不符：签名的公钥不在登记的公钥之中：${found.publicKey}`]);
  say(found.trusted ? `签名有效，公钥 ${found.publicKey}` : `签名与清单相符；没有登记的公钥可以核对，不能确认是谁签的。公钥 ${found.publicKey}`);
  return [];
}

/** Keys that do not come from the site itself: a file of lines, or `site.yaml` of its content. */
async function knownKeys(site: string, { content, key }: Options): Promise<string[]> {
  if (key !== undefined) {
    const text = await readFile(key, 'utf8').catch(() => undefined);
    const keys = (text ?? '').split('\n').map((line) => /ssh-ed25519\s+\S+/.exec(line)?.[0] ?? '').filter((line) => readPublicKey(line));
    if (keys.length === 0) throw new UsageError(text === undefined ? `读不到文件：${key}` : `${key} 里没有公钥（ssh-ed25519 …）。`);
    return keys;
  }
  const folder = content ?? 'content';
  const origin = (await readPublishedLedger(site))?.head?.origin;
  if (content === undefined && (!origin || origin !== (await originOf(folder)))) return [];
  const signing = (await siteOf(folder))?.['signing'];
  const keys = typeof signing === 'object' && signing !== null && 'publicKeys' in signing ? signing.publicKeys : [];
  return Array.isArray(keys) ? keys.filter((each): each is string => typeof each === 'string') : [];
}

async function ledgerFaults(site: string): Promise<string[]> {
  const result = await verifySiteLedger(site);
  if (!result) {
    say('这个网站没有公开台账。');
    return [];
  }
  if (result.faults.length === 0) say(`公开台账 ${result.entries} 条，首尾相接；${result.documents} 件文件和解读与登记一致。`);
  return told(result.faults.map(inWords));
}

/** The site may be behind the content, never ahead of it or beside it. */
async function contentFaults(site: string, option: string | undefined): Promise<string[]> {
  const content = option ?? 'content';
  const published = await readPublishedLedger(site);
  const file = join(content, 'registers/ledger.jsonl');
  if (option === undefined && (!published?.head?.origin || published.head.origin !== (await originOf(content)))) return [];
  if (option !== undefined && !existsSync(content)) throw new UsageError(`没有找到内容目录：${content}`);
  const rows = splitRows(await readFile(file, 'utf8').catch(() => ''));
  const faults = [...chainFaults(rows, file), ...faultsAgainst(published?.rows ?? [], rows, file)];
  if (faults.length === 0) say(rows.length > (published?.rows.length ?? 0) ? `${file} 比网站多 ${rows.length - (published?.rows.length ?? 0)} 条，还没有发布。` : `与 ${file} 一致。`);
  return told(faults.map(inWords));
}

async function keptFaults(site: string, file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`读不到文件：${file}`);
  const rows = (await readPublishedLedger(site))?.rows ?? [];
  const head = readHead(text);
  const divergence = head && compareWithHead(head, rows);
  const faults = head ? (divergence ? [{ place: `${ledgerName}:${Math.max(1, divergence.line)}`, message: divergence.message }] : []) : faultsAgainst(splitRows(text), rows, ledgerName);
  if (faults.length === 0) say(`先前保存的 ${file} 是现在这份台账的开头，没有被改写。`);
  return told(faults.map(inWords));
}

const siteOf = async (content: string): Promise<Record<string, unknown> | undefined> => {
  const site: unknown = await readFile(join(content, 'site.yaml'), 'utf8').then((text): unknown => parse(text)).catch(() => undefined);
  return typeof site === 'object' && site !== null ? site as Record<string, unknown> : undefined;
};
const originOf = async (content: string): Promise<unknown> => (await siteOf(content))?.['origin'];

const inWords = ({ place, message }: LedgerFault): string => `${place} ${message}`;

function told(faults: string[]): string[] {
  for (const fault of faults) say(fault);
  return faults;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

await runCommand(program);
