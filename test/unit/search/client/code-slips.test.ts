import { expect, test } from 'vitest';
import { codeSlip } from '../../../../src/search/client/code-slips.ts';

test.each([
  ['何平政', '和平政', { said: '何平政', meant: '和平政', at: 0 }], ['澄政归', '澄政规', { said: '澄政归', meant: '澄政规', at: 2 }],
  ['澄归政', '澄归正', null], ['政澄归', '澄政归', { said: '政澄归', meant: '澄政归', at: null }], ['澄政政规', '澄政规', { said: '澄政政规', meant: '澄政规', at: null }],
  ['关于转发何平政', '和平政', { said: '何平政', meant: '和平政', at: 0 }],
])('%s is a slip for %s: %j', (typed, code, slip) => {
  expect(codeSlip(typed, code)).toEqual(slip);
});

test.each([['澄政发', '澄政规'], ['澄税', '澄水'], ['津政归', '澄政规'], ['澄政规', '澄政规'], ['市澄政归', '澄政规'], ['规', '澄政规'], ['', '澄政规'], ['水澄', '澄水']])('%s is another code than %s', (typed, code) => {
  expect(codeSlip(typed, code)).toBeNull();
});
