import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, siteFile } from '../../../support/scenario.ts';

const base = [...noticeBody.replace(/\s/g, '')].length;
const long = (characters: number, lengthClass: string) => ({
  [paths.notice]: noticeFile({ lengthClass }, noticeBody.replace('首末班时间不变', `首末班时间不变${'停靠站点由运营单位在站牌公布'.repeat(1000).slice(0, characters - base)}`)),
});
const at = (profile: string) => ({ [paths.site]: siteFile(`profile: ${profile}\n`) });

describeRule('LEN-02', {
  accept: {
    'a special document of four thousand characters': { files: { ...long(4000, 'special'), ...at('tianjin') } },
    'a briefing of two thousand': { files: { ...long(2000, 'briefing'), ...at('tianjin') } },
    'a reference of four thousand': { files: { ...long(4000, 'reference'), ...at('tianjin') } },
    'more of a comprehensive kind': { files: { ...long(4001, 'comprehensive'), ...at('tianjin') } },
    'more where the rules set no limit': { files: { ...long(4001, 'special'), ...at('heping') } },
  },
  reject: {
    'a special document of one more': { files: { ...long(4001, '‸special'), ...at('tianjin') }, messages: ['专项类文件4001字，超过4000字。'], severity: 'warning' },
    'a briefing of one more': { files: { ...long(2001, '‸briefing'), ...at('dongli') }, messages: ['简报类文件2001字，超过2000字。'], severity: 'warning' },
    'a reference of one more': { files: { ...long(4001, '‸reference'), ...at('beichen') }, messages: ['参考、研究类文件4001字，超过4000字。'], severity: 'warning' },
  },
});
