import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const rule = '11999900MB0000001X/2025-00012';

describeRule('LIFE-01', {
  accept: {
    'a rule in force on its last day': { date: '2030-04-30' },
    'a draft': { files: { [paths.notice]: noticeFile({ validity: 'draft', dateEffective: '2030-01-01' }) } },
    'a document whose effect is not stated and not known': { files: { [paths.notice]: noticeFile({ validity: 'unknown', dateEffective: 'notStated' }) } },
    'a repealed document whose successor only names it': { files: { [paths.notice]: noticeFile({ supersedes: `[{ identifier: ${rule} }]` }), [paths.rule]: ruleFile({ validity: 'repealed' }) } },
    'inForce beside a repeal, which REL-03 tells': { files: { [paths.notice]: noticeFile({ supersedes: `[{ identifier: ${rule} }]` }) } },
  },
  reject: {
    'a rule not yet in force said to be': {
      files: { [paths.rule]: ruleFile({ validity: '‸inForce' }), [paths.notice]: null }, date: '2025-04-30',
      messages: ['有效性（validity）在2025-04-30应为“尚未施行”（notYetEffective），实为“现行有效”（inForce）。'], severity: 'error',
    },
    'a rule said to be in force on the day after its last': {
      files: { [paths.rule]: ruleFile({ validity: '‸inForce' }) }, date: '2030-05-01',
      messages: ['有效性（validity）在2030-05-01应为“已失效”（expired），实为“现行有效”（inForce）。'],
    },
    'a rule said to be repealed that nothing repeals': {
      files: { [paths.notice]: noticeFile({ validity: '‸repealed' }) },
      messages: ['有效性（validity）在2026-06-01应为“现行有效”（inForce），实为“已废止”（repealed）。'],
    },
    'unknown where the dates say it': {
      files: { [paths.rule]: ruleFile({ validity: '‸unknown' }) },
      messages: ['有效性（validity）在2026-06-01应为“现行有效”（inForce），实为“有效性待核”（unknown）。'],
    },
  },
});
