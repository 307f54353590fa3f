import { getEdition } from '../../queries/edition.ts';
import { readingTable } from '../../queries/reading-table.ts';

export const GET = (): Response => new Response(`${JSON.stringify(readingTable(getEdition()))}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
