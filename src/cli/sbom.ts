import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { billOfMaterials, type Lock } from '../publish/bill-of-materials.ts';
import { runCommand } from './run-command.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run sbom -- [--out FILE]`: the software bill of materials in CycloneDX JSON, from the lock file. Exit 0; 2 cannot run. */
const program = new Command('npm run sbom --')
  .description('按锁定的依赖列出软件物料清单（CycloneDX 1.6 JSON）')
  .option('--out <文件>', '写到文件；不写则输出')
  .action(async ({ out }: { out?: string }) => {
    const [lock, { description }] = await Promise.all([read<Lock>('package-lock.json'), read<{ description: string }>('package.json')]);
    const text = `${JSON.stringify(billOfMaterials(lock, description), null, 2)}\n`;
    if (out === undefined) process.stdout.write(text);
    else await writeFile(out, text);
  });

const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(projectRoot, name), 'utf8')) as T;

await runCommand(program);
