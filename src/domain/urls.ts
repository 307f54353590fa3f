/** The only place that builds an address inside the site. Paths are file paths without `.mdx`; segments are percent-encoded. */
const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

export const policyUrl = (path: string): string => `/policies/${encode(path)}/`;
export const policyDataUrl = (path: string): string => `/policies/${encode(path)}.json`;
export const interpretationUrl = (path: string): string => `/interpretations/${encode(path)}/`;
/** 关于本站 and 政府信息公开制度 are columns with an address of their own. */
export const guideUrl = (path: string): string => (path === 'about' || path === 'systems' ? `/${path}/` : `/guides/${encode(path)}/`);
export const annualReportUrl = (path: string): string => `/annual-reports/${encode(path)}/`;
export const annualReportDataUrl = (path: string): string => `/annual-reports/${encode(path)}.json`;
export const annualReportWordUrl = (path: string): string => `/annual-reports/${encode(path)}.docx`;

/** An entry of a statutory column: `/consultations/2026/shops/`. */
export const entryUrl = (collection: string, path: string): string => `/${collection}/${encode(path)}/`;
/** One version of a power list. */
export const versionUrl = (path: string, version: string): string => `/power-lists/${encode(path)}/v/${encode(version)}/`;

/** Share card of a policy or interpretation, 1200 × 630 PNG. */
export const shareCardUrl = (kind: 'policies' | 'interpretations', path: string): string => `/share/${kind}/${encode(path)}.png`;

/** 检查规则: all rules, and the page of one. */
export const rulesUrl = '/rules/';
export const ruleUrl = (id: string): string => `${rulesUrl}${encode(id.toLowerCase())}/`;

export const absolute = (origin: string, path: string): string => new URL(path, origin).href;

/** Page `page` of a list at `base`: the first page is the base itself. */
export const listPageUrl = (base: string, page: number): string => (page <= 1 ? base : `${base}page/${page}/`);

/** Policies with one value of one facet: `/policies/by/unit/housing/`. */
export const facetUrl = (facet: string, value: string): string => `/policies/by/${facet}/${encode(value)}/`;
export const interpretationFacetUrl = (facet: string, value: string): string => `/interpretations/by/${facet}/${encode(value)}/`;
export const statutoryUrl = (item: string): string => `/statutory/${item}/`;
/** Numbers under one 机关代字 in one year; orders numbered through the years stand under `all`. */
export const numbersUrl = (code: string, year: number | null): string => `/numbers/${encode(code)}/${year ?? 'all'}/`;

/** What one unit answers for, on the auditors' board; a list behind a figure. */
export const auditUnitUrl = (unit: string): string => `/audit/units/${encode(unit)}/`;
export const auditListUrl = (list: string): string => `/audit/${list}/`;

export const feedUrl = (kind: 'unit' | 'theme', value: string): string => `/feeds/${kind}/${encode(value)}.xml`;
