/** The only place that builds an address inside the site. Paths are file paths without `.mdx`; segments are percent-encoded. */
const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

export const policyUrl = (path: string): string => `/policies/${encode(path)}/`;
export const policyDataUrl = (path: string): string => `/policies/${encode(path)}.json`;
export const interpretationUrl = (path: string): string => `/interpretations/${encode(path)}/`;
export const guideUrl = (path: string): string => `/guides/${encode(path)}/`;
export const annualReportUrl = (path: string): string => `/annual-reports/${encode(path)}/`;

/** Share card of a policy or interpretation, 1200 × 630 PNG. */
export const shareCardUrl = (kind: 'policies' | 'interpretations', path: string): string => `/share/${kind}/${encode(path)}.png`;

export const absolute = (origin: string, path: string): string => new URL(path, origin).href;
