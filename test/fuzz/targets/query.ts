import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeExcerpt } from '../../../src/search/client/excerpt.ts';
import { readState, writeState } from '../../../src/search/client/page-state.ts';
import { readQuery } from '../../../src/search/client/read-query.ts';
import { statusText, understoodText } from '../../../src/search/client/wording.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { anyText } from '../nasty-texts.ts';

const params = new Map([['validity', '有效性'], ['year', '年份']]);

/** What the address says is read, understood and written again the same; the excerpt is the text and nothing else. */
function queryHolds(text: string): void {
  const state = readState(text.startsWith('?') ? text : `?q=${encodeURIComponent(text.toWellFormed())}&year=2025`, params);
  assert(state.query.length <= 200);
  const written = writeState(state, params);
  assert.equal(writeState(readState(written, params), params), written);
  const query = readQuery(state.query);
  statusText({ total: 0, missing: query.keys[0] ?? null, answering: [] } as never, state.query, false);
  understoodText(query.understood);
  const tokens = query.terms.map(({ wordings }) => ({ wordings, weight: 1, counts: true }));
  const shown = '区政府应当主动公开政府信息。第三十一条　公民可以申请公开；行政机关应当答复。';
  const excerpt = makeExcerpt(shown, query.squeezed, tokens).map((part) => part.text).filter((part) => part !== '……').join('');
  assert(shown.includes(excerpt));
}

export const queryTargets = [fuzzTarget({ name: 'query strings', share: 16, input: fc.oneof(anyText, anyText.map((text) => `?q=${text}`), fc.webQueryParameters().map((text) => `?${text}`)), holds: queryHolds, accept: queryHolds })];
