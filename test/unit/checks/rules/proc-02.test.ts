import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const by = (unit: string) => ruleFile({ legality: `{ body: ${unit}, date: 2025-02-20, result: lawful }` });
const message = (label: string) => `合法性审核机构（legality.body）应为${label}，实为“区交通运输局”。`;

describeRule('PROC-02', {
  accept: {
    'any body under the national base, which names none': { files: { [paths.rule]: by('transport') } },
    'the body of each authority, known by its name': { files: { [paths.rule]: by('justice'), [paths.site]: siteFile('profile: tianjin\n') } },
    'the body of the portal, known by its id': { files: { [paths.rule]: by('justice'), [paths.site]: siteFile('profile: chenghu\n') } },
    'a document of a department, which has a body of its own': {
      files: { [paths.notice]: noticeFile({ docClass: 'normative', legality: '{ body: transport, date: 2025-05-20, result: lawful }' }), [paths.site]: siteFile('profile: heping\n') },
    },
  },
  reject: {
    'another body in 和平区': { files: { [paths.rule]: by('‸transport'), [paths.site]: siteFile('profile: heping\n') }, messages: [message('区司法局')], severity: 'warning' },
    'another body in 东丽区': { files: { [paths.rule]: by('‸transport'), [paths.site]: siteFile('profile: dongli\n') }, messages: [message('区司法行政部门')] },
    'another body in 北辰区': { files: { [paths.rule]: by('‸transport'), [paths.site]: siteFile('profile: beichen\n') }, messages: [message('区政府法制机构')] },
    'another body in 环翠区': { files: { [paths.rule]: by('‸transport'), [paths.site]: siteFile('profile: huancui\n') }, messages: [message('司法行政部门')] },
    'another body in 天津市': { files: { [paths.rule]: by('‸transport'), [paths.site]: siteFile('profile: tianjin\n') }, messages: [message('市司法行政部门')] },
    'another body in a document of the office': { files: { [paths.rule]: ruleFile({ issuer: 'office', publisher: 'office', legality: '{ body: ‸transport, date: 2025-02-20, result: lawful }' }), [paths.site]: siteFile('profile: chenghu\n') }, messages: [message('区司法局')] },
  },
});
