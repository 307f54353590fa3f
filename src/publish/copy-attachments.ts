import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Corpus } from '../corpus/document.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';

export interface MissingFile { file: string; line: number; column: number; name: string }

/** Copies what documents offer for download or show as a figure, to the same place below their own address. Returns what is not there. */
export async function copyAttachments(corpus: Corpus, siteDir: string): Promise<MissingFile[]> {
  const missing: MissingFile[] = [];
  const copy = async (collection: string, documentPath: string, name: string, at: Omit<MissingFile, 'name'>): Promise<void> => {
    const target = posix.join(collection, posix.dirname(documentPath), name);
    const source = join(corpus.root, target);
    const inside = !name.startsWith('/') && target.startsWith(`${collection}/`);
    if (!inside || !(await stat(source).catch(() => undefined))?.isFile()) return void missing.push({ ...at, name });
    await mkdir(dirname(join(siteDir, target)), { recursive: true });
    await copyFile(source, join(siteDir, target));
  };
  for (const policy of corpus.policies) {
    if (!policy.meta.disclosureType || !hasPublicBody(policy.meta.disclosureType)) continue;
    for (const [index, { file }] of (policy.meta.attachments ?? []).entries()) {
      await copy('policies', policy.path, file, { file: policy.file, ...policy.positionOf(['attachments', index, 'file']) });
    }
  }
  for (const document of [...corpus.policies, ...corpus.interpretations]) {
    for (const { name, attributes, line, column } of document.body.components) {
      if (name === 'Figure' && attributes['src']) await copy(document.collection, document.path, attributes['src'], { file: document.file, line, column });
    }
  }
  return missing;
}
