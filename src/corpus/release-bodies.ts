import type { Corpus } from './document.ts';

/** Lets the texts go once the edition is written: what comes after needs only metadata and places, and they are most of the memory. */
export function releaseBodies(corpus: Corpus): void {
  for (const { body } of [...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries]) {
    Object.assign(body, { source: '', tree: null, lines: [], pieces: [], structure: { blocks: [], problems: [] }, text: '' });
  }
  for (const file of corpus.attachments) file.parts = [];
}
