import { describe, expect, it } from 'vitest';
import { registry } from '../../../../src/checks/registry.ts';
import { mechanismIds, mechanisms } from '../../../../src/domain/profiles/mechanisms.ts';
import { hasMechanism, profileIds } from '../../../../src/domain/profiles/profile.ts';
import { profileOf, profiles } from '../../../../src/domain/profiles/profiles.ts';

const rules = new Map(registry.map((rule) => [rule.id, rule]));
const weight = { off: 0, info: 1, warning: 2, error: 3 };

describe('the profiles', () => {
  it('name rules that exist, and none that is locked', () => {
    const named = profileIds.flatMap((id) => Object.keys(profiles[id].severities));
    expect([...new Set(named)].filter((id) => rules.get(id) === undefined || rules.get(id)?.locked)).toEqual([]);
    expect(mechanismIds.flatMap((id) => mechanisms[id].rules).filter((id) => !rules.has(id))).toEqual([]);
  });

  it('weigh in the national base every rule that any of them weighs', () => {
    for (const id of profileIds) expect(Object.keys(profiles[id].severities).sort()).toEqual(Object.keys(profiles.base.severities).sort());
  });

  it('of 澄湖区 is the strictest of all', () => {
    const { chenghu } = profiles;
    for (const id of profileIds) {
      for (const [rule, severity] of Object.entries(profiles[id].severities)) expect(weight[chenghu.severities[rule] ?? 'off'], rule).toBeGreaterThanOrEqual(weight[severity]);
      for (const mechanism of mechanismIds) if (hasMechanism(profiles[id], mechanism)) expect(hasMechanism(chenghu, mechanism), mechanism).toBe(true);
    }
    expect(chenghu.limits).toMatchObject({ documentCharacters: 5000, documentPages: 10, specialCharacters: 4000, briefingCharacters: 2000, referenceCharacters: 4000, consultationDays: 30 });
  });
});

describe('the profile of a site', () => {
  it('is the national base where site.yaml cannot be read', () => {
    expect(profileOf(null)).toBe(profiles.base);
  });

  it('keeps its limits but those that the site has set', () => {
    const { limits } = profileOf({ profile: 'tianjin', normativeMaxYears: 3 });
    expect(limits).toEqual({ ...profiles.tianjin.limits, normativeMaxYears: 3 });
  });
});
