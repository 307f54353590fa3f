import { expect, it } from 'vitest';
import { checkPages, describeRule } from '../../../support/checking.ts';
import { paths } from '../../../support/scenario.ts';

const notice = { path: 'policies/2025/bus-lines', identifier: '11999900MB0000011X/2025-00031', at: '2025-06-04' };
const moved = { ...notice, event: 'moved' as const, from: 'policies/2025/bus', reason: '统一写法' };

describeRule('SITE-09', {
  accept: {
    'a site without a ledger': { pages: {} },
    'documents that are there': { pages: {}, files: { [paths.ledger]: [notice] } },
    'a former address that leads on': { pages: { 'policies/2025/bus/': '<p><a href="/policies/2025/bus-lines/">新地址</a></p>' }, files: { [paths.ledger]: [{ ...notice, path: 'policies/2025/bus' }, moved] } },
  },
  reject: {},
});

it('SITE-09 rejects an address of the ledger that the site has no page for, at the last entry that names it', async () => {
  const { findings } = await checkPages({}, { [paths.ledger]: [{ ...notice, path: 'policies/2025/bus' }, { path: 'policies/2025/gone', title: '某通告', at: '2025-06-05' }, { ...moved, at: '2025-06-06' }] });
  expect(findings.filter(({ rule }) => rule === 'SITE-09').map(({ file, line, column, severity, message }) => `${file}:${line}:${column} ${severity} ${message}`)).toEqual([
    'registers/ledger.jsonl:2:1 warning 已发布地址失效且无跳转：“/policies/2025/gone/”，《某通告》曾在这里公开。',
    'registers/ledger.jsonl:3:1 warning 已发布地址失效且无跳转：“/policies/2025/bus/”，《澄湖区交通运输局关于调整公交线路的通告》曾在这里公开。',
  ]);
});
