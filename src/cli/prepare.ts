import { parseArgs } from 'node:util';
import { readCorpus } from '../corpus/read-corpus.ts';
import { cleanAttachments } from '../publish/clean-attachments.ts';
import { prepareFiles } from './prepare-files.ts';
import { dateInShanghai } from './today.ts';

/** `node src/cli/prepare.ts --content DIR --out DIR [--date D]`: the edition alone, as the stage of a bench or to look at pages with `astro dev`; data files go to `DIR-data`. */
const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: '.portal/edition' }, date: { type: 'string' } } });
const corpus = await readCorpus(values.content);
const valid = { ...corpus, policies: corpus.policies.filter((d) => d.valid), interpretations: corpus.interpretations.filter((d) => d.valid), pages: corpus.pages.filter((d) => d.valid), entries: corpus.entries.filter((d) => d.valid) };
const { ready } = await cleanAttachments(valid, { folder: `${values.out}-attachments`, code: '' });
await prepareFiles(valid, values.date ?? corpus.site.value?.sampleDate ?? dateInShanghai(new Date()), { editionDir: values.out, dataDir: `${values.out}-data`, published: ready });
