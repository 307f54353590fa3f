import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

describeRule('META-04', {
  accept: {
    'units of the register': {},
    'any unit while the register cannot be read': { files: { [paths.units]: '- { id: gov' } },
  },
  reject: {
    'a unit that is not in the register, with the nearest': {
      files: { [paths.notice]: noticeFile({ publisher: '‸transprt' }) },
      messages: ['公开责任机关（publisher）取值“transprt”不在单位名册内。相近的有：“transport”。'],
    },
    'units inside lists and groups': {
      files: { [paths.rule]: ruleFile({ coDrafters: '[transport, ‸nobody]', legality: '{ body: ‸court, date: 2025-02-20, result: lawful }' }) },
      messages: ['合法性审核（legality.body）取值“court”不在单位名册内。', '共同起草单位（coDrafters.1）取值“nobody”不在单位名册内。'],
    },
    'the unit of an interpretation and of its contact': {
      files: { [paths.interpretation]: interpretationFile({ contact: '{ unit: ‸hotline, phone: 0000-00000311 }' }) },
      messages: ['咨询方式（contact.unit）取值“hotline”不在单位名册内。'],
    },
    'a genre outside the vocabulary': {
      files: { [paths.notice]: noticeFile({ genre: '‸通稿' }) },
      messages: ['体裁取值“通稿”不在受控词表内。'],
    },
    'a theme outside the 22 classes': {
      files: { [paths.notice]: noticeFile({ themes: "[‸'停车管理']" }) },
      messages: ['主题分类（0）取值“停车管理”不在受控词表内。'],
    },
    'an unknown parent in the register': {
      files: { [paths.units]: '- { id: gov, name: 澄湖区人民政府, shortName: 区政府 }\n- { id: transport, name: 澄湖区交通运输局, shortName: 区交通运输局, parent: ‸govv }\n- { id: justice, name: 澄湖区司法局, shortName: 区司法局 }\n' },
      messages: ['上级单位（parent）取值“govv”不在单位名册内。相近的有：“gov”。'],
    },
  },
});
