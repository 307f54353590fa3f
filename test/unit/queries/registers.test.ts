import { describe, expect, it } from 'vitest';
import { groundGroup, home } from '../../../src/queries/home.ts';
import { numberRegister } from '../../../src/queries/numbers.ts';
import { annualReports, disclosureRules, guides } from '../../../src/queries/plain-pages.ts';
import { searchFilters } from '../../../src/queries/search-filters.ts';
import { statutoryLists, statutorySections } from '../../../src/queries/statutory.ts';
import { withheldRegister } from '../../../src/queries/withheld.ts';
import { edition, gov, housing, interpretation, page, policy, withheld } from './sample-edition.ts';

describe('register of what is not published', () => {
  it('stands in the order of the grounds, documents kept for application last', () => {
    const register = withheldRegister(edition({ policies: [
      policy({ path: 'open' }), policy({ path: 'asked', disclosureType: 'onRequest', codes: ['OGI-27'] }), withheld({ path: 'private' }),
      withheld({ path: 'safety', codes: ['OGI-14-3P', 'OGI-15-2'] }), policy({ path: 'cut', disclosureType: 'redacted', codes: ['OGI-37'] }),
    ] }));
    expect(register.pages[0]?.items.map(({ policy: { path }, code }) => [path, code])).toEqual([['safety', 'OGI-14-3P'], ['private', 'OGI-15-2'], ['asked', 'OGI-27']]);
    expect(register.grounds.map(({ code, count, url }) => [code, count, url]))
      .toEqual([['OGI-14-3P', 1, '/withheld/#OGI-14-3P'], ['OGI-15-2', 1, '/withheld/#OGI-15-2'], ['OGI-27', 1, '/withheld/#OGI-27']]);
    expect(register.counts).toEqual({ proactive: 1, redacted: 1, onRequest: 1, withheld: 2 });
  });

  it('leads to the page on which a ground begins', () => {
    const policies = [...Array.from({ length: 31 }, (_, i) => withheld({ path: `s${i}`, codes: ['OGI-14-2'] })), withheld({ path: 'last', codes: ['OGI-16-3'] })];
    expect(withheldRegister(edition({ policies })).grounds.map(({ url }) => url)).toEqual(['/withheld/#OGI-14-2', '/withheld/page/2/#OGI-16-3']);
  });

  it('invents no ground for a document without one', () => {
    const { pages, grounds } = withheldRegister(edition({ policies: [withheld({ path: 'a', codes: [] })] }));
    expect([pages[0]?.items.map(({ code }) => code), grounds]).toEqual([[null], []]);
  });
});

describe('statutory items', () => {
  const sections = statutorySections(edition({ policies: [
    policy({ path: 'a', statutoryItem: ['OGI-20-01', 'OGI-21-1'] }), policy({ path: 'b', statutoryItem: ['OGI-20-01'], validity: 'expired' }), policy({ path: 'c', statutoryItem: ['OGI-20-01'], validity: 'notYetEffective' }),
  ] }));

  it('are all there, with or without documents', () => {
    expect(sections).toHaveLength(16);
    expect(sections.map(({ policies }) => policies.length).filter(Boolean)).toEqual([3, 1]);
    expect(statutoryLists(edition())).toHaveLength(16);
  });

  it('are cited by their place in the regulation', () => {
    expect(sections.map(({ article }) => article).filter((_, i) => [0, 9, 14, 15].includes(i)))
      .toEqual(['第二十条第（一）项', '第二十条第（十）项', '第二十条第（十五）项', '第二十一条']);
  });

  it('tell what is in force from what has ended', () => {
    expect([sections[0]?.inForce, sections[0]?.ended]).toEqual([1, 1]);
  });
});

describe('register of numbers', () => {
  const register = numberRegister(edition({ policies: [
    policy({ path: 'b', docNumber: '澄住建〔2026〕10号', issuers: [housing] }), policy({ path: 'a', docNumber: '澄政规〔2026〕9号' }), policy({ path: 'c', docNumber: '澄政规〔2026〕10号' }),
    policy({ path: 'd', docNumber: '澄政规〔2025〕1号' }), policy({ path: 'e', docNumber: '澄江市人民政府令第12号' }), policy({ path: 'f', docNumber: '不成编号' }), policy({ path: 'g' }),
  ] }));

  it('stands in the order of the units that issued', () => {
    expect(register.codes.map(({ code, total, units }) => [code, total, units.map(({ id }) => id)]))
      .toEqual([['澄政规', 3, ['gov']], ['澄江市人民政府令', 1, ['gov']], ['澄住建', 1, ['housing']]]);
  });

  it('orders serials as numbers and years from the newest', () => {
    const [first] = register.codes;
    expect(first?.series.map(({ year, url, entries }) => [year, decodeURI(url), entries.map(({ serial }) => serial)]))
      .toEqual([[2026, '/numbers/澄政规/2026/', [9, 10]], [2025, '/numbers/澄政规/2025/', [1]]]);
  });

  it('keeps an order numbered through the years under one address', () => {
    expect(register.codes[1]?.series.map(({ year, url }) => [year, decodeURI(url)])).toEqual([[null, '/numbers/澄江市人民政府令/all/']]);
  });

  it('accounts for every number, registered ones and gaps among them', () => {
    const { codes, figures } = numberRegister(edition({
      policies: [policy({ path: 'a', docNumber: '澄政规〔2026〕2号' }), withheld({ path: 'b', docNumber: '澄政规〔2026〕5号' })],
      registeredNumbers: [
        { number: '澄政规〔2026〕3号', kind: 'void', reason: '编号后文件没有印发，已作废', registeredBy: 'gov', registeredAt: '2026-10-01' },
        { number: '澄住建〔2026〕1号', through: 4, kind: 'upward', reason: '向区政府报送的请示、报告', registeredBy: 'housing', registeredAt: '2026-10-01' },
      ],
    }));
    expect(codes.map(({ code, units, total, issued, accounted }) => [code, units.map(({ id }) => id), total, issued, accounted])).toEqual([['澄政规', ['gov'], 2, 5, 3], ['澄住建', ['housing'], 0, 4, 4]]);
    expect(codes[0]?.series[0]?.account.runs.map(({ fate, from, to }) => [fate, from, to])).toEqual([['gap', 1, 1], ['proactive', 2, 2], ['registered', 3, 3], ['gap', 4, 4], ['withheld', 5, 5]]);
    expect(figures).toMatchObject({ issued: 9, accounted: 7, missing: 2, share: 7 / 9 });
    expect(figures.byUnitAndYear.map(({ unit, year, codes: own, issued, missing }) => [unit, year, own, issued, missing])).toEqual([['gov', 2026, ['澄政规'], 5, 2], ['housing', 2026, ['澄住建'], 4, 0]]);
  });

  it('counts documents without a readable number', () => {
    expect(register.unnumbered).toBe(2);
  });

  it('keeps both documents that bear one number', () => {
    const twice = numberRegister(edition({ policies: [policy({ path: 'y', docNumber: '澄政〔2026〕1号' }), policy({ path: 'x', docNumber: '澄政〔2026〕1号' })] }));
    expect(twice.codes[0]?.series[0]?.entries.map(({ policy: { path } }) => path)).toEqual(['x', 'y']);
  });
});

