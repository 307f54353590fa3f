import { auditJsonSchema, auditSchemaUrl } from '../../domain/audit-figures.ts';
import { absolute } from '../../domain/urls.ts';
import { getEdition } from '../../queries/edition.ts';

export const GET = (): Response => new Response(`${JSON.stringify(auditJsonSchema(absolute(getEdition().site.origin, auditSchemaUrl)), null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
