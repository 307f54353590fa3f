import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../../src/search/client/pagefind.ts';
import { createSearcher } from '../../../../src/search/client/search-portal.ts';
import { readAspect } from '../../../../src/search/client/unsaid-aspect.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

describe('the word at the end that names the sort of answer', () => {
  test.each([['热线办结时限', 'time', '热线办结', '时限'], ['医院床位数', 'count', '医院床位', '数'], ['犬绳 长度', 'count', '犬绳', '长度'], ['养犬 只数', 'count', '养犬', '只数'], ['瞒报处分', 'penalty', '瞒报', '处分'], ['摊位 地点', 'place', '摊位', '地点']])(
    '%s', (text, sort, rest, said) => expect(readAspect(text)).toMatchObject({ sort, rest, understood: { kind: 'aspect', said } }));
  test.each(['热线办结', '时限', '家 时限', '时限规定', ''])('%s has none, or is little else', (text) => expect(readAspect(text)).toBeNull());
});

describe('where nothing answers with that word', () => {
  let engine: Engine;
  beforeAll(async () => {
    const siteDir = await writeSite({
      ...manyPages(),
      'policies/2025/hotline': pageHtml({ title: '诉求办理规则', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '本规则适用于诉求的受理。'], [2, '热线诉求应当在五个工作日内结清。']] }),
      'policies/2025/rotas': pageHtml({ title: '值班规则', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '防汛值班人员应当按照轮值表到岗。']] }),
    });
    await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')) });
    engine = await openBuiltIndex(siteDir);
  });
  const ask = async (text: string, asWritten: string[] = []): Promise<{ understood: string[]; first: string | undefined }> => {
    const outcome = await createSearcher(engine).search(text, { asWritten });
    return { understood: outcome.query.understood.map(({ kind, said }) => `${kind} ${said}`), first: (await outcome.next())?.[0]?.places[0]?.url };
  };

  test('a place that gives such an answer does, and it is said', async () => {
    expect(await ask('结清时限')).toEqual({ understood: ['aspect 时限'], first: '/policies/2025/hotline/#art-2' });
    expect(await ask('結清時限')).toMatchObject({ first: '/policies/2025/hotline/#art-2' });
  });

  test('not where the place is no such answer, and not where the word is to be taken as it is written', async () => {
    expect(await ask('轮值时限')).toEqual({ understood: [], first: undefined });
    expect(await ask('结清时限', ['时限'])).toEqual({ understood: [], first: undefined });
    expect((await ask('火星移民时限')).first).toBeUndefined();
  });
});