describe('home page', () => {
  it('counts the documents written this year by what became of them', () => {
    const { year } = home(edition({ policies: [
      policy({ path: 'a', interpretations: 2 }), policy({ path: 'b', disclosureType: 'redacted' }), policy({ path: 'c', disclosureType: 'onRequest' }),
      withheld({ path: 'd', interpretations: 1 }), withheld({ path: 'e', codes: ['OGI-14-3P'] }), policy({ path: 'old', dateWritten: '2025-12-31' }),
    ] }));
    expect(year).toEqual({ year: 2026, total: 5, proactive: 1, redacted: 1, onRequest: 1, withheld: 2, interpreted: 1, byGround: [{ label: '安全和社会稳定', count: 1 }, { label: '个人隐私', count: 1 }] });
  });

  it('shows published documents as the newest, and what is withheld apart', () => {
    const { latest, withheld: kept, withheldTotal } = home(edition({ policies: [policy({ path: 'a' }), withheld({ path: 'w', datePublished: '2026-10-01T09:00+08:00' })] }));
    expect([latest.map(({ path }) => path), kept.map(({ path }) => path), withheldTotal]).toEqual([['a'], ['w'], 1]);
  });

  it('shows the newest numbers, the newest last', () => {
    const { numbers, numberCounts } = home(edition({ policies: [
      policy({ path: 'a', docNumber: '澄政〔2026〕1号', datePublished: '2026-01-05T09:00+08:00' }), withheld({ path: 'b', docNumber: '澄政〔2026〕2号', datePublished: '2026-02-05T09:00+08:00' }), policy({ path: 'c' }),
    ] }));
    expect(numbers.map(({ serial }) => serial)).toEqual([1, 2]);
    expect(numberCounts).toEqual({ proactive: 1, redacted: 0, onRequest: 0, withheld: 1 });
  });

  it('is empty where nothing is published', () => {
    const { latest, interpretations, numbers, withheldTotal, year } = home(edition());
    expect([latest, interpretations, numbers, withheldTotal, year.total]).toEqual([[], [], [], 0, 0]);
  });

  it('names a ground by the interest it protects', () => {
    expect([groundGroup('OGI-14-3S'), groundGroup('OGI-16-2d'), groundGroup('OGI-27'), groundGroup(undefined)]).toEqual(['安全和社会稳定', '过程性信息', '其他', '其他']);
  });
});

describe('plain pages', () => {
  const sample = edition({
    pages: [page({ path: 'b', order: 2 }), page({ path: 'a', order: 2 }), page({ path: 'z', order: 1 }), page({ path: '2024', collection: 'annual-reports', year: 2024 }), page({ path: '2025', collection: 'annual-reports', year: 2025 })],
    policies: [policy({ path: 'rule', themes: ['综合政务\\政务公开'] }), policy({ path: 'named', title: '政府信息公开审查办法', themes: ['其他'] }), policy({ path: 'other', themes: ['综合政务\\文秘工作'] })],
  });

  it('stand in the order their editors gave them, reports from the newest year', () => {
    expect(guides(sample).map(({ path }) => path)).toEqual(['z', 'a', 'b']);
    expect(annualReports(sample).map(({ path }) => path)).toEqual(['2025', '2024']);
  });

  it('find local rules on disclosure by theme or title', () => {
    expect(disclosureRules(sample).map(({ path }) => path)).toEqual(['named', 'rule']);
  });
});

describe('filters of the search', () => {
  it('offer the values that pages are marked with, and no filter that narrows nothing', () => {
    const filters = searchFilters(edition({
      policies: [policy({ path: 'a' }), withheld({ path: 'b', issuers: [housing], dateWritten: '2025-01-01' })],
      interpretations: [interpretation({ path: 'i', unit: gov })],
    }));
    expect(filters).toEqual([
      { name: '类型', param: 'kind', values: ['政策文件', '政策解读'] },
      { name: '公开属性', param: 'disclosure', values: ['主动公开', '不予公开'] },
      { name: '年份', param: 'year', values: ['2026', '2025'] },
      { name: '机关', param: 'unit', values: ['澄湖区人民政府', '澄湖区住房和城乡建设局'] },
    ]);
  });
});
