import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../src/redact/read-notation.ts';
import { writeDocument } from '../../../src/redact/write-document.ts';
import { noticeFields, documentFile } from '../../support/scenario.ts';
import { checkFiles } from '../../support/checking.ts';

const mark = (words: string, ground = 'OGI-14-3P', reason = '公开后可能危及公共安全'): string => `【隐去 ${ground}：${reason}】${words}【/隐去】`;
const decision = { unit: 'transport', date: '2025-06-03' };
const write = (mdx: string, collection: 'policies' | 'enforcement' = 'policies') => {
  const read = readNotation(mdx);
  return 'faults' in read ? read : writeDocument(read.text, read.cuts, collection, decision);
};
const notice = (changes: Record<string, string | null>, body: string): string => documentFile({ ...noticeFields, disclosureReason: '{ reviewDue: 2027-06-03 }' }, changes, body);

describe('the public document', () => {
  it('has a mark for each cut, in the body and in front matter, says why, and passes every check', async () => {
    const written = write(notice({
      title: `澄湖区交通运输局关于${mark('临湖大桥')}检修的通告`, recipients: `[各公交企业, ${mark('燃气抢险二队')}]`,
    }, `现就有关事项通告如下：\n\n一、薄弱处为${mark('三号桥墩东侧')}。\n\n${mark('二、埋深零点八米。\n\n三、由两人看护。')}\n\n澄湖区交通运输局\n\n2025年6月3日\n\n（此件删减后公开）\n`));
    if ('faults' in written) throw new Error(JSON.stringify(written.faults));
    expect(written.removals.map(({ id, locator, words }) => [id, locator, words])).toEqual([
      ['title', '名称', '临湖大桥'], ['recipients.1', '主送机关第2项', '燃气抢险二队'],
      ['r1', '“一、”一段', '三号桥墩东侧'], ['r2', '正文第3段', '二、埋深零点八米。\n\n三、由两人看护。'],
    ]);
    expect(written.text).toContain('title: { redacted: OGI-14-3P, reason: 公开后可能危及公共安全, text: 澄湖区交通运输局关于〔此处隐去〕检修的通告 }\n');
    expect(written.text).toContain('recipients: [各公交企业, { redacted: OGI-14-3P, reason: 公开后可能危及公共安全 }]\n');
    expect(written.text).toContain('一、薄弱处为<Redacted id="r1" ground="OGI-14-3P" reason="公开后可能危及公共安全" />。\n\n<Redacted id="r2" ground="OGI-14-3P" reason="公开后可能危及公共安全" length="paragraph" />\n');
    const { findings } = await checkFiles({ 'policies/2025/bus-lines.mdx': written.text });
    expect(findings.filter(({ file, severity }) => file === 'policies/2025/bus-lines.mdx' && severity === 'error').map(({ rule, line, message }) => `${rule} ${line} ${message}`)).toEqual([]);
  });

  it('keeps what is said of other cuts and goes on with their numbers', () => {
    const written = write(notice({
      disclosureType: 'redacted', disclosureReason: '{ codes: [OGI-37, OGI-15-1], text: 原有的理由。, decidedBy: gov, decidedAt: 2025-06-01, reviewDue: 2027-06-03 }', redactions: '[{ id: r1, locator: 第一项, code: OGI-15-1, note: 工艺 }]',
    }, `一、<Redacted id="r1" ground="OGI-15-1" reason="涉及商业秘密" />和${mark('三号桥墩东侧')}。\n`));
    if ('faults' in written) throw new Error(JSON.stringify(written.faults));
    expect(written.text).toContain('  - { id: r1, locator: 第一项, code: OGI-15-1, note: 工艺 }\n  - { id: r2, locator: “一、”一段, code: OGI-14-3P }\n');
    expect(written.text).toContain('codes: [ OGI-37, OGI-15-1, OGI-14-3P ], text: 原有的理由。, decidedBy: gov, decidedAt: 2025-06-01');
  });

  it('of an entry has no fields that only policies have', () => {
    const written = write(`---\ntitle: 对一户商户的行政处罚\nparty: { type: individual, name: ${mark('张某某', 'OGI-15-2', '涉及个人隐私')} }\n---\n`, 'enforcement');
    expect(written).toMatchObject({ text: '---\ntitle: 对一户商户的行政处罚\nparty: { type: individual, name: { redacted: OGI-15-2, reason: 涉及个人隐私 } }\n---\n' });
  });

  it.each([
    ['a field that may not be cut', notice({ dateWritten: mark('2025-06-03') }, '一、略。\n'), ['13:14 这里是文件信息 dateWritten，不能隐去。']],
    ['a title cut whole', notice({ title: mark('关于临湖大桥的通告') }, '一、略。\n'), ['3:8 名称不能全部隐去。']],
    ['two grounds in one field', notice({ abstract: `关于${mark('临湖大桥')}和${mark('张某某', 'OGI-15-2', '涉及个人隐私')}的通告` }, '一、略。\n'), ['12:13 内容概述里的几处删减依据不同。']],
    ['the name of a field', notice({ [mark('title')]: '甲' }, '一、略。\n'), ['22:1 记号在文件信息的字段名或者写法里，不在值里。']],
    ['marks of before without ids', notice({}, `一、<Redacted ground="OGI-15-1" reason="涉及商业秘密" />${mark('三号桥墩')}\n`), ['1:1 文件里已有的 <Redacted> 或者 redactions 没有写 id，无法续编。']],
  ])('is not made of %s', (_, mdx, faults) => {
    const written = write(mdx);
    expect('faults' in written ? written.faults.map(({ where, message }) => `${where} ${message}`) : written).toEqual(faults);
  });

  it('holds no removed word, whatever the text and wherever the marks', () => {
    const filler = fc.string({ unit: fc.constantFrom(...'甲乙丙丁，。（）一二三\n'), maxLength: 20 });
    const secret = fc.stringMatching(/^[子丑寅卯辰巳午未申酉戌亥]{4,12}$/);
    fc.assert(fc.property(fc.array(fc.tuple(filler, secret), { minLength: 1, maxLength: 5 }), secret, fc.boolean(), (parts, extra, inHead) => {
      const written = write(notice(inHead ? { recipients: `[各单位, ${mark(extra)}]` } : {}, `正文。\n\n${parts.map(([before, words]) => before + mark(words)).join('')}完。\n`));
      if ('faults' in written) throw new Error(JSON.stringify(written.faults));
      for (const { words } of written.removals) expect(written.text).not.toContain(words);
      expect(written.removals).toHaveLength(parts.length + (inHead ? 1 : 0));
    }), { numRuns: 200 });
  });
});
