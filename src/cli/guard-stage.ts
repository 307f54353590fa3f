import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { registry } from '../checks/registry.ts';
import { ruleDoc } from '../checks/rule-docs.ts';
import type { Corpus } from '../corpus/document.ts';
import { replayLedger } from '../domain/ledger.ts';
import { isClosed } from '../guard/internal-values.ts';

/** The hashes within the folder of a sealed list; the words themselves lie beside them and are read by no build. */
const listName = 'hashes.jsonl';

/**
 * The sealed list of a content folder: of `--sealed`, else PORTAL_SEALED, else `.sealed` beside it. Undefined where nothing was ever sealed there;
 * throws where a folder was named that holds none, as a list that was meant and is not read guards nothing.
 */
export async function readSealed(content: string, asked: string | undefined): Promise<string | undefined> {
  const named = asked ?? process.env['PORTAL_SEALED'];
  const file = join(named ? resolve(named) : join(dirname(resolve(content)), '.sealed'), listName);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (named || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw new Error(`没有读到删减词句清单 ${file}。请核对 --sealed（或者环境变量 PORTAL_SEALED）。`, { cause: error });
    return undefined;
  }
}

/** Text of documents as the published site still shows it, which the new one must not: since closed, cut or withdrawn. */
export async function formerTexts(corpus: Corpus, published: string): Promise<{ document: string; text: string }[]> {
  const narrowed = corpus.policies.filter(({ meta }) => isClosed(meta) || meta.disclosureType === 'redacted').map(({ path }) => `policies/${path}`);
  const withdrawn = [...replayLedger(corpus.ledger.value).values()].filter(({ isWithdrawn }) => isWithdrawn).map(({ last }) => last.path);
  const texts = await Promise.all([...new Set([...narrowed, ...withdrawn])].map(async (document) => {
    const record = await readFile(join(published, `${document}.json`), 'utf8').then((json) => JSON.parse(json) as { text?: unknown }).catch(() => undefined);
    return typeof record?.text === 'string' && record.text !== '' ? [{ document, text: record.text }] : [];
  }));
  return texts.flat();
}

/** What the pages of rules show: our own examples of what must not be published. */
export const ruleDocs = (): string[] => registry.map(({ id }) => ruleDoc(id));
