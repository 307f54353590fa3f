import { join } from 'node:path';
import { readBuiltSite } from '../../checks/built-site.ts';
import { registry } from '../../checks/registry.ts';
import { runSiteChecks } from '../../checks/run-checks.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { ruleDocs } from '../../cli/guard-stage.ts';
import { needlesOf } from '../../guard/needles.ts';
import { scanSite } from '../../guard/scan-site.ts';
import { codeDigest } from '../../publish/build-inputs.ts';
import { projectRoot } from '../../publish/render.ts';
import { benchDate } from '../policy-plan.ts';
import { stageFolders } from './stage-folders.ts';

/** The checks of the rendered site. Run by itself it must read the content again, which `npm run build` need not. */
const folders = stageFolders();
const corpus = await readCorpus(folders.content);
const started = process.cpuUsage();
const needles = needlesOf({ corpus, date: benchDate, examples: ruleDocs() });
const code = await codeDigest(projectRoot);
const { hits, scanned, digests } = await scanSite(folders.site, { needles, cache: { file: join(folders.cache, 'guard/clean.txt'), code } });
const { findings, crashes } = runSiteChecks(await readBuiltSite(folders.site, hits, { folder: join(folders.cache, 'guard/pages'), code, digests }), corpus, registry, { date: benchDate });
const { user, system } = process.cpuUsage(started);
for (const { rule, file, line, column, message } of findings.slice(0, 5)) process.stdout.write(`${rule} ${file}:${line}:${column} ${message}\n`);
process.stdout.write(`${findings.length} 个问题；逐字节看了 ${scanned} 个文件；不算重新读取内容，CPU ${((user + system) / 1e6).toFixed(1)} 秒\n`);
process.exitCode = crashes.length > 0 ? 2 : findings.some(({ severity }) => severity === 'error') ? 1 : 0;
