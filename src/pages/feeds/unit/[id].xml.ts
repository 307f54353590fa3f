import type { APIContext } from 'astro';
import { atom } from '../../../queries/atom.ts';
import { getEdition } from '../../../queries/edition.ts';
import { facetFeeds, type FeedContent } from '../../../queries/feeds.ts';

export const getStaticPaths = () => facetFeeds(getEdition(), 'unit').map(({ id, feed }) => ({ params: { id }, props: { feed } }));

export const GET = ({ props }: APIContext<{ feed: FeedContent }>): Response =>
  new Response(atom(getEdition(), props.feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
