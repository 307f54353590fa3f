import { describe, expect, it } from 'vitest';
import { interpretationFacetLists, interpretationFacets, newestInterpretations, wholeInterpretationLists } from '../../../src/queries/interpretation-lists.ts';
import { listParam, paginate } from '../../../src/queries/paginate.ts';
import { facetValue, policyFacets } from '../../../src/queries/policy-facets.ts';
import { facetLists, wholeLists } from '../../../src/queries/policy-lists.ts';
import { newestFirst } from '../../../src/queries/policy-order.ts';
import { edition, gov, housing, interpretation, policy } from './sample-edition.ts';

describe('paginate', () => {
  it('gives a list without items one page', () => {
    expect(paginate([], '/x/')).toEqual([{ items: [], page: 1, pages: 1, total: 0, base: '/x/', url: '/x/' }]);
  });

  it('puts thirty items on a page and the rest on the last', () => {
    const pages = paginate(Array.from({ length: 61 }, (_, i) => i), '/x/');
    expect(pages.map(({ items, url }) => [items.length, url])).toEqual([[30, '/x/'], [30, '/x/page/2/'], [1, '/x/page/3/']]);
    expect(pages.flatMap(({ items }) => items)).toEqual(Array.from({ length: 61 }, (_, i) => i));
  });

  it('gives the route parameter of a page, decoded', () => {
    expect(listParam({ url: '/policies/by/genre/%E9%80%9A%E7%9F%A5/page/2/' }, '/policies/by/')).toBe('genre/通知/page/2');
    expect(listParam({ url: '/withheld/' }, '/withheld/')).toBe('');
  });
});

describe('order of documents', () => {
  it('is by publication, newest first, then by path', () => {
    const it_ = edition({ policies: [
      policy({ path: 'b', datePublished: '2026-03-05T09:00+08:00' }), policy({ path: 'a', datePublished: '2026-03-05T09:00+08:00' }),
      policy({ path: 'new', datePublished: '2026-04-01T09:00+08:00' }), policy({ path: 'undated', datePublished: null, dateWritten: '2026-03-20' }),
    ] });
    expect(newestFirst(it_).map(({ path }) => path)).toEqual(['new', 'undated', 'a', 'b']);
  });

  it('leaves the edition as it was', () => {
    const source = edition({ policies: [policy({ path: 'a' }), policy({ path: 'b', datePublished: '2026-09-01T09:00+08:00' })] });
    newestFirst(source);
    expect(source.policies.map(({ path }) => path)).toEqual(['a', 'b']);
  });
});

describe('facets of policies', () => {
  const sample = edition({ policies: [
    policy({ path: 'joint', issuers: [gov, housing], themes: ['财政、金融、审计\\财政', '财政、金融、审计\\金融', '其他'], dateWritten: '2025-01-01', genre: '意见' }),
    policy({ path: 'old', dateWritten: '2018-01-01', validity: 'repealed', docClass: 'normative' }),
    policy({ path: 'cut', disclosureType: 'redacted' }),
  ] });
  const values = (id: string) => policyFacets(sample).find((facet) => facet.id === id)?.values.map(({ id: value, label, count }) => [value, label, count]);

  it('list a joint document under each of its issuers', () => {
    expect(values('unit')).toEqual([['gov', '区政府', 3], ['housing', '区住房城乡建设局', 1]]);
  });

  it('count a document once under a theme, whatever its second levels', () => {
    expect(values('theme')).toEqual([['2', '综合政务', 2], ['4', '财政、金融、审计', 1], ['22', '其他', 1]]);
  });

  it('order years from the newest and other values by their vocabulary', () => {
    expect(values('year')).toEqual([['2026', '2026年', 1], ['2025', '2025年', 1], ['2018', '2018年', 1]]);
    expect(values('validity')).toEqual([['inForce', '现行有效', 2], ['repealed', '已废止', 1]]);
    expect(values('disclosure')).toEqual([['proactive', '主动公开', 2], ['redacted', '删减后公开', 1]]);
    expect(values('class')).toEqual([['normative', '行政规范性文件', 1], ['policy', '其他政策文件', 2]]);
    expect(values('genre')).toEqual([['意见', '意见', 1], ['通知', '通知', 2]]);
  });

  it('have no value without documents', () => {
    expect(facetValue(sample, 'year', '2019')).toBeUndefined();
    expect(policyFacets(edition()).every((facet) => facet.values.length === 0)).toBe(true);
  });

  it('are grouped once for an edition', () => {
    expect(policyFacets(sample)).toBe(policyFacets(sample));
    expect(policyFacets(sample)).not.toBe(policyFacets({ ...sample }));
  });
});

