import { catalogCsv } from '../queries/catalog.ts';
import { getEdition } from '../queries/edition.ts';

export const GET = (): Response => new Response(catalogCsv(getEdition()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
