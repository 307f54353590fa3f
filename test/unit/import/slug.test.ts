import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentSlug } from '../../../src/import/slug.ts';

it.each([
  ['和平政〔2025〕6号', null, 'hepingzheng-2025-6'],
  ['澄江市人民政府令第15号', null, 'cheng-jiang-shi-ren-min-zheng-fu-ling-15'],
  [null, '天津市人民政府关于印发天津市人民政府工作规则的通知', 'tian-jin-shi-ren-min-zheng-fu-gong-zuo-gui-ze'],
  [null, '关于印发《重庆市渝中区行政审批办法（试行）》的通知', 'chong-qing-shi-yu-zhong-qu-xing-zheng-shen-pi-ban-fa-shi'],
  ['无号', '关于春节的通知', 'chun-jie'],
  [null, '😀', '000-27cebba2b384ae06'],
  [null, null, '000-27cebba2b384ae06'],
])('%s %s is named %s', (docNumber, title, slug) => {
  expect(documentSlug({ docNumber, title, fileName: '000_27cebba2b384ae06' })).toBe(slug);
});

it('a name is always safe in an address', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, fileName) => {
    expect(documentSlug({ docNumber: null, title, fileName })).toMatch(/^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }));
});
