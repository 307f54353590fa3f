import { getEdition } from '../queries/edition.ts';
import { sitemap } from '../queries/sitemap.ts';

export const GET = (): Response => new Response(sitemap(getEdition()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
