import type { APIContext } from 'astro';
import { getEdition } from '../../../queries/edition.ts';
import { suggestedTitles } from '../../../queries/suggested-titles.ts';
import type { TitleShard } from '../../../search/suggested-titles.ts';
import { titleShards } from '../../../search/title-shards.ts';

export const getStaticPaths = () => titleShards(suggestedTitles(getEdition())).map((shard, index) => ({ params: { shard: String(index) }, props: { shard } }));

export const GET = ({ props }: APIContext<{ shard: TitleShard }>): Response =>
  new Response(`${JSON.stringify(props.shard)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
