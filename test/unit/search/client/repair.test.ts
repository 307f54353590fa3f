import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMaybeSet, writeMaybeSet } from '../../../../src/search/client/maybe-set.ts';
import { looseLetters, openLexicon } from '../../../../src/search/client/repair-lexicon.ts';
import { latinWords, readPinyin } from '../../../../src/search/client/repair-pinyin.ts';
import { correctSlips } from '../../../../src/search/client/repair-slips.ts';
import { readingsOf } from '../../../../src/search/client/repair-sounds.ts';
import { createSimplify, mayBeTraditional } from '../../../../src/search/client/repair-traditional.ts';
import { emptyReadingTable, emptyRepairTable } from '../../../../src/search/tables.ts';
import { corpusTable } from '../repair/corpus-table.ts';

const table = corpusTable('sample');
const lexicon = openLexicon(table, { units: [{ name: '澄湖区民政局', forms: ['澄湖区民政局', '区民政局'] }], synonyms: [{ said: '公章', meant: ['印章'] }] });
const words = table.words.replace(/\d/g, '').split(' ');
const free = (_word: string): boolean => false;
const meanings = (text: string, isFixed = free, asWritten: string[] = []): string[] => readPinyin(text, lexicon, isFixed, asWritten).map((proposal) => proposal.text);

describe('traditional characters', () => {
  test('only a text with a character outside GB 2312 is worth the table', () => {
    for (const text of ['養犬登記', '公開', 'abc 規']) expect(mayBeTraditional(text), text).toBe(true);
    for (const text of ['', '养犬登记', '后里干', 'zwgk 2025', '〔2025〕', '，。']) expect(mayBeTraditional(text), text).toBe(false);
  });

  test('a text is written in simplified characters, the rest of it stays', () => {
    const simplify = createSimplify(table);
    expect(simplify('澄政規〔2025〕1號 養犬管理辦法 abc')).toBe('澄政规〔2025〕1号 养犬管理办法 abc');
    expect(simplify('養犬登記之後 公共衛生')).toBe('养犬登记之后 公共卫生');
  });

  test('pieces come before characters, the longest first', () => {
    const simplify = createSimplify({ traditional: '乾資', simplified: '干资', pieces: '乾坤 乾坤|資訊 信息' });
    expect(simplify('乾坤乾資訊資')).toBe('乾坤干信息资');
  });

  test('著 is 着 but where it says of writings or of what is plain to see', () => {
    const simplify = createSimplify({ traditional: '顯賴睡', simplified: '显赖睡', pieces: '' });
    expect(['賴著不走', '睡不著', '空著', '顯著位置', '著名', '專著', '显著', '卓著'].map(simplify)).toEqual(['赖着不走', '睡不着', '空着', '显著位置', '著名', '專著', '显著', '卓著']);
  });

  test('simplified text and an empty table change nothing', () => {
    fc.assert(fc.property(fc.subarray(words), (some) => createSimplify(table)(some.join('')) === some.join('')));
    expect(createSimplify(emptyRepairTable)('養犬')).toBe('養犬');
  });
});

describe('pinyin', () => {
  test.each([
    ['yangquan', '养犬'], ['yang quan', '养犬'], ["yang'quan", '养犬'], ['jiazhuangdianti', '加装电梯'], ['gongzhang', '公章'], ['minzhengju', '民政局'],
    ['养quan', '养犬'], ['yang犬', '养犬'], ['政务gongkai', '政务公开'], ['zhengwu公开', '政务公开'],
  ])('%s is %s', (typed, meant) => {
    expect(meanings(typed)[0]).toBe(meant);
  });

  test('confused sounds are understood after exact ones', () => {
    expect(meanings('zengwugongkai')[0]).toBe('政务公开');
    expect(meanings('suiwuju')[0]).toBe('水务局');
  });

  test('whole titles are spelled, with the words that bind in them; these alone say nothing', () => {
    expect(meanings('guanyuyinfachenghuquyangquanguanlibanfadetongzhi')[0]).toBe('关于印发澄湖区养犬管理办法的通知');
    for (const text of ['guanyu', 'de', 'hede']) expect(meanings(text), text).toEqual([]);
    expect(meanings('养犬guanyu')[0]).toBe('养犬关于');
  });

  test('ü is u for those who have no v for it', () => {
    const { spelled } = openLexicon({ ...emptyRepairTable, words: '绿化', readings: 'lv绿 hua化' }, emptyReadingTable);
    expect([spelled('lvhua', false).map(({ text }) => text), spelled(looseLetters('luhua'), true).map(({ text }) => text)]).toEqual([['绿化'], ['绿化']]);
  });

  test('initials of three and more letters are a term', () => {
    expect(meanings('zwgk')).toContain('政务公开');
    expect(meanings('zw')).toEqual([]);
  });

  test('what is no pinyin, and words that are what they are, stay', () => {
    for (const text of ['xqzvwk', 'bcd 补贴', '养犬', '', '2025', 'pm2']) expect(meanings(text), text).toEqual([]);
    expect(meanings('yangquan', (word) => word === 'yangquan')).toEqual([]);
  });

  test('a word in letters that pages have is read beside others where that is likelier', () => {
    const isFixed = (word: string): boolean => word === 'gongkai' || word === 'www';
    expect(meanings('yishenqing gongkai', isFixed)[0]).toBe('依申请公开');
    expect(meanings('yangquan www', isFixed)[0]).toBe('养犬 www');
    expect(meanings('gongkai www', isFixed)).toEqual([]);
  });

  test('a word that says something comes before one of characters that only join', () => {
    expect(meanings('tingshui')[0]).toBe('停水');
  });

  test('what was said and meant is given, and can be taken back', () => {
    expect(readPinyin('yangquan 登记', lexicon, free)[0]).toMatchObject({ text: '养犬 登记', understood: [{ kind: 'pinyin', said: 'yangquan', meant: '养犬' }] });
    expect(meanings('yangquan 登记', free, ['yangquan'])).toEqual([]);
  });

  test('words in letters are found with the rest of a query beside them', () => {
    expect(latinWords('wifi 密码 jia zhuang 2025a')).toEqual(['wifi', 'jia', 'zhuang']);
  });

  test('the pinyin of every word finds it, or words that are written alike', () => {
    fc.assert(fc.property(fc.constantFrom(...words), (word) => {
      const sounds = lexicon.entry(word)?.sounds ?? [];
      const alike = lexicon.spelled(sounds.join(''), false).map(({ text }) => text);
      expect(alike).toContain(word);
      expect(meanings(sounds.join('')).length).toBeGreaterThan(0);
      expect(alike.length > 3 ? alike : meanings(sounds.join(' '))).toContain(word);
    }), { numRuns: 60 });
  });
});

