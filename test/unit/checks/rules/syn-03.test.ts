import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const register = 'registers/synonyms.yaml';
const withheld = { disclosureType: 'withheld', disclosureReason: '{ codes: [OGI-16-1], text: 内容为单位内部的车辆调度安排，公开会影响工作, decidedBy: transport, decidedAt: 2025-06-03, reviewDue: 2026-12-03 }' };

describeRule('SYN-03', {
  accept: {
    'words of a body, of a title, of an abstract and of key words': { files: { [register]: '- { meant: 首末班时间, said: [末班车几点] }\n- { meant: 调整公交线路, said: [公交改道] }\n- { meant: 免费时段, said: [不要钱的时候] }\n- { meant: 停车收费, said: [停车费] }\n' } },
    'words of the title of what is withheld': { files: { [register]: '- { meant: 调整公交线路, said: [公交改道] }\n', [paths.notice]: noticeFile(withheld, '') } },
    'a word that SYN-01 reports': { files: { [register]: "- { meant: '无此、用语', said: [哪里有] }\n" } },
  },
  reject: {
    'a word that no document has': { files: { [register]: '- { meant: 停车, said: [泊车] }\n- meant: ‸轨道交通\n  said: [地铁]\n' }, messages: ['本站公开的文件和解读里都没有“轨道交通”，按它检索什么也找不到，这一条不会生效。'], severity: 'warning' },
  },
});
