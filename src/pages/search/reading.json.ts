import { getEdition } from '../../queries/edition.ts';
import { readingTable } from '../../queries/reading-table.ts';
import { packReadingTable } from '../../search/packed-table.ts';

export const GET = (): Response => new Response(`${JSON.stringify(packReadingTable(readingTable(getEdition())))}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
