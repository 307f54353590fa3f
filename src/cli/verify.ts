import { resolve } from 'node:path';
import { verifyManifest } from '../publish/manifest.ts';

/** `npm run verify -- [DIR]`: recomputes the manifest of a published site. Exit 0 whole, 1 not. */
const folder = resolve(process.argv[2] ?? 'dist');
const result = await verifyManifest(folder);
if (!result) {
  process.stdout.write(`${folder} 没有清单文件 SHA256SUMS，无法核对。\n`);
  process.exitCode = 1;
} else {
  const faults = [...result.missing.map((name) => `缺少 ${name}`), ...result.altered.map((name) => `被改动 ${name}`), ...result.extra.map((name) => `多出 ${name}`)];
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(faults.length === 0 ? `${result.files} 个文件，与清单一致。\n` : `${result.files} 个文件中有 ${faults.length} 处不一致。\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
