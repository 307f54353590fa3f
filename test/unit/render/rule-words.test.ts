import { describe, expect, it } from 'vitest';
import { byProfile, departure, exemption } from '../../../src/components/rules/rule-words.ts';
import { profiles } from '../../../src/domain/profiles/profiles.ts';

describe('what the page of a rule says of its severity', () => {
  it('says nothing more where the site keeps the severity of the rule', () => {
    expect(departure({ severity: 'error', here: { severity: 'error', by: null, reason: null } }, '国家规定')).toBeNull();
  });

  it('names the profile that weighs it in another way', () => {
    expect(departure({ severity: 'warning', here: { severity: 'off', by: 'profile', reason: null } }, '国家规定')).toBe('通常为警告；本站采用国家规定的规则档案，在这里为不检查。');
  });

  it('gives the reason of the site that lowered it', () => {
    expect(departure({ severity: 'warning', here: { severity: 'info', by: 'site', reason: '历史文件原件不标附注' } }, '国家规定')).toBe('通常为警告；本站改为提示，理由：历史文件原件不标附注。');
  });

  it('lists the profiles by what they make of it, where they differ', () => {
    const [id] = Object.keys(profiles.base.severities).filter((each) => profiles.base.severities[each] === 'off');
    expect(byProfile({ id: id ?? '', severity: 'warning' })).toMatch(/^国家规定(、.+)?：不检查(；.+：.+)*$/);
    expect(byProfile({ id: 'META-01', severity: 'error' })).toBeNull();
  });
});

describe('what the page of a rule says of exemptions', () => {
  it.each([
    [{ exemptible: true, looksAt: 'content', locked: false }, '可以。在文件头的 exemptions 中写明规则编号和理由，理由会留存备查。'],
    [{ exemptible: false, looksAt: 'content', locked: false }, '不可以：有错误应当改正。'],
    [{ exemptible: false, looksAt: 'content', locked: true }, '不可以：有错误应当改正。各站点也不能降低它的级别。'],
    [{ exemptible: false, looksAt: 'pages', locked: false }, '不可以：检查的是生成的页面，不是哪一件文件。'],
  ] as const)('%j: %s', (rule, words) => {
    expect(exemption(rule)).toBe(words);
  });
});
