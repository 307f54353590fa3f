import type { AnnualReportDocument, Corpus } from '../corpus/document.ts';
import { isAnnualReport } from './document-kind.ts';

/** The annual reports of a corpus, in file order. */
export const annualReports = (corpus: Corpus): AnnualReportDocument[] => corpus.pages.filter(isAnnualReport);

/** Last day for the report of a year (条例第四十九条): a government by 31 March of the next year, any other unit by 31 January. */
export const reportDue = (unitType: string, year: number): string => `${year + 1}-${unitType === 'government' ? '03-31' : '01-31'}`;
