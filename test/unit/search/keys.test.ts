import { expect, test } from 'vitest';
import { documentNumberKey, parseDocumentNumber } from '../../../src/domain/document-number.ts';
import { addressKey } from '../../../src/search/key-forms.ts';
import { explainedPlaces, interpretationSearchKeys, policySearchKeys } from '../../../src/search/keys.ts';
import { policy } from '../render/sample-policy.ts';

const key = (number: string): string => documentNumberKey(parseDocumentNumber(number)!);

test('a document is found by number, day, articles and chapters', () => {
  expect(policySearchKeys(policy({ citedNumbers: [] }))).toBe(`${key('澄政规〔2025〕3号')} sdny2025n3 ${addressKey(policy().url)} d20250314 d202503 md0314 chap1 art1 art12b1`);
});

test('an order is found by the end of its code too', () => {
  const keys = policySearchKeys(policy({ docNumber: '澄江市人民政府令第9号', citedNumbers: [] })).split(' ');
  expect(keys).toContain(`s${key('市人民政府令第9号')}`);
  expect(keys).not.toContain(key('市人民政府令第9号'));
});

test('a cited number is found however much of the words before it was taken for its code', () => {
  const keys = policySearchKeys(policy({ citedNumbers: ['执行澄政发〔2019〕23号'] })).split(' ');
  expect(keys).toContain(`c${key('澄政发〔2019〕23号')}`);
  expect(keys).not.toContain(key('澄政发〔2019〕23号'));
});

test('keys are plain ASCII without commas or colons', () => {
  expect(policySearchKeys(policy())).toMatch(/^[a-z0-9 ]+$/);
});

test('an interpretation is found by the numbers of what it explains', () => {
  const page = { datePublished: '2025-03-20T09:35+08:00', policies: [{ path: '', url: '', title: '', docNumber: '澄政规〔2025〕3号', validity: 'inForce' as const, issuer: policy().publisher }] };
  expect(interpretationSearchKeys(page)).toBe(`d20250320 d202503 md0320 c${key('澄政规〔2025〕3号')}`);
});

test('the sections of an interpretation name the articles they explain; a part of a section explains what the section does', () => {
  const section = (anchor: string | null, depth: number, ...urls: string[]) => ({ anchor, heading: anchor, depth, prose: { html: '' }, explains: urls.map((url) => ({ label: '', url, policyTitle: '' })) });
  const sections = [section(null, 1), section('甲', 2, '/policies/a/#art-1', '/policies/a/#art-2'), section('算账', 3), section('另说', 3, '/policies/a/#art-9'), section('乙', 2)];
  expect(explainedPlaces({ sections })).toBe('甲>/policies/a/#art-1 /policies/a/#art-2|算账>/policies/a/#art-1 /policies/a/#art-2|另说>/policies/a/#art-9');
});

test('addresses of documents have keys of their own', () => {
  expect(addressKey('/policies/2025/a/')).toMatch(/^at[0-9a-z]{1,7}$/);
  expect(addressKey('/policies/2025/a/')).not.toBe(addressKey('/policies/2025/b/'));
});
