import { describe, expect, it } from 'vitest';
import { issuedTitle, titleKey, withoutSuffix } from '../../../src/checks/titles.ts';

describe('the title of what a notice issues', () => {
  it.each([
    ['澄湖区人民政府关于印发《澄湖区停车管理办法》的通知', '澄湖区停车管理办法'],
    ['和平区人民政府关于印发和平区人民政府工作规则的通知', '和平区人民政府工作规则'],
    ['和平区人民政府关于印发 和平区人民政府工作规则的通知（2025年修订）', '和平区人民政府工作规则'],
    ['关于公布《甲办法》和《乙办法》的通知', '《甲办法》和《乙办法》'],
    ['澄湖区人民政府关于加强停车管理的通知', '澄湖区人民政府关于加强停车管理的通知'],
  ])('%s', (title, issued) => {
    expect(issuedTitle(title)).toBe(issued);
  });
});

describe('titles compared', () => {
  it('are alike without marks, spaces, a bracketed ending and the name of the state', () => {
    expect(titleKey('《中华人民共和国行政许可法》（2019年修正）')).toBe(titleKey('行政许可法'));
    expect(titleKey('关于执行〈甲办法〉的意见')).toBe(titleKey('关于执行《甲办法》的意见'));
    expect(titleKey('中华人民共和国宪法')).toBe(titleKey('《宪法》'));
  });

  it('keep what is inside', () => {
    expect(withoutSuffix('停车办法（试行）')).toBe('停车办法');
    expect(withoutSuffix('（试行）停车办法')).toBe('（试行）停车办法');
  });
});
