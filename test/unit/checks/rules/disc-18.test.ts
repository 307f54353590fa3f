import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, type Fields } from '../../../support/scenario.ts';

const reason = '{ codes: [OGI-37, OGI-14-3P], text: 第一项载明供水管网的薄弱点位，公开后可能危及公共安全。, reviewDue: 2027-06-03 }';
const redacted = (body: string, changes: Fields = {}) => ({ [paths.notice]: noticeFile({ disclosureType: 'redacted', disclosureReason: reason, ...changes }, body) });
const mark = (more = '') => `<Redacted ground="OGI-14-3P" reason="公开后可能危及公共安全"${more} />`;
const one = '[{ locator: 第一项, code: OGI-14-3P }]';
const enforcement = (party: string, more = '') => `---
title: 对一户商户的行政处罚
unit: transport
datePublished: 2026-05-20T09:00+08:00
contentSource: 澄湖区交通运输局
kind: penalty
no: 澄交罚〔2026〕1号
party: ${party}
subject: 未按规定停车
basis: 《澄湖区路侧停车管理办法》第三条
decision: 罚款
decidedAt: 2026-05-18
${more}---
`;

describeRule('DISC-18', {
  accept: {
    'marks without ids, paired with the list in order, each with a rough length': {
      files: redacted(`一、点位为${mark()}和${mark(' length="words"')}。\n\n二、${mark(' length="sentence"')}\n\n${mark(' length="paragraph"')}\n`,
        { redactions: `[${Array(4).fill('{ locator: 第一项, code: OGI-14-3P }').join(', ')}]` }),
    },
    'fields of a redacted document, one of them in part': {
      files: redacted('一、点位略。\n', {
        recipients: '[各公交企业, { redacted: OGI-14-3P, reason: 公开后可能危及公共安全 }]',
        title: '{ redacted: OGI-14-3P, reason: 公开后可能危及公共安全, text: 关于〔此处隐去〕等路段的通告 }',
      }),
    },
    'the name of a person in a decision': { files: { 'enforcement/2026/a.mdx': enforcement('{ type: individual, name: { redacted: OGI-15-2, reason: 涉及个人隐私 } }') } },
    'a single sign that is no bar': { files: redacted(`一、3×4米处为${mark()}。\n`, { redactions: one }) },
    'signs drawn in a document that is not redacted': { files: { [paths.notice]: noticeFile({}, '一、填写××。\n\n（此件主动公开）\n') } },
  },
  reject: {
    'a length that counts': {
      files: redacted(`一、点位为‸${mark(' length="3"')}。\n\n二、‸${mark(' length="三个字"')}\n\n三、‸${mark(' length="short"')}\n`, { redactions: `[${Array(3).fill('{ locator: 第一项, code: OGI-14-3P }').join(', ')}]` }),
      messages: ['删减标注写了确切的长度“3”，可以据此猜出被隐去的姓名、数额。', '删减标注写了确切的长度“三个字”，可以据此猜出被隐去的姓名、数额。', '删减标注的长度应为about、words、sentence、paragraph之一，实为“short”。'],
      severity: 'error',
    },
    'one mark without an id among others': {
      files: redacted(`一、${mark(' id="r1"')}\n\n二、‸${mark()}\n`, { redactions: '[{ id: r1, locator: 第一项, code: OGI-14-3P }]' }),
      messages: ['这一处删减没有写 id，而别处写了。'],
    },
    'words drawn over sign by sign': {
      files: redacted(`一、负责人‸██。点位为${mark()}。\n`, { redactions: one }), messages: ['用符号“██”逐字遮盖，数得出被隐去的字数。'],
    },
    'a field that may not be cut': {
      files: redacted('一、点位略。\n', { dateWritten: '‸{ redacted: OGI-14-3P, reason: 公开后可能危及公共安全 }' }), messages: ['dateWritten 不能隐去。'],
    },
    'a ground that is none, and no reason': {
      files: redacted('一、点位略。\n', { recipients: '[{ redacted: ‸OGI-99, reason: 涉及个人隐私 }, ‸{ redacted: OGI-14-3P }, { redacted: ‸OGI-14-1, reason: 秘密 }, { redacted: ‸OGI-27, reason: 申请 }]' }),
      messages: [
        '主送机关第1项隐去的依据应为条例第十四条至第十六条的代码，实为“OGI-99”。', '主送机关第2项隐去的理由没有写。',
        '国家秘密事项（OGI-14-1）不得登记在互联网仓库，含有国家秘密的文件不得在此删减处理。', '主送机关第4项隐去的依据应为条例第十四条至第十六条的代码，实为“OGI-27”。',
      ],
    },
    'a title that is cut whole, a part without a gap, a key too many': {
      files: redacted('一、点位略。\n', {
        title: '{ ‸redacted: OGI-14-3P, reason: 公开后可能危及公共安全 }',
        keywords: '[{ redacted: OGI-14-3P, reason: 危及公共安全, text: ‸点位 }, { redacted: OGI-14-3P, reason: 危及公共安全, ‸length: 3 }]',
      }),
      messages: ['名称不能全部隐去。', '关键词第1项只隐去一部分的，text 应写留下的文字，隐去处写“〔此处隐去〕”，实为“点位”。', '隐去的关键词第2项里不能有 length。'],
    },
  },
});
