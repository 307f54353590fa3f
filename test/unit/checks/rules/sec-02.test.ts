import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const reason = (codes: string) => `{ codes: [${codes}], text: 本件属于国家秘密，依照条例第十四条的规定不予公开。, reviewDue: 2027-06-03 }`;

describeRule('SEC-02', {
  accept: { 'another ground of article 14': { files: { [paths.notice]: noticeFile({ disclosureType: 'withheld', disclosureReason: reason('OGI-14-3N') }, '') } } },
  reject: {
    'a state secret in the register': {
      files: { [paths.notice]: noticeFile({ disclosureType: 'withheld', disclosureReason: reason('OGI-14-3N, ‸OGI-14-1') }, '') },
      messages: ['国家秘密事项（OGI-14-1）不得登记在互联网仓库，标题和目录信息也不得登记。'], severity: 'error',
    },
    'a state secret cut out of a text': {
      files: { [paths.notice]: noticeFile({ disclosureType: 'redacted', disclosureReason: reason('OGI-37'), redactions: '[{ id: r1, locator: 第一项, code: ‸OGI-14-1 }]' }, '一、点位为‸<Redacted id="r1" ground="OGI-14-1" reason="国家秘密" />。\n') },
      messages: ['国家秘密事项（OGI-14-1）不得登记在互联网仓库，标题和目录信息也不得登记。', '国家秘密事项（OGI-14-1）不得登记在互联网仓库，含有国家秘密的文件不得在此删减处理。'],
    },
  },
});
