import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packReadingTable, unpackReadingTable } from '../../../src/search/packed-table.ts';
import { unpackText } from '../../../src/search/packed-text.ts';
import { emptyReadingTable } from '../../../src/search/tables.ts';

test('what is meant stands once for all that is said', () => {
  const synonyms = [{ said: '低保', meant: ['最低生活保障'] }, { said: '公章', meant: ['印章'] }, { said: '吃低保', meant: ['最低生活保障'] }, { said: '补贴', meant: ['补助', '津贴'] }];
  const packed = packReadingTable({ ...emptyReadingTable, kinds: ['政策文件'], synonyms: [...synonyms, { said: '低保户', meant: ['最低生活保障'] }] });
  expect({ ...packed, synonyms: unpackText(packed.synonyms) }).toEqual({ ...emptyReadingTable, kinds: ['政策文件'], synonyms: '印章=公章|最低生活保障=低保C户A吃低保|补助 津贴=补贴' });
});

test('nothing is lost on the way', () => {
  const word = fc.stringMatching(/^[\p{Script=Han}a-z0-9]{2,8}$/u);
  fc.assert(fc.property(fc.uniqueArray(fc.record({ said: word, meant: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }) }), { selector: ({ said }) => said }), (synonyms) => {
    const packed = JSON.parse(JSON.stringify(packReadingTable({ ...emptyReadingTable, synonyms })));
    const bySaid = (a: { said: string }, b: { said: string }): number => (a.said < b.said ? -1 : 1);
    expect(unpackReadingTable(packed).synonyms.sort(bySaid)).toEqual(synonyms.toSorted(bySaid));
  }));
});