describe('pages of the list of policies', () => {
  const many = edition({ policies: Array.from({ length: 65 }, (_, i) => policy({ path: `p${String(i).padStart(2, '0')}`, dateWritten: i < 31 ? '2026-01-01' : '2025-01-01' })) });

  it('exist only where there are documents, save the first', () => {
    expect(wholeLists(many).map(({ list }) => list.url)).toEqual(['/policies/', '/policies/page/2/', '/policies/page/3/']);
    expect(wholeLists(edition()).map(({ list }) => [list.url, list.total])).toEqual([['/policies/', 0]]);
    expect(facetLists(edition())).toEqual([]);
    expect(facetLists(many).map(({ list }) => list.url)).toContain('/policies/by/year/2026/page/2/');
    expect(facetLists(many).map(({ list }) => list.url)).not.toContain('/policies/by/year/2026/page/3/');
  });

  it('hold every document once in each facet', () => {
    const perFacet = Map.groupBy(facetLists(many), ({ value }) => value?.facet);
    for (const pages of perFacet.values()) expect(new Set(pages.flatMap(({ list }) => list.items.map(({ path }) => path))).size).toBe(65);
  });

  it('change their key when a document on them changes, and only then', () => {
    const changed = { ...many, policies: many.policies.map((each) => (each.path === 'p40' ? { ...each, digest: 'other' } : each)) };
    const keys = (source: typeof many) => wholeLists(source).map(({ key }) => key);
    expect(keys({ ...many })).toEqual(keys(many));
    expect(keys(changed).map((key, i) => key === keys(many)[i])).toEqual([true, false, true]);
  });

  it('change their keys when a count beside the filters changes', () => {
    const moved = { ...many, policies: many.policies.map((each) => (each.path === 'p40' ? { ...each, genre: '意见' as const } : each)) };
    expect(wholeLists(moved)[0]?.key).not.toBe(wholeLists(many)[0]?.key);
  });
});

describe('lists of interpretations', () => {
  const sample = edition({ interpretations: [
    interpretation({ path: 'a', form: 'qa' }), interpretation({ path: 'b', unit: gov, datePublished: '2026-05-01T08:00+08:00' }), interpretation({ path: 'c' }),
  ] });

  it('are newest first', () => {
    expect(newestInterpretations(sample).map(({ path }) => path)).toEqual(['b', 'a', 'c']);
  });

  it('can be narrowed by form and unit', () => {
    expect(interpretationFacets(sample).map(({ id, values }) => [id, values.map(({ id: value, count }) => [value, count])]))
      .toEqual([['form', [['text', 2], ['qa', 1]]], ['unit', [['gov', 1], ['housing', 2]]]]);
    expect(interpretationFacetLists(sample).map(({ list }) => list.url))
      .toEqual(['/interpretations/by/form/text/', '/interpretations/by/form/qa/', '/interpretations/by/unit/gov/', '/interpretations/by/unit/housing/']);
  });

  it('have one page where there is nothing', () => {
    expect(wholeInterpretationLists(edition()).map(({ list }) => list.total)).toEqual([0]);
  });
});
