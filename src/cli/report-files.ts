import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reportRecord } from '../components/annual-report/report-record.ts';
import type { AnnualReportPage, PlainPage } from '../domain/edition.ts';
import { annualReportDataUrl, annualReportWordUrl } from '../domain/urls.ts';
import { annualReportFile } from '../word/annual-report-file.ts';

/** Word files made before, and the digest of the code that makes them: neither the same report nor the same code makes one again. */
export interface KeptFiles { folder: string; code: string }

export const isAnnualReportPage = (page: PlainPage | AnnualReportPage): page is AnnualReportPage => page.collection === 'annual-reports';

/** Paths below the site of what stands beside the page of a report: data and Word file. */
export const reportFileNames = (path: string): string[] => [annualReportDataUrl(path), annualReportWordUrl(path)].map((url) => decodeURIComponent(url).slice(1));

/** Writes the data and the Word file of each report below `folder`. */
export async function writeReportFiles(reports: readonly AnnualReportPage[], folder: string, origin: string, kept?: KeptFiles): Promise<void> {
  const used = new Set<string>();
  for (const report of reports) {
    const [data = '', word = ''] = reportFileNames(report.path).map((name) => join(folder, name));
    await mkdir(dirname(data), { recursive: true });
    await writeFile(data, `${JSON.stringify(reportRecord(report, origin))}\n`);
    await writeFile(word, kept ? await keptFile(report, kept, used) : await annualReportFile(report));
  }
  for (const name of kept ? await readdir(kept.folder).catch(() => []) : []) if (!used.has(name)) await rm(join(kept?.folder ?? '', name), { force: true });
}

async function keptFile(report: AnnualReportPage, { folder, code }: KeptFiles, used: Set<string>): Promise<Uint8Array> {
  const name = `${createHash('sha256').update(`${code} ${report.path} ${report.digest}`).digest('hex').slice(0, 32)}.docx`;
  used.add(name);
  const before = await readFile(join(folder, name)).catch(() => undefined);
  if (before) return before;
  const made = await annualReportFile(report);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.part`), made);
  await rename(join(folder, `${name}.part`), join(folder, name));
  return made;
}
