import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const without = '没有合法性审核的记录（legality）：未经合法性审核或者经审核不合法的，不得提交审议。';

describeRule('PROC-01', {
  accept: {
    'a review before the meeting': {},
    'a review on the day of the meeting': { files: { [paths.rule]: ruleFile({ legality: '{ body: justice, date: 2025-03-12, result: lawful }' }) } },
    'a review without a meeting on record, which PROC-08 tells': { files: { [paths.rule]: ruleFile({ deliberation: null }) } },
    'another policy without a review': {},
    'a draft': { files: { [paths.rule]: ruleFile({ legality: null, validity: 'draft' }) } },
    'a document that is withheld': { files: { [paths.rule]: ruleFile({ legality: null, disclosureType: 'withheld' }, '') } },
    'a review written wrongly, which META-04 and META-10 tell': { files: { [paths.rule]: ruleFile({ legality: '{ body: justice, date: 2025年, result: lawful }' }) } },
    'what its document says is no major decision': { files: { [paths.notice]: noticeFile({ docClass: 'decision', majorDecision: '{ is: false }' }) } },
  },
  reject: {
    'a normative document without a review, at the opening': { files: { [paths.rule]: `‸${ruleFile({ legality: null })}` }, messages: [without], severity: 'error' },
    'a regulation without a review': { files: { [paths.rule]: `‸${ruleFile({ legality: null, docClass: 'regulation' })}` }, messages: [without] },
    'a major decision without a review': { files: { [paths.notice]: `‸${noticeFile({ docClass: 'decision' })}` }, messages: [without] },
    'an old document taken over, for information': { files: { [paths.rule]: `‸${ruleFile({ legality: null, datePublishedBasis: 'imported' })}` }, messages: [without], severity: 'info' },
    'a review the day after the meeting': {
      files: { [paths.rule]: ruleFile({ legality: '{ body: justice, date: ‸2025-03-13, result: lawful }' }) },
      messages: ['合法性审核应在审议之前，实为2025-03-13审核，2025-03-12审议。'], severity: 'error',
    },
  },
});
