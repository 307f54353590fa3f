/** A document as the public sees it: with its text, or, where it is kept for application or withheld, with what is said in its place. */
export type PublicDocument = { title: string; docNumber: string | null } & (
  { text: string } | { disclosureType: string; codes: readonly string[]; reason: string; law: string | null; decidedAt: string | null; reviewDue: string | null }
);

/**
 * The text whose digests the ledger holds. Rows joined by LF, no LF at the end: first the title, then the document number (an empty row where
 * there is none), then the visible text, one row for each block (款, 项, heading, row of a table); or, for a document without a public text,
 * six rows: disclosure type, codes of the grounds separated by a space, reason, law cited, date of the decision, date of the next review.
 *
 * Layout changes nothing: every row is in Unicode NFC without the white space at its ends; inside, white space stays as one space between
 * two ASCII letters or digits and goes elsewhere; rows of text without a character are left out. A tab parts the cells of a table and stays.
 * Redactions leave a gap in the text; attachments are not part of it.
 */
export function canonicalText(document: PublicDocument): string {
  const head = [document.title, document.docNumber ?? ''].map(canonicalRow);
  const body = 'text' in document
    ? document.text.split('\n').map(canonicalRow).filter((row) => row !== '')
    : [document.disclosureType, document.codes.join(' '), document.reason, document.law ?? '', document.decidedAt ?? '', document.reviewDue ?? ''].map(canonicalRow);
  return [...head, ...body].join('\n');
}

function canonicalRow(row: string): string {
  const cells = row.normalize('NFC').split('\t').map(squeeze);
  return cells.every((cell) => cell === '') ? '' : cells.join('\t');
}

const squeeze = (cell: string): string =>
  cell.trim().replace(/\s+/g, (gap, at: number, whole: string) => (/[0-9A-Za-z]/.test(whole[at - 1] ?? '') && /[0-9A-Za-z]/.test(whole[at + gap.length] ?? '') ? ' ' : ''));
