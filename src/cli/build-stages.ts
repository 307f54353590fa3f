import { statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readBuiltSite } from '../checks/built-site.ts';
import { registry as rules } from '../checks/registry.ts';
import { att07 } from '../checks/rules/att-07.ts';
import { ledg01 } from '../checks/rules/ledg-01.ts';
import { runChecks, runSiteChecks } from '../checks/run-checks.ts';
import type { Corpus } from '../corpus/document.ts';
import { historyDigest, readHistory } from '../corpus/git-history.ts';
import { ContentFolderError, readCorpus } from '../corpus/read-corpus.ts';
import { releaseBodies } from '../corpus/release-bodies.ts';
import { needlesOf } from '../guard/needles.ts';
import { scanSite } from '../guard/scan-site.ts';
import { cacheOf, clearFolder, codeDigest, inputDigest, lastReport, stampBuild, watchContent } from '../publish/build-inputs.ts';
import { copyAttachments } from '../publish/copy-attachments.ts';
import { recordPages } from '../publish/kept-pages.ts';
import { placeLedger } from '../publish/ledger-files.ts';
import { placePublishedFiles } from '../publish/place-published-files.ts';
import { acquireLock } from '../publish/lock.ts';
import { writeManifest } from '../publish/manifest.ts';
import { publishedFolder } from '../publish/out-folder.ts';
import { projectRoot, render } from '../publish/render.ts';
import { recover, stagingOf, swapIn } from '../publish/swap.ts';
import { indexSite } from '../search/index-site.ts';
import { renderShareCards } from '../share-cards/render-share-cards.ts';
import { cleanInBuild } from './attachment-stage.ts';
import { proposeInBuild, rewrittenSincePublished } from './ledger-stage.ts';
import { explain, report, say, stops } from './build-report.ts';
import { formerTexts, readSealed, ruleDocs } from './guard-stage.ts';
import { placeData, prepareFiles } from './prepare-files.ts';
import { resolveToday } from './today.ts';

export interface BuildOptions { content: string; out: string; date: string | undefined; strict: boolean; /** Folder of the sealed list; by default PORTAL_SEALED, else `.sealed` beside the content. */ sealed?: string | undefined }

/**
 * The whole way: check → prepare → render → cards → index → guard → swap in. The published site is not touched before the last step.
 * Returns the exit code: 0 published, 1 findings, 2 could not run.
 */
export async function build(options: BuildOptions): Promise<0 | 1 | 2> {
  try {
    const out = await publishedFolder({ ...options, projectRoot });
    await mkdir(dirname(out), { recursive: true });
    const lock = await acquireLock(out);
    try {
      await recover(out);
      return await buildLocked({ ...options, out });
    } finally {
      await rm(stagingOf(out), { recursive: true, force: true });
      await lock.release();
    }
  } catch (error) {
    say(explain(error));
    return 2;
  }
}

async function buildLocked({ content, out, date: asked, strict, sealed }: BuildOptions): Promise<0 | 1 | 2> {
  const cacheDir = cacheOf(projectRoot, out);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) throw new ContentFolderError(content);
  const assertUnchanged = watchContent(content);
  const code = await codeDigest(projectRoot);
  const sealedList = await readSealed(content, sealed);
  // What the pages say of the version history is input as well.
  const history = await readHistory(content);
  // The clock stands in for a sample's own date here: another day only costs a build that need not have been.
  const digest = await inputDigest(content, code, { date: resolveToday({ option: asked, now: () => new Date() }), strict, history: historyDigest(history), sealed: sealedList ?? '' });
  const before = await lastReport(out, cacheDir, digest);
  if (before !== undefined) {
    say(`${before}内容没有变化，网站保持原样：${out}`);
    return 0;
  }
  const corpus: Corpus = { ...(await readCorpus(content)), history };
  const date = resolveToday({ option: asked, sampleDate: corpus.site.value?.sampleDate, now: () => new Date() });
  const checked = runChecks(corpus, rules, { date });
  const rewritten = await rewrittenSincePublished(corpus, out, ledg01);
  const findings = rewritten ? [...checked.findings, rewritten] : checked.findings;
  const saidOfContent = await report({ ...checked, findings }, corpus);
  const verdict = stops({ ...checked, findings }, strict);
  if (verdict) return verdict;
  const { ready, findings: unclean } = await cleanInBuild(corpus, { folder: join(cacheDir, 'attachments'), code }, att07);
  if (unclean.length > 0) {
    await report({ findings: unclean, suppressed: [], crashes: [] }, corpus);
    return 1;
  }
  const proposed = await proposeInBuild(corpus, date, cacheDir);
  process.stdout.write(proposed);
  const said = saidOfContent + proposed;

  const staging = stagingOf(out);
  const work = join(cacheDir, 'work');
  await clearFolder(work);
  const [editionDir, dataDir] = [join(work, 'edition'), join(work, 'data')];
  const edition = await prepareFiles(corpus, date, { editionDir, dataDir, keptWord: { folder: join(cacheDir, 'word'), code }, published: ready });
  const needles = needlesOf({ corpus, date, sealedList, former: await formerTexts(corpus, out), examples: ruleDocs() });
  releaseBodies(corpus);
  const kept = { published: out, cacheDir, code };
  await render({ editionDir, outDir: staging, origin: edition.site.origin, ...kept });
  await placeData(edition, dataDir, staging);
  await placeLedger(corpus, staging, edition.site.origin);
  await copyAttachments(ready, staging);
  await placePublishedFiles(corpus, edition, staging);
  const cards = await renderShareCards({ edition, outDir: staging, cacheDir: join(cacheDir, 'cards') });
  const index = await indexSite({ siteDir: staging, cacheDir: join(cacheDir, 'index') });

  const { hits, digests } = await scanSite(staging, { needles, cache: { file: join(cacheDir, 'guard/clean.txt'), code } });
  const guarded = runSiteChecks(await readBuiltSite(staging, hits, { folder: join(cacheDir, 'guard/pages'), code, digests }), corpus, rules, { date });
  const saidOfSite = await report(guarded, corpus);
  const refused = stops(guarded, strict);
  if (refused) return refused;

  const files = await writeManifest(staging, digests);
  assertUnchanged();
  await swapIn(out);
  await rememberBuild();
  say(`已发布 ${edition.policies.length} 件政策、${edition.interpretations.length} 件解读：${files} 个文件，${index.pages} 页可检索，分享图新制 ${cards.rendered} 张、沿用 ${cards.reused} 张。\n网站在 ${out}`);
  return 0;

  /** The site is out: that the next build will have to make everything anew is no reason to call this one failed. */
  async function rememberBuild(): Promise<void> {
    try {
      await recordPages(editionDir, kept);
      await stampBuild(out, cacheDir, digest, said + saidOfSite);
    } catch (error) {
      say(`网站已经发布，但没有记下这次构建，下一次会全部重新生成：${(error as Error).message}`);
    }
  }
}
