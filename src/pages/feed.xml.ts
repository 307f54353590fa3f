import { atom } from '../queries/atom.ts';
import { getEdition } from '../queries/edition.ts';
import { latestFeed } from '../queries/feeds.ts';

export const GET = (): Response => new Response(atom(getEdition(), latestFeed(getEdition())), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
