import { expect, test } from 'vitest';
import { documentNumberKey, parseDocumentNumber } from '../../../src/domain/document-number.ts';
import { interpretationSearchKeys, policySearchKeys } from '../../../src/search/keys.ts';
import { policy } from '../render/sample-policy.ts';

const key = (number: string): string => documentNumberKey(parseDocumentNumber(number)!);

test('a document is found by number, day, articles and chapters', () => {
  expect(policySearchKeys(policy({ citedNumbers: [] }))).toBe(`${key('澄政规〔2025〕3号')} d20250314 d202503 chap1 art1 art12b1`);
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
  expect(interpretationSearchKeys(page)).toBe(`d20250320 d202503 c${key('澄政规〔2025〕3号')}`);
});
