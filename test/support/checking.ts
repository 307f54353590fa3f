import { describe, expect, it } from 'vitest';
import { registry } from '../../src/checks/registry.ts';
import { runChecks, runSiteChecks } from '../../src/checks/run-checks.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { needlesOf } from '../../src/guard/needles.ts';
import { scanSite } from '../../src/guard/scan-site.ts';
import { readBuiltScenario } from './built-scenario.ts';
import { readScenario, today, type Files } from './scenario.ts';

/** Findings of all rules on the base portal changed by `files`, and the places marked in them. A rule that throws fails the test. */
export async function checkFiles(files: Files, date = today): Promise<{ findings: Finding[]; marked: string[] }> {
  const { corpus, marked } = await readScenario(files);
  const { findings, crashes } = runChecks(corpus, registry, { date });
  expect(crashes).toEqual([]);
  return { findings, marked };
}

/** The same over the built pages of the portal; `pages` are changed as `readBuiltScenario` says. The file `sealed` is the list of removed words, which lies beside the content. */
export async function checkPages(pages: Record<string, string | Uint8Array | null>, files: Files = {}, date = today): Promise<{ findings: Finding[]; marked: string[] }> {
  const { sealed, ...content } = files;
  const { corpus } = await readScenario(content);
  const needles = needlesOf({ corpus, date, sealedList: typeof sealed === 'string' ? sealed : undefined });
  const { site, marked } = await readBuiltScenario(pages, async (root) => (await scanSite(root, { needles })).hits);
  const { findings, crashes } = runSiteChecks(site, corpus, registry, { date });
  expect(crashes).toEqual([]);
  return { findings, marked };
}

export const placeOf = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`;

interface Case { files?: Files; pages?: Record<string, string | Uint8Array | null>; date?: string }
interface Reject extends Case {
  /** Messages in the order of the places marked with ‸, or of the report. */
  messages: string[];
  severity?: Finding['severity'];
  /** Places named as related, in order, without the file names' line and column where those do not matter. */
  related?: string[];
}

/** Cases a rule accepts and rejects; findings of other rules are left aside. Rejected files mark each place with ‸. */
export function describeRule(id: string, { accept, reject }: { accept: Record<string, Case>; reject: Record<string, Reject> }): void {
  const run = async ({ files = {}, pages, date }: Case) => {
    const { findings, marked } = pages ? await checkPages(pages, files, date) : await checkFiles(files, date);
    return { own: findings.filter(({ rule }) => rule === id), marked };
  };
  describe(id, () => {
    for (const [name, example] of Object.entries(accept)) {
      it(`accepts ${name}`, async () => {
        const { own } = await run(example);
        expect(own).toEqual([]);
      });
    }
    for (const [name, example] of Object.entries(reject)) {
      it(`rejects ${name}`, async () => {
        const { own, marked } = await run(example);
        expect(own.map(placeOf).sort()).toEqual(marked);
        expect(own.map(({ message }) => message)).toEqual(example.messages);
        if (example.severity) expect(new Set(own.map(({ severity }) => severity))).toEqual(new Set([example.severity]));
        if (example.related) expect(own.flatMap(({ related }) => related.map((place) => `${place.file}:${place.line}`))).toEqual(example.related);
      });
    }
  });
}
