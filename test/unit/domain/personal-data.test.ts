import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { passesLuhn } from '../../../src/domain/bank-card.ts';
import { checkDigit } from '../../../src/domain/identity-number.ts';
import { findPersonalData, type PersonalData } from '../../../src/domain/personal-data.ts';

const today = '2026-11-20';
const root = new URL('../../../', import.meta.url);
const shared = new URL('../shared/', root);
const corpus = new URL('test/fixtures/personal-data/', root);

interface Case { text: string; hits: Omit<PersonalData, 'end'>[] }
const cases = readdirSync(corpus).filter((name) => name.endsWith('.jsonl')).sort()
  .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n').map((line, index) => ({ at: `${name}:${index + 1}`, ...(JSON.parse(line) as Case) })));
const found = (text: string) => findPersonalData(text, today).map(({ kind, excerpt, start }) => ({ kind, excerpt, start }));

describe('the labelled corpus', () => {
  it('has at least 600 cases, 350 different sentences, and about as many without as with personal data', () => {
    expect(cases.length).toBeGreaterThanOrEqual(600);
    expect(new Set(cases.map(({ text }) => text.replace(/[\d０-９Xx〇一二三四五六七八九-]+/g, '#'))).size).toBeGreaterThanOrEqual(350);
    const without = cases.filter(({ hits }) => hits.length === 0).length / cases.length;
    expect([without > 0.4, without < 0.6]).toEqual([true, true]);
  });

  test.each([...new Set(cases.map(({ at }) => at.split(':')[0] as string))])('%s: everything is found at its place, and nothing else', (file) => {
    const own = cases.filter(({ at }) => at.startsWith(file));
    expect(own.map(({ at, text }) => ({ at, hits: found(text) }))).toEqual(own.map(({ at, hits }) => ({ at, hits })));
  });
});

describe('real texts hold none', () => {
  const laws = new URL('data/laws.jsonl.gz', shared);
  if (!existsSync(laws)) console.warn('跳过：没有 ../shared/data/laws.jsonl.gz');
  test.skipIf(!existsSync(laws))('3,407 laws (skipped where ../shared/data is absent)', { timeout: 120_000 }, () => {
    const lines = gunzipSync(readFileSync(laws)).toString('utf8').trim().split('\n');
    expect(lines.length).toBe(3407);
    expect(lines.flatMap((line) => {
      const { title, preamble, body } = JSON.parse(line) as { title: string; preamble: string | null; body: string };
      return found(`${title}\n${preamble ?? ''}\n${body}`).map((hit) => ({ title, hit }));
    })).toEqual([]);
  });

  const files = (folder: URL, pattern: RegExp): URL[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name)).map((name) => new URL(name, folder));
  test.skipIf(!existsSync(shared)).each([['seeds/', /\.txt$/], ['data/document-numbers/', /\.csv$/]])('%s (skipped where ../shared is absent)', (folder, pattern) => {
    const names = files(new URL(folder, shared), pattern);
    expect(names.length).toBeGreaterThan(2);
    expect(names.flatMap((name) => found(readFileSync(name, 'utf8')))).toEqual([]);
  });

  it('the sample content', () => {
    expect(files(new URL('content/', root), /\.(?:mdx|yaml|jsonl)$/).flatMap((name) => found(readFileSync(name, 'utf8')))).toEqual([]);
  });

  it('the good examples of rules, but for what one of them shows by decision', () => {
    const shown = files(new URL('src/checks/rules/', root), /\.md$/).flatMap((name) => {
      const good = readFileSync(name, 'utf8').split('## 正确示例')[1]?.split('\n## ')[0] ?? '';
      return found(good).map(({ excerpt }) => `${name.pathname.split('/').pop()} ${excerpt}`);
    });
    expect(shown).toEqual(['sec-04.md 13800000000', 'sec-04.md 138 0000 0000', 'sec-13.md 13800000000', 'sec-13.md 13800000000']);
  });
});

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(''));
const han = fc.array(fc.constantFrom(...'张某申请人请核对名单附表公示结果，。：；（）“”《》 \n'), { maxLength: 30 }).map((each) => each.join(''));
const two = (value: number): string => String(value).padStart(2, '0');
const identity = fc.record({ province: fc.constantFrom('11', '21', '37', '54', '65', '81', '82', '83'), district: digits(4), year: fc.integer({ min: 1900, max: 2025 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), serial: digits(3) })
  .map(({ province, district, year, month, day, serial }) => `${province}${district}${year}${two(month)}${two(day)}${serial}`).map((each) => each + checkDigit(each));
const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([second, rest]) => `1${second}${rest}`);
// Some eighteen digits that pass as a card are an identity number as well.
const card = fc.constantFrom(13, 14, 15, 16).chain(digits).map((middle) => `62${middle}`).map((each) => each + [...'0123456789'].find((check) => passesLuhn(each + check)))
  .filter((each) => each.length !== 18 || each[17] !== checkDigit(each.slice(0, 17)));
