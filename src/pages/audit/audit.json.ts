import { auditAsJson } from '../../domain/audit-figures.ts';
import { auditFigures } from '../../queries/audit.ts';
import { getEdition } from '../../queries/edition.ts';

/** The same bytes as `npm run audit -- --format json`. */
export const GET = (): Response => {
  const edition = getEdition();
  return new Response(auditAsJson(auditFigures(edition), edition.site.origin), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
