/**
 * Whether an address leads to a site that is not the government's: an absolute web address outside gov.cn, other than `own` (an origin).
 * Such a link asks before the reader leaves (《政府网站发展指引》 国办发〔2017〕47号).
 */
export function leavesGovernment(href: string, own?: string): boolean {
  const base = own ?? 'https://site.invalid';
  if (!/^(?:https?:)?\/\//i.test(href.trim()) || !URL.canParse(href, base)) return false;
  const { hostname, origin } = new URL(href, base);
  return origin !== new URL(base).origin && !/(?:^|\.)gov\.cn$/.test(hostname);
}
