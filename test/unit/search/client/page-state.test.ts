import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, statePart, stillWritten, writeState, type PageState } from '../../../../src/search/client/page-state.ts';

const params = new Map([['validity', '有效性'], ['unit', '机关']]);
const empty: PageState = { query: '', selection: {}, asWritten: [], order: 'relevance', everyValidity: false };

describe('the address', () => {
  test('says query, filters, what was taken back, order and validities, and reads back what it says', () => {
    const state: PageState = { query: '谁起草 谁解读&', selection: { 有效性: ['现行有效', '已修改'], 机关: ['区政府'] }, asWritten: ['低保', '发改委'], order: 'date', everyValidity: true };
    expect(readState(writeState(state, params), params)).toEqual(state);
  });

  test('of any text reads back the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.uniqueArray(fc.string({ unit: 'grapheme' })), (text, asWritten) => {
      const state = { ...empty, query: text.trim(), asWritten };
      expect(readState(writeState(state, params), params)).toEqual(state);
    }));
  });

  test('holds the state behind the sign that no server sees, and nothing where there is none', () => {
    expect(writeState({ ...empty, query: '停车' }, params)).toMatch(/^#q=/);
    expect(writeState({ ...empty, query: ' ' }, params)).toBe('');
  });

  test('knows no other filters and no other orders', () => {
    expect(readState('?q=a&other=b&order=length&validities=some', params)).toEqual({ ...empty, query: 'a' });
  });

  test('of a form or a link from elsewhere is read too, and a jump inside the page is no state', () => {
    expect(statePart({ hash: '#q=b', search: '?q=a' })).toBe('#q=b');
    expect(statePart({ hash: '', search: '?q=a' })).toBe('?q=a');
    expect(statePart({ hash: '#main', search: '?q=a' })).toBe('?q=a');
  });
});

test('what was taken back holds as long as the words stand in the query', () => {
  expect(stillWritten(['低保', '发改委'], '低 保怎么办')).toEqual(['低保']);
});
