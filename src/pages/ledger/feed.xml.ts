import { atom } from '../../queries/atom.ts';
import { getEdition, getLedger } from '../../queries/edition.ts';
import { ledgerFeed } from '../../queries/ledger.ts';

export const GET = (): Response => new Response(atom(getEdition(), ledgerFeed(getEdition(), getLedger())), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
