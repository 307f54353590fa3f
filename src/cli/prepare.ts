import { parseArgs } from 'node:util';
import { readCorpus } from '../corpus/read-corpus.ts';
import { prepareEdition } from '../prepare/prepare-edition.ts';
import { writeEdition } from '../prepare/write-edition.ts';

/** `node src/cli/prepare.ts --content DIR --out DIR [--date D]`: the edition alone, to look at pages with `astro dev`. */
const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: '.portal/edition' }, date: { type: 'string' } } });
const corpus = await readCorpus(values.content);
const valid = { ...corpus, policies: corpus.policies.filter((d) => d.valid), interpretations: corpus.interpretations.filter((d) => d.valid), pages: corpus.pages.filter((d) => d.valid) };
await writeEdition(prepareEdition(valid, values.date ?? corpus.site.value?.sampleDate ?? new Date().toISOString().slice(0, 10)), values.out);
