import { atom } from '../../queries/atom.ts';
import { getEdition } from '../../queries/edition.ts';
import { interpretationFeed } from '../../queries/feeds.ts';

export const GET = (): Response => new Response(atom(getEdition(), interpretationFeed(getEdition())), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
