import { hash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from '../domain/finding.ts';
import { onceEach, shortWordsIn, wordFinder, type Elsewhere, type Haystack } from './find-elsewhere.ts';
import { pastVersions } from './past-versions.ts';
import type { RedactedDocument } from './redact-document.ts';

export interface Search { made: RedactedDocument; source: string; bytes: Uint8Array; out: string; published: string; isShort(words: string): boolean }

/** The document itself, the rest of its working copy, the content folder, the published site, and every earlier version. */
export async function lookElsewhere({ made, source, bytes, out, published, isShort }: Search): Promise<Elsewhere[]> {
  const finder = wordFinder(made.removals);
  const found: Elsewhere[] = [...shortWordsIn(made.text, made.removals, ({ words }) => isShort(words))];
  const look = async (name: string, path: string, content: Uint8Array, except?: Haystack['except']): Promise<void> => {
    found.push(...await finder.inFile({ name, path, bytes: content, ...(except ? { except } : {}) }));
  };
  await look('写出的文件', made.path, new TextEncoder().encode(made.text));
  if (/\.docx$/i.test(source)) await look('工作稿', '工作稿.docx', bytes, ({ path }) => path[0] === 'word/document.xml' || /^word\/comments/.test(path[0] ?? '') || path.length === 0);
  const current = new Set<string>();
  for (const folder of [out, published]) {
    for (const name of await filesBelow(folder)) {
      if (folder === out && name === made.path) continue;
      const content = await readFile(join(folder, name));
      if (folder === out) current.add(hash('sha1', content));
      await look(join(folder, name), name, content);
    }
  }
  for await (const { name, id, bytes: content } of pastVersions(out)) {
    if (current.has(hash('sha1', content))) continue;
    await look(`版本库里的旧版 ${name}（${id.slice(0, 10)}）`, name, content);
  }
  return onceEach(found);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort(compareText);
}
