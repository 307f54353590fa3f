import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/checks/registry.ts';
import { severityOnSite } from '../../../src/checks/severity-on-site.ts';
import { familyName, familyOf } from '../../../src/domain/rule-families.ts';

const ruleOf = (id: string) => registry.find((rule) => rule.id === id) ?? expect.fail(`no rule ${id}`);
const lowered = [{ rule: 'DISC-11', to: 'info' as const, reason: '历史文件原件普遍不标附注' }];

describe('the severity of a rule on a site', () => {
  it('is its own where nobody departs from it, and where there is no site', () => {
    const own = { severity: 'warning', by: null, reason: null };
    expect(severityOnSite(ruleOf('DISC-11'), { profile: 'base', severities: [] })).toEqual(own);
    expect(severityOnSite(ruleOf('DISC-11'), null)).toEqual(own);
  });

  it('is what the profile makes of it', () => {
    expect(severityOnSite(ruleOf('DISC-14'), { profile: 'base', severities: [] })).toEqual({ severity: 'info', by: 'profile', reason: null });
  });

  it('is what the site lowered it to, with the reason', () => {
    expect(severityOnSite(ruleOf('DISC-11'), { profile: 'base', severities: lowered })).toEqual({ severity: 'info', by: 'site', reason: '历史文件原件普遍不标附注' });
  });

  it('is not lowered by an entry that does not count', () => {
    expect(severityOnSite(ruleOf('DISC-11'), { profile: 'base', severities: [{ rule: 'DISC-11', to: 'info', reason: '短' }] }).by).toBeNull();
  });
});

describe('the families of rules', () => {
  it('all have a Chinese name', () => {
    expect(registry.map(({ id }) => familyOf(id)).filter((family) => familyName(family) === family)).toEqual([]);
  });
});
