import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn } from '../../../../src/domain/bank-card.ts';
import { findPersonalData } from '../../../../src/domain/personal-data.ts';
import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

const beginning = (line: string, fields = {}) => ({ [paths.notice]: noticeFile(fields, `${line}\n\n${noticeBody}`) });
const phone = '疑似个人信息（手机号码）：“138******00”。';
const decided = { personalData: "[{ kind: 手机号码, value: '13800000000', reason: 单位统一配发的值班手机，向社会公布 }]" };

describeRule('SEC-04', {
  accept: {
    'a land line and a hotline': { files: beginning('电话0000-00000311，热线0000-12345，区号010-88880000。') },
    'eleven digits within a longer number': { files: beginning('流水号138000000001，批次0138000000012。') },
    'a mobile number where an office says how to reach it': { files: { [paths.interpretation]: interpretationFile({ contact: "{ unit: transport, phone: '13800000000' }" }) } },
    'the address of an office': { files: beginning('地点为湖心路1号104室，三号楼二层大厅。') },
    'a number of a card with a wrong check digit': { files: beginning('账号6222020200012345671。') },
    'an identity number, which SEC-03 tells': { files: beginning('身份号码11010519491231002X。') },
    'a number that the document shows by decision, however it is written': { files: beginning('值班手机138 0000 0000。', decided) },
    'a number that a policy shows by decision in its attachment': { files: { ...beginning('见附件。', { ...decided, attachments: '[{ file: list.csv, title: 名单, format: csv }]' }), 'policies/2025/list.csv': '岗位,电话\n值班,13800000000\n' } },
    'amounts and dates': { files: beginning('共投入13800000000.00元，其中2025年安排15912345678万元的百分之十。') },
  },
  reject: {
    'a mobile number': { files: beginning('请拨打‸13800000000咨询。'), messages: [phone], severity: 'error' },
    'a mobile number as people write it': { files: beginning('请拨打‸138 0000 0000或者‸１３８００００００００。'), messages: [phone, phone] },
    'a mobile number with the code of the country': { files: beginning('请拨打‸+86 13800000000。'), messages: ['疑似个人信息（手机号码）：“+86*********00”。'] },
    'a bank card': { files: beginning('汇入‸6222020200012345670账户。'), messages: ['疑似个人信息（银行卡号）：“622**************70”。'] },
    'a bank card in fours': { files: beginning('汇入‸4111 1111 1111 1111账户。'), messages: ['疑似个人信息（银行卡号）：“411***********11”。'] },
    'a home, down to the flat': { files: beginning('张某，‸湖心小区3号楼2单元401室。'), messages: ['疑似个人信息（住址）：“湖心小区*号楼*单元***室”。'] },
    'what is called a home address': { files: beginning('张某，家庭住址：‸石桥镇北街村12号。'), messages: ['疑似个人信息（住址）：“石桥镇北街村**号”。'] },
    'another number than the one decided on': { files: beginning('值班手机13800000000，备用‸13811111100。', decided), messages: ['疑似个人信息（手机号码）：“138******00”。'] },
    'an exception without a reason': { files: beginning('值班手机‸13800000000。', { personalData: "[{ kind: 手机号码, value: '13800000000', reason: 值班 }]" }), messages: [phone] },
    'the decision of another document': { files: { [paths.notice]: noticeFile(decided, `值班手机13800000000。\n\n${noticeBody}`), [paths.interpretation]: interpretationFile({}, '## 问\n\n打‸13800000000。\n') }, messages: [phone] },
    'a mailbox of a person': { files: beginning('发送至 ‸zhangsan@163.com 即可。'), messages: ['疑似个人信息（电子邮箱）：“z***@163.com”。'] },
    'a number in the front matter and in a text file': {
      files: { [paths.notice]: noticeFile({ abstract: '‸报名请打13800000000，写明姓名和乘坐的线路。' }), 'policies/2025/list.csv': '姓名,电话\n张某,‸13800000000\n' }, messages: [phone, phone],
    },
  },
});

describe('any text', () => {
  const han = fc.array(fc.constantFrom(...'张某联系电话是为在，。：；（）“”、请打账户汇入一二三'), { maxLength: 20 }).map((characters) => characters.join(''));
  const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(''));
  const kinds = (text: string) => findPersonalData(text, '2026-06-01').map(({ kind, excerpt }) => `${kind} ${excerpt}`);

  it('gives away every mobile number in it', () => {
    fc.assert(fc.property(han, fc.integer({ min: 3, max: 9 }), digits(9), han, (before, segment, rest, after) => {
      expect(kinds(`${before}1${segment}${rest}${after}`)).toContain(`手机号码 1${segment}${rest}`);
    }), { numRuns: 300 });
  });

  it('gives away every card of 银联 in it', () => {
    const card = fc.tuple(fc.constantFrom(13, 14, 15, 16), fc.infiniteStream(fc.integer({ min: 0, max: 9 }))).map(([length, stream]) => {
      const number = `62${[...stream.take(length)].join('')}`;
      return number + '0123456789'.split('').find((check) => passesLuhn(number + check));
    });
    fc.assert(fc.property(han, card, han, (before, number, after) => {
      expect(kinds(`${before}${number}${after}`)).toContain(`银行卡号 ${number}`);
    }), { numRuns: 300 });
  });

  it('is never suspected for what the sample portal is full of', () => {
    const plain = fc.oneof(
      fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 999 })).map(([year, n]) => `澄政规〔${year}〕${n}号`),
      fc.integer({ min: 0, max: 999 }).map((n) => `0000-00000${String(n).padStart(3, '0')}`),
      fc.constantFrom('0000-12345', '2025年3月14日', '2025-03-20T09:30+08:00', '11999900MB0000001X/2025-00012', '湖心路1号104室', '工作日9:00—12:00，13:30—17:30'),
      fc.integer({ min: 0, max: 99_999_999 }).map((amount) => `${amount}元`),
      fc.tuple(fc.constantFrom('11', '12', '91'), digits(6), fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{10}$/)).map((parts) => `统一社会信用代码${parts.join('')}`),
    );
    fc.assert(fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), (pieces) => {
      expect(kinds(pieces.join('，'))).toEqual([]);
    }), { numRuns: 500 });
  });
});
