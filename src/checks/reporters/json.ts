import { countFamilies, countFindings, type Report } from './report.ts';

/** The report as JSON: `{ findings, summary: { errors, warnings, infos, documents, families } }`, for machines (DESIGN §4). */
export function reportAsJson({ findings, documents }: Report): string {
  const { errors, warnings, infos } = countFindings(findings);
  return `${JSON.stringify({ findings, summary: { errors, warnings, infos, documents: documents.size, families: countFamilies(findings) } }, null, 2)}\n`;
}
