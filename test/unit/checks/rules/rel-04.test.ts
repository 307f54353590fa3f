import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, ruleBody, ruleFile } from '../../../support/scenario.ts';

const law = '《中华人民共和国道路交通安全法》';
const based = (text: string, basis: string | null) => ({ [paths.rule]: ruleFile({ basis }, ruleBody.replace(`根据${law}`, text)) });

describeRule('REL-04', {
  accept: {
    'a basis that is registered': {},
    'a basis without the name of the state': { files: based('根据《道路交通安全法》', '[{ title: 中华人民共和国道路交通安全法 }]') },
    'a document of the portal, by its 索引号, cited by the rule that it issues': {
      files: { [paths.notice]: noticeFile({ basis: '[{ identifier: 11999900MB0000001X/2025-00012 }]' }, noticeBody.replace('因道路施工，', '根据《澄湖区路侧停车管理办法》，')) },
    },
    'a document registered by its number': { files: based('根据《澄江市停车管理办法》（澄江政发〔2020〕3号）', '[{ docNumber: 澄江政发〔2020〕3号 }]') },
    'rules referred to without a title': { files: based('参照国务院工作规则和市政府工作规则', null) },
    'a title cited for another reason': { files: { [paths.rule]: ruleFile({}, ruleBody.replace('第二条　', '第二条　依照《停车场建设规范》建设的停车场除外。')) } },
  },
  reject: {
    'no basis at all': { files: based(`根据‸${law}`, null), messages: [`制定依据未登记：${law}不在 basis 中。`], severity: 'warning' },
    'two of three, each at its title': {
      files: based(`根据‸《中华人民共和国宪法》${law}，参照‸《国务院工作规则》`, '[{ title: 中华人民共和国道路交通安全法 }]'),
      messages: ['制定依据未登记：《中华人民共和国宪法》不在 basis 中。', '制定依据未登记：《国务院工作规则》不在 basis 中。'],
      related: ['policies/2025/parking.mdx:20', 'policies/2025/parking.mdx:20'],
    },
    'the opening of a text without articles': {
      files: { [paths.notice]: noticeFile({}, noticeBody.replace('因道路施工，', '根据‸《城市公共交通条例》，')) },
      messages: ['制定依据未登记：《城市公共交通条例》不在 basis 中。'],
    },
  },
});
