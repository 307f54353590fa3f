import { catalogJson } from '../queries/catalog.ts';
import { getEdition } from '../queries/edition.ts';

export const GET = (): Response => new Response(catalogJson(getEdition()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
