import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, siteFile } from '../../../support/scenario.ts';

const base = [...noticeBody.replace(/\s/g, '')].length;
/** A notice of exactly so many characters, in one long paragraph. */
const long = (characters: number, fields = {}) => noticeFile(fields, noticeBody.replace('首末班时间不变', `首末班时间不变${'停靠站点由运营单位在站牌公布'.repeat(1000).slice(0, characters - base)}`));
const short = (count: number) => noticeFile({}, noticeBody.replace('二、首末班时间不变。', Array.from({ length: count }, () => '本线路停靠站点不变。').join('\n\n')));
const at = (profile: string) => ({ [paths.site]: siteFile(`profile: ${profile}\n`) });

describeRule('LEN-01', {
  accept: {
    'five thousand characters': { files: { [paths.notice]: long(5000), ...at('tianjin') } },
    'more under the national base': { files: { [paths.notice]: long(9000) } },
    'more where the rules set no limit': { files: { [paths.notice]: long(9000), ...at('huancui') } },
    'more of a general and comprehensive kind': { files: { [paths.notice]: long(5001, { lengthClass: 'comprehensive' }), ...at('tianjin') } },
    'more of a special kind, which LEN-02 tells': { files: { [paths.notice]: long(5001, { lengthClass: 'special' }), ...at('tianjin') } },
    'a report': { files: { [paths.notice]: long(5001, { docClass: 'report' }), ...at('tianjin') } },
    'a document older than the rules': { files: { [paths.notice]: long(5001, { dateWritten: '2023-01-31' }), ...at('tianjin') } },
    'ten pages': { files: { [paths.notice]: short(200), ...at('tianjin') } },
  },
  reject: {
    'one character more in 天津市': { files: { [paths.notice]: `‸${long(5001)}`, ...at('tianjin') }, messages: ['文件5001字，超过一般不超过5000字的要求。'], severity: 'warning' },
    'one character more in 东丽区': { files: { [paths.notice]: `‸${long(5001)}`, ...at('dongli') }, messages: ['文件5001字，超过一般不超过5000字的要求。'], severity: 'warning' },
    'one character more in 北辰区': { files: { [paths.notice]: `‸${long(5001)}`, ...at('beichen') }, messages: ['文件5001字，超过一般不超过5000字的要求。'], severity: 'warning' },
    'eleven pages of short paragraphs': { files: { [paths.notice]: `‸${short(230)}`, ...at('tianjin') }, messages: ['文件按公文版式不少于11页，超过一般不超过10页的要求。'] },
  },
});
