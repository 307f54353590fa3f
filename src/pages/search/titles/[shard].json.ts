import type { APIContext } from 'astro';
import { changedPages } from '../../../queries/changed-pages.ts';
import { getEdition } from '../../../queries/edition.ts';
import { pageKey } from '../../../queries/page-key.ts';
import { suggestedTitles } from '../../../queries/suggested-titles.ts';
import type { TitleShard } from '../../../search/suggested-titles.ts';
import { titleShards } from '../../../search/title-shards.ts';

/** A new title changes the few shards of its words; the others are taken over as they were published. */
export const getStaticPaths = () => changedPages('search-titles', titleShards(suggestedTitles(getEdition())).map((shard, index) => ({
  url: `/search/titles/${index}.json`, key: pageKey(shard), params: { shard: String(index) }, props: { shard },
})));

export const GET = ({ props }: APIContext<{ shard: TitleShard }>): Response =>
  new Response(`${JSON.stringify(props.shard)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
