import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, type Fields } from '../../../support/scenario.ts';

const reason = '{ codes: [OGI-37, OGI-14-3P], text: 第一项载明供水管网的薄弱点位，公开后可能危及公共安全。, reviewDue: 2027-06-03 }';
const redacted = (redactions: string | null, body: string, changes: Fields = {}) => ({ [paths.notice]: noticeFile({ disclosureType: 'redacted', disclosureReason: reason, redactions, ...changes }, body) });
const mark = (id: string, ground = 'OGI-14-3P') => `<Redacted id="${id}" ground="${ground}" reason="公开后可能危及公共安全" />`;

const plain = (ground = 'OGI-14-3P') => `<Redacted ground="${ground}" reason="公开后可能危及公共安全" />`;

describeRule('DISC-09', {
  accept: {
    'marks and list in step': { files: redacted('[{ id: r1, locator: 第一项, code: OGI-14-3P }, { id: r2, locator: 第二项, code: OGI-14-3P }]', `一、点位为${mark('r1')}。\n\n二、${mark('r2')}\n`) },
    'marks and list without ids, paired in order': { files: redacted('[{ locator: 第一项, code: OGI-14-3P }, { locator: 第二项, code: OGI-14-3E }]', `一、点位为${plain()}。\n\n二、${plain('OGI-14-3E')}\n`) },
    'a document of which only a field is cut': { files: redacted(null, '一、点位略。\n', { recipients: '[{ redacted: OGI-14-3P, reason: 危及公共安全 }]' }) },
    'a proactive document without marks': {},
  },
  reject: {
    'no mark and no list, at the first line': { files: redacted(null, '‸一、薄弱点位略。\n'), messages: ['删减后公开的文件应逐处标注删减，实无 <Redacted> 标注。'], severity: 'error' },
    'an entry without a mark': { files: redacted('[{ id: ‸r1, locator: 第一项, code: OGI-14-3P }]', '一、薄弱点位略。\n'), messages: ['删减清单中的“r1”在正文没有对应的 <Redacted> 标注。'] },
    'a mark without an entry, with the nearest': {
      files: redacted('[{ id: r1, locator: 第一项, code: OGI-14-3P }]', `一、${mark('r1')}\n\n二、点位为‸${mark('r12')}。\n`),
      messages: ['删减标注“r12”没有登记在删减清单（redactions）中。相近的有：“r1”。'],
    },
    'the same mark twice': {
      files: redacted('[{ id: r1, locator: 第一项, code: OGI-14-3P }]', `一、${mark('r1')}\n\n二、‸${mark('r1')}\n`),
      messages: ['删减标注“r1”重复，每处删减应有自己的 id。'],
    },
    'another ground in the text than in the list': {
      files: redacted('[{ id: r1, locator: 第一项, code: OGI-14-3P }]', `一、‸${mark('r1', 'OGI-14-3E')}\n`),
      messages: ['删减标注“r1”的依据应与删减清单相同（OGI-14-3P），实为“OGI-14-3E”。'],
    },
    'a ground that does not allow a cut': {
      files: redacted('[{ id: r1, locator: 第一项, code: ‸OGI-37 }]', `一、${mark('r1', 'OGI-37')}\n`),
      messages: ['每处删减的依据应为条例第十四条至第十六条的代码，实为 OGI-37。'],
    },
    'an entry without a ground': {
      files: redacted('[‸{ id: r1, locator: 第一项 }]', `一、${mark('r1')}\n`),
      messages: ['缺少必填项：删减清单（0.code）。'],
    },
    'marks without ids in another order than the list': {
      files: redacted('[{ locator: 第一项, code: OGI-14-3P }, { locator: 第二项, code: OGI-14-3E }]', `一、点位为‸${plain('OGI-14-3E')}。\n\n二、‸${plain()}\n`),
      messages: ['删减标注“r1”的依据应与删减清单相同（OGI-14-3P），实为“OGI-14-3E”。', '删减标注“r2”的依据应与删减清单相同（OGI-14-3E），实为“OGI-14-3P”。'],
    },
    'fewer marks than entries, none with an id': {
      files: redacted('[{ locator: 第一项, code: OGI-14-3P }, ‸{ locator: 第二项, code: OGI-14-3P }]', `一、${plain()}\n`),
      messages: ['删减清单中的“r2”在正文没有对应的 <Redacted> 标注。'],
    },
    'an entry without an id among others': {
      files: redacted('[{ id: r1, locator: 第一项, code: OGI-14-3P }, ‸{ locator: 第二项, code: OGI-14-3P }]', `一、${mark('r1')}\n`),
      messages: ['删减清单第2项没有写 id，而别处写了；各项都写，或者各项都不写。'],
    },
    'a field that is cut in a proactive document': {
      files: { [paths.notice]: noticeFile({ recipients: '[{ redacted: ‸OGI-14-3P, reason: 危及公共安全 }]' }) },
      messages: ['主送机关第1项已经隐去，公开属性应为 redacted（删减后公开）。'],
    },
    'a mark in a proactive document': {
      files: { [paths.notice]: noticeFile({}, `一、点位为‸${mark('r1')}。\n\n（此件主动公开）\n`) },
      messages: ['正文有删减标注，公开属性应为 redacted（删减后公开）。'],
    },
  },
});
