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
  test.each([['热线办结时限', 'time', '热线办结', '时限'], ['医院床位数', 'count', '医院床位', '数'], ['犬绳 长度', 'count', '犬绳', '长度'], ['养犬 只数', 'count', '养犬', '只数'], ['瞒报处分', 'penalty', '瞒报', '处分'], ['摊位 地点', 'place', '摊位', '地点'], ['参会人数 上限', 'limit', '参会人数', '上限'], ['出访 人数限制', 'limit', '出访 人数', '限制']])(
    '%s', (text, sort, rest, said) => expect(readAspect(text)).toMatchObject({ sort, rest, understood: { kind: 'aspect', said } }));
  test.each(['热线办结', '时限', '家 时限', '时限规定', ''])('%s has none, or is little else', (text) => expect(readAspect(text)).toBeNull());
});

describe('where nothing answers with that word', () => {
  let engine: Engine;
  beforeAll(async () => {
    const siteDir = await writeSite({
      ...manyPages(),
      'policies/2025/hotline': pageHtml({ title: '诉求办理规则', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '本规则适用于诉求的受理。'], [2, '热线诉求应当在五个工作日内结清。'], [3, '热线诉求的审核单由值班人员填写。'], [4, '审核单的页数一般不超过三页。']] }),
      'policies/2025/rotas': pageHtml({ title: '值班规则', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '防汛值班人员应当按照轮值表到岗。'], [2, '防汛值班限时三十分钟到岗。']] }),
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

  test('what was typed wrong beside it is mended, and the word itself is no slip for 限时', async () => {
    expect(await ask('诉求结青时限')).toEqual({ understood: ['corrected 结青', 'aspect 时限'], first: '/policies/2025/hotline/#art-2' });
    expect(await ask('防汛值班时限')).toEqual({ understood: ['aspect 时限'], first: '/policies/2025/rotas/#art-2' });
  });

  test('one of the best places of a document must be such an answer, not the very best', async () => {
    expect(await ask('审核单上限')).toEqual({ understood: ['aspect 上限'], first: '/policies/2025/hotline/#art-4' });
  });

  test('not where the place is no such answer, and not where the word is to be taken as it is written', async () => {
    expect(await ask('轮值时限')).toEqual({ understood: [], first: undefined });
    expect(await ask('结清时限', ['时限'])).toEqual({ understood: [], first: undefined });
    expect((await ask('火星移民时限')).first).toBeUndefined();
  });
});
