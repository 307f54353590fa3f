import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dateInShanghai } from '../../../src/cli/today.ts';
import { prepareFiles } from '../../../src/cli/prepare-files.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { cleanAttachments } from '../../../src/publish/clean-attachments.ts';
import { render } from '../../../src/publish/render.ts';
import { indexSite } from '../../../src/search/index-site.ts';
import { importSeeds } from '../../support/built-portals.ts';
import { projectRoot } from '../../support/run-cli.ts';
import { contentTexts, type CorpusName, type CorpusText } from '../corpus-texts.ts';
import { chosenLaws } from '../laws.ts';
import { writeLawContent } from './law-content.ts';
import { writeScaledContent } from './scaled-content.ts';

const output = join(projectRoot, 'test/.output/search');

export interface SiteOptions {
  /** How many laws. */
  laws: number;
  /** Documents of the sample site with its generated neighbours; 0: the sample alone. */
  scale: number;
  /** Whether the script of the search page must be the present one, as a browser runs it; in Node the layer is taken from its source. */
  withScript?: boolean;
  say(text: string): void;
}

/**
 * The site of a corpus with its index, rendered by the project's own pages. Kept under `test/.output/search` by a digest of the content and of the code that
 * makes pages and index; the query layer is not part of it, so that a change of it needs no new site.
 */
export async function corpusSite(corpus: CorpusName, { laws, scale, withScript = false, say }: SiteOptions): Promise<string> {
  const plainName = corpus === 'laws' ? `laws-${laws}` : corpus === 'sample' && scale > 0 ? `sample-${scale}` : corpus;
  const content = await contentOf(corpus, plainName, { laws, scale });
  const siteOf = async (script: boolean): Promise<string> => join(output, `${nameOf(plainName, script)}-${(await digestOf([content, ...pageCode], script)).slice(0, 16)}`);
  const name = nameOf(plainName, withScript);
  const site = await siteOf(withScript);
  // A site with the present script serves both.
  for (const made of withScript ? [site] : [site, await siteOf(true)]) if (await stat(join(made, 'pagefind/bundles.json')).catch(() => null)) return made;
  say(`生成 ${name}……`);
  await removeOlder(name, site);
  const work = join(output, `${name}.work`);
  await rm(work, { recursive: true, force: true });
  await renderSite(content, work);
  const { pages } = await indexSite({ siteDir: join(work, 'site'), cacheDir: join(output, 'bundles', name) });
  await rename(join(work, 'site'), site);
  await rm(work, { recursive: true, force: true });
  say(`${name}：${pages} 页可检索`);
  return site;
}

const nameOf = (name: string, withScript: boolean): string => (withScript ? `${name}-script` : name);

/** Documents of the scaled sample that are not the sample's own; its site must have been made. */
export function neighbourTexts(scale: number, own: readonly CorpusText[]): CorpusText[] {
  const paths = new Set(own.map(({ path }) => path));
  return contentTexts(join(output, `sample-${scale}-content`)).filter(({ path }) => !paths.has(path));
}

async function contentOf(corpus: CorpusName, name: string, { laws, scale }: Pick<SiteOptions, 'laws' | 'scale'>): Promise<string> {
  if (corpus === 'sample' && scale === 0) return join(projectRoot, 'content');
  const folder = join(output, `${name}-content`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (corpus === 'laws') await writeLawContent(folder, chosenLaws(laws));
  else if (corpus === 'sample') await writeScaledContent(folder, scale);
  else await importSeeds(folder);
  // People say the same things of every corpus: each portal of the yard-stick has the project's own list of everyday wordings.
  if (corpus !== 'sample') await copyFile(join(projectRoot, 'content/registers/synonyms.yaml'), join(folder, 'registers/synonyms.yaml'));
  return folder;
}

async function renderSite(content: string, work: string): Promise<void> {
  const corpus = await readCorpus(content);
  const invalid = [...corpus.policies, ...corpus.interpretations].filter((document) => !document.valid);
  if (invalid.length > 0) throw new Error(`${invalid.length} documents are not well-formed, the first is ${invalid[0]?.file}`);
  const [editionDir, siteDir] = [join(work, 'edition'), join(work, 'site')];
  const { ready } = await cleanAttachments(corpus, { folder: join(work, 'attachments'), code: '' });
  const { site } = await prepareFiles(corpus, corpus.site.value?.sampleDate ?? dateInShanghai(new Date()), { editionDir, dataDir: join(work, 'data'), published: ready });
  await render({ editionDir, outDir: siteDir, published: join(work, 'none'), cacheDir: join(work, 'cache'), code: 'bench', origin: site.origin });
}

/** What decides how pages and index look; styles and the query layer do not. */
const pageCode = ['corpus', 'domain', 'prepare', 'queries', 'components', 'layouts', 'pages', 'search'].map((folder) => join(projectRoot, 'src', folder));

async function digestOf(folders: readonly string[], withScript: boolean): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(projectRoot, 'package-lock.json')));
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
    for (const name of names) if (withScript || !name.includes('/search/client/')) hash.update(name.slice(folder.length)).update(await readFile(name));
  }
  return hash.digest('hex');
}

async function removeOlder(name: string, site: string): Promise<void> {
  const old = (await readdir(output).catch(() => [] as string[])).filter((entry) => new RegExp(`^${name}-[0-9a-f]{16}$`).test(entry));
  for (const entry of old) if (join(output, entry) !== site) await rm(join(output, entry), { recursive: true, force: true });
}
