import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, siteFile } from '../../../support/scenario.ts';

const base = [...noticeBody.replace(/\s/g, '')].length;
const long = (characters: number, fields = {}) => noticeFile(fields, noticeBody.replace('首末班时间不变', `首末班时间不变${'停靠站点由运营单位在站牌公布'.repeat(1000).slice(0, characters - base)}`));
const at = (profile: string) => ({ [paths.site]: siteFile(`profile: ${profile}\n`) });

describeRule('LEN-03', {
  accept: {
    'a comprehensive document within the limit': { files: { [paths.notice]: long(5000, { lengthClass: 'comprehensive' }), ...at('tianjin') } },
    'a longer one where the rules set no limit': { files: { [paths.notice]: long(5001, { lengthClass: 'comprehensive' }), ...at('huancui') } },
    'one that says who has judged it so': {
      files: { [paths.notice]: long(5001, { lengthClass: 'comprehensive', exemptions: '[{ rule: LEN-03, reason: 涉及全部线路，由局主要负责人核定 }]' }), ...at('tianjin') },
    },
  },
  reject: {
    'a longer one, for information': { files: { [paths.notice]: long(5001, { lengthClass: '‸comprehensive' }), ...at('tianjin') }, messages: ['全局性、综合性文件5001字，篇幅不受5000字限制，列出备查。'], severity: 'info' },
  },
});
