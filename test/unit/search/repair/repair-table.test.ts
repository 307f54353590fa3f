import { expect, test } from 'vitest';
import { createPageReader } from '../../../../src/search/repair/page-texts.ts';
import { makeRepairTable } from '../../../../src/search/repair/repair-table.ts';
import type { RepairTable } from '../../../../src/search/tables.ts';
import { plainPage } from './corpus-table.ts';

const pages: readonly (readonly [string, string])[] = [
  ['a', plainPage('澄湖区养犬管理办法', ['重点管理区养犬应当登记。银行卡重新领取。', '养犬登记由公安机关执行。'])],
  ['b', plainPage('澄湖区养犬登记通知', ['办理养犬登记，开立银行账户。', '后果由养犬人承担。'])],
];

function tableOf(list: readonly (readonly [string, string])[]): RepairTable {
  const reader = createPageReader();
  for (const [path, html] of list) reader.read(path, html);
  return makeRepairTable(reader.texts());
}

test('words that the dictionary has not are found, and runs of words as titles have them', () => {
  const { words, phrases } = tableOf(pages);
  expect(words.split(' ')).toEqual(expect.arrayContaining(['养犬', '管理', '办法', '登记']));
  expect(phrases.split('|')).toContain('养犬 管理 办法');
});

test('characters have their readings, and words the one that they have there', () => {
  const { words, readings, further } = tableOf([...pages, ['c', plainPage('银行重新登记', [])]]);
  expect(readings.split(' ').find((group) => group.includes('犬'))).toMatch(/^quan/);
  expect(further.split(' ').find((group) => group.includes('行'))).toMatch(/^hang/);
  expect(words.split(' ')).toContain('银行1');
});

test('so do those of everyday wordings that no page has', () => {
  const reader = createPageReader();
  for (const [path, html] of pages) reader.read(path, html);
  const { traditional, simplified } = makeRepairTable(reader.texts(), { length: 20, said: ['上坟烧纸'] });
  expect(simplified[traditional.indexOf('墳')]).toBe('坟');
  expect(tableOf(pages).traditional).not.toContain('墳');
});

test('characters that stand as words by themselves are told, but not those that only bind', () => {
  const { characters } = tableOf([...pages, ['c', plainPage('水费、电费和犬的费', [])]]);
  expect(characters).toContain('费');
  expect(characters).not.toMatch(/[和的由]/);
});

test('traditional characters stand beside simplified ones that the pages have', () => {
  const { traditional, simplified } = tableOf(pages);
  expect(traditional).toHaveLength(simplified.length);
  expect(simplified[traditional.indexOf('養')]).toBe('养');
  expect(simplified[traditional.indexOf('後')]).toBe('后');
  expect(traditional).not.toContain('龍');
});

test('what questions are asked with is simplified though no page has it', () => {
  const { traditional, simplified } = tableOf(pages);
  for (const [from, to] of ['麼么', '誰谁', '嗎吗', '錢钱', '幾几']) expect(simplified[traditional.indexOf(from as string)], from).toBe(to);
});

test('a character that the pages use themselves is not simplified', () => {
  expect(tableOf([...pages, ['c', plainPage('乾坤山水公园管理办法', ['乾坤山干净。'])]]).traditional).not.toContain('乾');
});

test('the order in which pages are read makes no difference', () => {
  expect(tableOf([...pages].reverse())).toEqual(tableOf(pages));
});

test('no pages give a table without words', () => {
  expect(tableOf([])).toMatchObject({ pieces: '', words: '', phrases: '', strangers: '' });
});

test('words in the marks of a page are no words of the page', () => {
  const { words } = tableOf([['a', '<html><main data-pagefind-body><p class="养猫证" title="养猫证">养犬证</p><p>养犬证</p><p>养犬证</p><nav>养猫证 养猫证 养猫证</nav></main><footer>养鸟证 养鸟证 养鸟证</footer></html>']]);
  expect(words).not.toMatch(/[猫鸟]/);
});

test('look-alikes are those of the pages that do not sound alike as well', () => {
  const groups = tableOf([...pages, ['c', plainPage('政府采购租金', ['采购、购买和租赁，故障、封顶、绳索。'])]]).lookAlikes.split(' ');
  expect(groups).toEqual(expect.arrayContaining(['犬大', '绳蝇', '项顶顷']));
  // 购 and 构 are tried for one another by their sound; 辍 and 缀 are on no page.
  for (const gone of ['购构', '租祖', '辍缀']) expect(groups).not.toContain(gone);
});
