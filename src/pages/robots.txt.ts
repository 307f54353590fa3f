import { absolute } from '../domain/urls.ts';
import { getEdition } from '../queries/edition.ts';

export const GET = (): Response => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(getEdition().site.origin, '/sitemap.xml')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
