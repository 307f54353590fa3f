import { writeFileSync } from 'node:fs';
import { corpusTexts, isThere } from './corpus-texts.ts';
import { heldOutIds, readQueries } from './query-file.ts';
import { ruledAnswers } from './right-answers.ts';

/** `node test/search/refresh-queries.ts`: after the sample content or the queries changed, finds the answers of rules anew and marks who is held out. */
const queries = readQueries();
const held = heldOutIds(queries.map(({ id }) => id));
const lines = queries.map((query) => {
  const found = isThere(query.corpus) ? ruledAnswers(query, corpusTexts(query.corpus)) : null;
  return JSON.stringify({ ...query, right: found ?? query.right, heldOut: held.has(query.id) });
});
writeFileSync(new URL('queries.jsonl', import.meta.url), `${lines.join('\n')}\n`);
