import type { Edition, InterpretationSummary, PageSummary, PolicySummary, UnitRef } from '../../../src/domain/edition.ts';
import { SiteSchema } from '../../../src/domain/site.ts';

/** Small editions made by hand; each test names only what it is about. */
export const gov: UnitRef = { id: 'gov', name: '澄湖区人民政府', shortName: '区政府', parent: null, type: 'government' };
export const housing: UnitRef = { id: 'housing', name: '澄湖区住房和城乡建设局', shortName: '区住房城乡建设局', parent: 'gov', type: 'department' };

export const site = SiteSchema.parse({
  siteName: '澄湖区人民政府门户网站', siteDomain: 'www.chenghu.example', siteIdCode: '0000000001', origin: 'https://www.chenghu.example',
  authority: '澄湖区人民政府', organizer: '澄湖区人民政府办公室', contact: { phone: '0000-00000117', hours: '工作日', address: '湖心路1号' },
  icpNo: '示例', policeNo: '示例', findErrorUrl: '/about/#find-error',
});

let serial = 0;

export function policy(fields: Partial<PolicySummary> & { path: string }): PolicySummary {
  serial += 1;
  return {
    url: `/policies/${fields.path}/`, digest: `d${serial}`, identifier: `11999900MB0000001X/2026-${String(serial).padStart(5, '0')}`, title: `文件${fields.path}`,
    docNumber: null, issuers: [gov], publisher: gov, drafter: housing, genre: '通知', docClass: 'policy', themes: ['综合政务\\政务公开'], statutoryItem: [], keywords: [],
    abstract: null, dateWritten: '2026-03-02', datePublished: '2026-03-05T09:00+08:00', dateEffective: null, dateExpires: null, validity: 'inForce',
    disclosureType: 'proactive', codes: [], reason: null, articles: 0, explained: 0, interpretations: 0, ...fields,
  };
}

export const withheld = (fields: Partial<PolicySummary> & { path: string }): PolicySummary => policy({
  disclosureType: 'withheld', codes: ['OGI-15-2'],
  reason: { text: '公开会损害他人权益。', lawCitation: null, decidedBy: gov, decidedAt: '2026-03-01', reviewDue: '2027-03-01' }, ...fields,
});

export function interpretation(fields: Partial<InterpretationSummary> & { path: string }): InterpretationSummary {
  return {
    url: `/interpretations/${fields.path}/`, digest: `i-${fields.path}`, id: fields.path, title: `解读${fields.path}`, form: 'text', unit: housing,
    datePublished: '2026-03-05T10:00+08:00', abstract: null, keywords: [], policies: [], ...fields,
  };
}

export function page(fields: Partial<PageSummary> & { path: string }): PageSummary {
  return {
    collection: 'guides', url: `/guides/${fields.path}/`, digest: `p-${fields.path}`, title: `页面${fields.path}`, abstract: null, unit: gov,
    datePublished: '2025-01-02T09:00+08:00', dateUpdated: null, contentSource: '澄湖区人民政府办公室', year: null, order: 1, ...fields,
  };
}

export const edition = (fields: Partial<Edition> = {}): Edition =>
  ({ date: '2026-11-20', site, units: [gov, housing], policies: [], interpretations: [], pages: [], entries: [], registeredNumbers: [], synonyms: [], ...fields });
