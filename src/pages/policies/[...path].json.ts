import type { APIRoute } from 'astro';
import { policyRecord } from '../../components/policy/policy-record.ts';
import { getEdition, getPolicy } from '../../queries/edition.ts';

export function getStaticPaths() {
  return getEdition().policies.map(({ path, digest }) => ({ params: { path }, cacheKey: digest }));
}

export const GET: APIRoute = ({ params }) => {
  const record = policyRecord(getPolicy(params.path ?? ''), getEdition().site.origin);
  return new Response(`${JSON.stringify(record)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