const mailbox = fc.tuple(fc.stringMatching(/^[a-z][a-z0-9_]{3,10}[a-z]$/), fc.constantFrom('qq.com', '163.com', '126.com', 'gmail.com')).map(([name, domain]) => `${name}@${domain}`)
  .filter((each) => !/^(?:example|yourname|username|user|name|someone|test|x+)@/.test(each));
const home = fc.tuple(fc.constantFrom('湖心小区', '柳岸家园', '碧波苑'), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 101, max: 3306 })).map(([place, house, stair, flat]) => `${place}${house}幢${stair}单元${flat}室`);
const personal = fc.oneof(
  identity.map((excerpt) => ({ kind: '公民身份号码', excerpt })), mobile.map((excerpt) => ({ kind: '手机号码', excerpt })), card.map((excerpt) => ({ kind: '银行卡号', excerpt })),
  mailbox.map((excerpt) => ({ kind: '电子邮箱', excerpt })), home.map((excerpt) => ({ kind: '住址', excerpt })),
);

describe('any text', () => {
  it('gives away what is in it, at its place', () => {
    fc.assert(fc.property(han, personal, han, (before, { kind, excerpt }, after) => {
      const lead = `${before}，`;
      expect(found(`${lead}${excerpt}。${after}`)).toEqual([{ kind, excerpt, start: lead.length }]);
    }), { numRuns: 1000 });
  });

  it('holds no personal data where the digits are not valid', () => {
    const wrong = fc.oneof(
      identity.map((each) => each.slice(0, 17) + '10X98765432'[('10X98765432'.indexOf(each[17] as string) + 1) % 11]).filter((each) => !passesLuhn(each)),
      card.map((each) => each.slice(0, -1) + String((Number(each.at(-1)) + 1) % 10)).filter((each) => each.length !== 18),
      digits(9).map((each) => `12${each}`), digits(10), digits(12).filter((each) => !/^01[3-9]/.test(each)), digits(21),
    );
    fc.assert(fc.property(han, wrong, han, (before, number, after) => {
      expect(found(`${before}，${number}。${after}`)).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('holds none where they are masked', () => {
    const mask = fc.constantFrom('*', '＊', '×', '●');
    const masked = fc.oneof(
      fc.tuple(identity, mask).map(([each, sign]) => each.slice(0, 6) + sign.repeat(8) + each.slice(14)), fc.tuple(mobile, mask).map(([each, sign]) => each.slice(0, 3) + sign.repeat(4) + each.slice(7)),
      fc.tuple(card, mask).map(([each, sign]) => each.slice(0, 4) + sign.repeat(each.length - 8) + each.slice(-4)), fc.tuple(mailbox, mask).map(([each, sign]) => each[0] + sign.repeat(3) + each.slice(each.indexOf('@'))),
    );
    fc.assert(fc.property(han, masked, han, (before, each, after) => {
      expect(found(`${before}，${each}。${after}`)).toEqual([]);
    }), { numRuns: 1000 });
  });

  test.each([
    ['words', '湖心路', 0], ['one number', '0123456789', 0], ['numbers in columns', '2025 1380 ', 0], ['single digits', '1 ', 0], ['invisible characters', '1\u200b', 0],
    ['house numbers', '12号', 0], ['halves of mailboxes', 'a@b.', 0], ['signs', '@', 0], ['Han digits', '一二', 0], ['strokes', '1-', 0],
  ])('is read in linear time: 5 MB of %s on one line', (_, piece, hits) => {
    expect(findPersonalData(piece.repeat(Math.ceil(5_000_000 / piece.length)), today)).toHaveLength(hits);
  }, 60_000);

  it('is one number however long it is: none begins where a piece of it was read', () => {
    for (let before = 990; before < 1010; before += 1) {
      expect(found(`${'2'.repeat(before)}13800138000。`)).toEqual([]);
      expect(found(`${'二'.repeat(before)}一三八〇〇一三八〇〇〇。`)).toEqual([]);
      expect(found(`${'2\u200b'.repeat(before)}13800138000。`)).toEqual([]);
    }
  });

  it('is read in linear time: a table of 200,000 rows of telephones', () => {
    expect(findPersonalData(`|姓名|电话|\n${'|张某|13800000000|\n'.repeat(200_000)}`, today)).toHaveLength(200_000);
  }, 60_000);
});
