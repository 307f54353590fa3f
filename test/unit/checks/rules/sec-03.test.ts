import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDigit, findIdentityNumbers } from '../../../../src/domain/identity-number.ts';
import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

/** The example of GB 11643-1999 itself. */
const example = '11010519491231002X';
const beginning = (line: string) => ({ [paths.notice]: noticeFile({}, `${line}\n\n${noticeBody}`) });
const message = '含公民身份号码“110*************2X”，应脱敏。';
const docx = (words: string) => Buffer.from(zipSync({ 'word/document.xml': strToU8(`<w:document><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:document>`) }));

describeRule('SEC-03', {
  accept: {
    'a wrong check digit': { files: beginning('身份号码110105194912310021。') },
    'a day that is not': { files: beginning('身份号码110105194902310020。') },
    'a number that has been masked': { files: beginning('身份号码110105********002X。') },
    'a 统一社会信用代码': { files: beginning('统一社会信用代码：11999900MB0000001X') },
    'digits of a 统一社会信用代码 that are a valid one': { files: beginning('统一社会信用代码为121234198310060332。') },
    'a longer number': { files: beginning(`流水110105194912310021${'0'.repeat(4)}1。`) },
    'fifteen digits that are called something else': { files: beginning('账号：110105491231002，注册号110105491231002。') },
    'fifteen digits without a day': { files: beginning('编排为110105491331002。') },
  },
  reject: {
    'a number in the body': { files: beginning(`经办人身份号码‸${example}。`), messages: [message], severity: 'error' },
    'full-width digits': { files: beginning('经办人‸１１０１０５１９４９１２３１００２Ｘ。'), messages: [message] },
    'digits broken by spaces': { files: beginning('经办人‸110105 1949 1231　002x。'), messages: [message] },
    'digits broken by a line end': { files: beginning('经办人‸1101051949\n1231002X。'), messages: [message] },
    'an identity number in the place of a 统一社会信用代码': { files: beginning(`统一社会信用代码为‸${example}`), messages: [message] },
    'a number between other numbers': { files: beginning(`序号 12 ‸${example} 0000`), messages: [message] },
    'a number of fifteen digits': { files: beginning('经办人‸110105491231002。'), messages: ['含公民身份号码“110**********02”，应脱敏。'] },
    'a table': { files: { [paths.interpretation]: interpretationFile({}, `## 名单\n\n| 姓名 | 号码 |\n| --- | --- |\n| 张某 | ‸${example} |\n`) }, messages: [message] },
    'a title, an abstract and a field deep in the front matter': {
      files: { [paths.notice]: noticeFile({ title: `‸关于${example}的通告`, abstract: `‸张某（${example}）的申请。`, review: `{ secrecyBy: ‸张某${example}, secrecyAt: 2025-06-02 }` }) },
      messages: [message, message, message],
    },
    'what somebody asked': { files: { 'registers/questions.yaml': `- page: policies/2025/parking\n  asked: [怎么停, ‸身份证${example}能办吗]\n` }, messages: [message] },
    'text files beside a document': {
      files: { 'policies/2025/list.csv': `姓名,号码\n张某,‸${example}\n`, 'policies/2025/list.txt': `‸${example}` }, messages: [message, message],
    },
    'a page': { files: { 'guides/about.mdx': `---\ntitle: 关于\nunit: office\ndatePublished: 2025-01-10T09:00+08:00\ncontentSource: 办公室\n---\n\n‸${example}\n` }, messages: [message] },
  },
});

describe('an attached Word file', () => {
  describeRule('SEC-03', { accept: { 'without a number': { files: { 'policies/2025/form.docx': docx('申请表') } } }, reject: {} });
  it('is read', async () => {
    const { checkFiles } = await import('../../../support/checking.ts');
    const { findings } = await checkFiles({ 'policies/2025/form.docx': docx(`张某${example}`) });
    expect(findings.filter(({ rule }) => rule === 'SEC-03').map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['policies/2025/form.docx:1:1']);
  });
});

describe('any text', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const provinces = ['11', '13', '21', '33', '37', '42', '51', '53', '62', '65', '81'];
  const identity = fc.record({
    province: fc.constantFrom(...provinces), district: fc.integer({ min: 0, max: 9999 }), year: fc.integer({ min: 1900, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), serial: fc.integer({ min: 0, max: 999 }),
  }).map(({ province, district, year, month, day, serial }) => {
    const digits = `${province}${String(district).padStart(4, '0')}${year}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`;
    return digits + checkDigit(digits);
  });
  const han = fc.array(fc.constantFrom(...'张某申请人的号码是为在，。：；（）“”、住址联系一二三〔〕《》 \n'), { maxLength: 30 }).map((characters) => characters.join(''));
  const typed = fc.tuple(identity, fc.array(fc.tuple(fc.integer({ min: 1, max: 17 }), fc.constantFrom(' ', '　', '\u200b', '  ')), { maxLength: 3 }), fc.boolean()).map(([number, breaks, wide]) => {
    let written = number;
    for (const [at, space] of breaks.toSorted((a, b) => b[0] - a[0])) written = written.slice(0, at) + space + written.slice(at);
    return { number, written: wide ? written.replace(/[\dX]/g, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0)) : written };
  });

  it('gives away every valid number in it, however it is typed', () => {
    fc.assert(fc.property(han, typed, han, (before, { number, written }, after) => {
      expect(findIdentityNumbers(`${before}${written}${after}`, '2026-06-01').map((each) => each.number)).toContain(number);
    }), { numRuns: 500 });
  });

  it('marks exactly the number', () => {
    fc.assert(fc.property(han, typed, han, (before, { written }, after) => {
      const [found] = findIdentityNumbers(`${before}${written}${after}`, '2026-06-01');
      expect([found?.start, found?.end]).toEqual([before.length, before.length + written.length]);
    }));
  });

  it('is never suspected for document numbers, telephones, dates, amounts and 统一社会信用代码', () => {
    const creditCode = fc.tuple(fc.constantFrom('11', '12', '91', '92'), fc.integer({ min: 0, max: 999999 }), fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{9}$/), fc.stringMatching(/^[0-9A-Z]$/))
      .map(([kind, region, organ, check]) => `统一社会信用代码${kind}${String(region).padStart(6, '0')}${organ}${check}`);
    const plain = fc.oneof(
      creditCode,
      fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 999 })).map(([year, n]) => `澄政规〔${year}〕${n}号`),
      fc.integer({ min: 0, max: 999 }).map((n) => `0000-00000${String(n).padStart(3, '0')}`),
      fc.constantFrom('区政务服务热线0000-12345', '2025年3月14日', '2025-03-20T09:30+08:00', '11999900MB0000001X/2025-00012'),
      fc.double({ min: 0, max: 1e9, noNaN: true }).map((amount) => `${amount.toFixed(2)}元`),
      fc.integer({ min: 0, max: 99_999_999 }).map((amount) => `${amount.toLocaleString('en-US')}元`),
    );
    fc.assert(fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), (pieces) => {
      expect(findIdentityNumbers(pieces.join('，'), '2026-06-01')).toEqual([]);
    }), { numRuns: 500 });
  });
});
