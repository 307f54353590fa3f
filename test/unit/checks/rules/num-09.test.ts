import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const titled = (title: string, changes: Record<string, string> = {}) => ({ [paths.notice]: noticeFile({ title, ...changes }) });

describeRule('NUM-09', {
  accept: {
    'issuer, matter and kind': {},
    'a title without the city above': {
      files: {
        [paths.units]: '- { id: gov, name: 天津市和平区人民政府, shortName: 区政府 }\n- { id: transport, name: 澄湖区交通运输局, shortName: 区交通运输局 }\n',
        [paths.rule]: ruleFile({ title: '和平区人民政府关于印发和平区人民政府工作规则的通知', docClass: 'internalRule' }),
      },
    },
    'a bracketed ending': { files: titled('澄湖区交通运输局关于调整公交线路的通告（第2号）') },
    'a joint document with its lead': { files: titled('澄湖区交通运输局 澄湖区教育局关于校车通行的通告', { jointIssuers: '[transport, education]' }) },
    'a regulation under its own name': { files: titled('澄湖区公共交通规定', { genre: '规章', docClass: 'regulation' }) },
    'minutes named after a meeting': { files: titled('第三届第四十二次常务会议纪要', { genre: '纪要' }) },
    'a letter in reply': { files: titled('澄湖区交通运输局关于公交线路的复函', { genre: '函' }) },
    'the reduced title of a withheld document': { files: { [paths.notice]: noticeFile({ title: '供水管网档案', disclosureType: 'withheld' }, '') } },
    'any title of an issuer that is not registered': { files: titled('关于调整公交线路的通告', { issuer: 'nobody' }) },
  },
  reject: {
    'a title without issuer': { files: titled('‸关于调整公交线路的通告'), messages: ['名称（title）应由发文机关、事由、文种组成，“关于调整公交线路的通告”没有发文机关名称。'], severity: 'warning' },
    'a title that ends in another kind': { files: titled('‸澄湖区交通运输局关于调整公交线路的通知'), messages: ['名称（title）应由发文机关、事由、文种组成，“澄湖区交通运输局关于调整公交线路的通知”没有以文种“通告”结尾。'] },
    'both at once, in one finding': { files: titled('‸调整公交线路'), messages: ['名称（title）应由发文机关、事由、文种组成，“调整公交线路”没有发文机关名称，没有以文种“通告”结尾。'] },
  },
});