describe('slips', () => {
  const correct = (text: string, doubtful: readonly string[], asWritten: string[] = []): string[] => correctSlips(text, lexicon, (pair) => doubtful.includes(pair), { asWritten }).map((proposal) => proposal.text);

  test.each([
    ['犬只等记', ['只等', '等记'], '犬只登记'], ['养犬管里办法', ['管里', '里办'], '养犬管理办法'], ['共享但车', ['享但', '但车'], '共享单车'], ['招牌设至要求', ['设至', '至要'], '招牌设置要求'],
    ['养犬管办理法', ['管办', '理法'], '养犬管理办法'], ['养犬管理管办法', ['理管', '管办'], '养犬管理办法'], ['加装电补助办法', ['电补'], '加装电梯补助办法'],
  ])('%s is %s', (typed, doubtful, meant) => {
    expect(correct(typed, doubtful)).toContain(meant);
  });

  test('a word of the language that the pages have not is no slip', () => {
    expect(lexicon.isStranger('等级') || lexicon.entry('等级') !== undefined).toBe(true);
    expect(correct('恐龙', ['恐龙'])).toEqual([]);
    expect(correct('火星移民', ['火星', '星移'])).toEqual([]);
  });

  test('a word of two characters is corrected to a frequent word only', () => {
    const filler = Array.from({ length: 2_000 }, (_, index) => String.fromCharCode(0x4e00 + index) + String.fromCharCode(0x5e00 + index));
    const openWith = (list: readonly string[]) => openLexicon({ ...emptyRepairTable, words: list.join(' '), readings: 'wai外 xing星形' }, emptyReadingTable);
    const meantBy = (list: readonly string[]): string[] => correctSlips('外星人入境', openWith(list), () => true).map(({ text }) => text);
    expect(meantBy(['外形', ...filler])).toEqual(['外形人入境']);
    expect(meantBy([...filler, '外形'])).toEqual([]);
  });

  test('nor to a short one that people say and pages do not', () => {
    expect(lexicon.entry('公章')?.isFrequent ?? false).toBe(words.slice(0, 2_000).includes('公章'));
    expect(openLexicon(emptyRepairTable, { units: [], synonyms: [] }).entry('可以')).toBeUndefined();
    const said = openLexicon({ ...emptyRepairTable, readings: 'gong公 zhang章张' }, { units: [], synonyms: [{ said: '公章', meant: ['印章'] }] });
    expect(correctSlips('公张', said, () => true)).toEqual([]);
  });

  test('what was taken back is not corrected in another cut either', () => {
    expect(correct('犬只等记', ['只等', '等记'], ['等记'])).toEqual([]);
  });

  test('a word with one character that sounds alike gives the word, or nothing that sounds otherwise', () => {
    const common = [...new Set(table.readings.replace(/[a-z ]/g, ''))];
    fc.assert(fc.property(fc.constantFrom(...words.filter((word) => word.length > 2 || lexicon.entry(word)?.isFrequent)), fc.nat(), fc.nat(), (word, place, pick) => {
      const at = place % word.length;
      const alike = common.filter((character) => character !== word[at] && lexicon.sounds.of(character)[0] === lexicon.entry(word)?.sounds[at]);
      if (alike.length === 0) return;
      const typed = word.slice(0, at) + alike[pick % alike.length] + word.slice(at + 1);
      const found = correctSlips(typed, lexicon, () => true);
      const sounding = readingsOf(typed, lexicon.sounds).length > 0;
      if (!sounding || lexicon.entry(typed) || lexicon.isStranger(typed)) return;
      expect(found.every(({ understood: [part] }) => part?.kind === 'corrected')).toBe(true);
      if (found.length < 4) expect(found.map(({ text }) => text)).toContain(word);
    }));
  });

  test('a text without doubtful pairs is never touched', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), (some) => correctSlips(some.join(''), lexicon, () => false).length === 0));
  });

  test('an empty table repairs nothing', () => {
    const nothing = openLexicon(emptyRepairTable, emptyReadingTable);
    expect(correctSlips('犬只等记', nothing, () => true)).toEqual([]);
    expect(readPinyin('yangquan', nothing, free)).toEqual([]);
  });
});

test('a set in few bytes holds what was put in, and little else', () => {
  const set = readMaybeSet(writeMaybeSet(words));
  expect(words.every(set.has)).toBe(true);
  expect(Array.from({ length: 1000 }, (_, index) => set.has(`没有${index}`)).filter(Boolean).length).toBeLessThan(40);
  expect(readMaybeSet('').has('甲')).toBe(false);
  expect(readMaybeSet(writeMaybeSet([])).has('甲')).toBe(false);
});
