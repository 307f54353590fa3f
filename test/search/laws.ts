import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compareText } from '../../src/domain/finding.ts';
import { projectRoot } from '../support/run-cli.ts';

/** A law of `../shared/data/laws.jsonl.gz`. */
export interface Law {
  /** Address in the site that is built of them: `policies/2020/law-` and ten hexadecimal digits. */
  path: string;
  title: string;
  /** Day of the version, ISO; null where the source has none. */
  version: string | null;
  preamble: string;
  /** Lines of text, headings of chapters marked by `##`. */
  body: string;
}

const file = join(projectRoot, '../shared/data/laws.jsonl.gz');
export const hasLaws = (): boolean => existsSync(file);

let all: (Law & { digest: string })[] | undefined;

/** A fixed choice: the laws whose path in the source has the lowest SHA-256, in this order. */
export function chosenLaws(count: number): Law[] {
  all ??= gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map((line) => {
    const { path, title, version, preamble, body } = JSON.parse(line) as Law;
    const digest = createHash('sha256').update(path).digest('hex');
    return { path: `policies/${(version ?? '2000').slice(0, 4)}/law-${digest.slice(0, 10)}`, title, version, preamble, body, digest };
  }).sort((a, b) => compareText(a.digest, b.digest));
  return all.slice(0, count).map(({ digest: _, ...law }) => law);
}
