import { sealPhrases } from '../../../../src/guard/sealed-phrases.ts';
import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, interpretationBody, noticeFile, paths } from '../../../support/scenario.ts';

const { list } = sealPhrases([{ text: '东门泵房西侧第三检修井', document: 'policies/2025/bus-lines', id: 'r1' }], { salt: new Uint8Array(16) });
const sealed = { [paths.sealed]: list };
const reason = '{ codes: [OGI-37, OGI-14-3P], text: 第一项载明供水管网的薄弱点位，公开后可能危及公共安全。, reviewDue: 2027-06-03 }';
const message = 'policies/2025/bus-lines 中隐去的词句（r1）还留在这里。';

describeRule('DISC-19', {
  accept: {
    'a corpus that holds none of the words': { files: sealed },
    'a corpus where nothing was sealed': { files: { [paths.notice]: noticeFile({}, '检修点为东门泵房西侧第三检修井。\n\n（此件主动公开）\n') } },
  },
  reject: {
    'words in the body, however spaced': { files: { ...sealed, [paths.notice]: noticeFile({}, '检修点为‸东门泵房　西侧第三检修井。\n\n（此件主动公开）\n') }, messages: [message], severity: 'error' },
    'words in a field, a list and the reason of a cut': {
      files: { ...sealed, [paths.notice]: noticeFile({
        disclosureType: 'redacted', disclosureReason: reason, abstract: '‸为检修东门泵房西侧第三检修井，调整三条公交线路的走向和首末班时间，方便沿线居民出行。',
        recipients: '[各公交企业, { redacted: OGI-14-3P, reason: ‸东门泵房西侧第三检修井不宜公开 }]',
      }, '一、略。\n') },
      messages: [message, message],
    },
    'words in another document': { files: { ...sealed, [paths.interpretation]: interpretationFile({}, interpretationBody.replace('停一小时三元', '‸东门泵房西侧第三检修井旁停一小时三元')) }, messages: [message] },
    'the clear list in the content folder, hidden or not': {
      files: { '.sealed/policies/x.json': '‸{ "removed": [] }\n', 'registers/x.json': '‸{ "format": "portal-sealed-record" }\n', 'registers/y.jsonl': `‸${list}` },
      messages: Array<string>(3).fill('这个文件记着被隐去的词句，不得放在内容目录里。'),
    },
    'a list that cannot be read': { files: { [paths.sealed]: '‸甲' }, messages: ['删减词句的清单读不出来：第 1 行应为删减词句清单的表头，读不出来。'] },
  },
});
