import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const published = (day: string, more = {}) => interpretationFile({ datePublished: `${day}T09:30+08:00`, ...more });
const message = (days: number, limit = 3) => `解读晚于文件${days}个工作日发布，应在2025-03-20公开后${limit}个工作日内发布。`;

describeRule('INT-06', {
  accept: {
    'the third working day': { files: { [paths.interpretation]: published('2025-03-25') } },
    'a later piece beside one in time': { files: { 'interpretations/2025/parking-video.mdx': published('2025-06-10', { id: 'parking-video' }) } },
    'the comment of an expert, which has no term': { files: { 'interpretations/2025/parking-expert.mdx': published('2025-06-10', { id: 'parking-expert', form: 'expert' }) } },
    'a document that need not be interpreted': { files: { [paths.rule]: ruleFile({ interpretation: '{ requirement: optional }' }), [paths.interpretation]: published('2025-06-10') } },
    'a term that the site has set': { files: { [paths.interpretation]: published('2025-03-27'), [paths.site]: siteFile('interpretationDeadlineWorkdays: 5\n') } },
  },
  reject: {
    'the fourth working day under the national base': { files: { [paths.interpretation]: interpretationFile({ datePublished: '‸2025-03-26T09:30+08:00' }) }, messages: [message(4)], severity: 'warning', related: ['policies/2025/parking.mdx:15'] },
    'the fourth working day in 澄湖区': { files: { [paths.interpretation]: interpretationFile({ datePublished: '‸2025-03-26T09:30+08:00' }), [paths.site]: siteFile('profile: chenghu\n') }, messages: [message(4)], severity: 'error' },
    'the first of two late pieces': {
      files: { [paths.interpretation]: interpretationFile({ datePublished: '‸2025-03-27T09:30+08:00' }), 'interpretations/2025/a-later.mdx': published('2025-04-10', { id: 'a-later' }) }, messages: [message(5)],
    },
  },
});
