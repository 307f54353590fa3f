import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('SITE-03', {
  accept: {
    'documents with their tags, columns without': { pages: {} },
    'a stub of what is withheld, which has no date': {
      files: { [paths.notice]: noticeFile({ disclosureType: 'withheld', datePublished: null }, '') }, pages: { 'policies/2025/bus-lines/': '<meta name="PubDate" content="">' },
    },
  },
  reject: {
    'an interpretation without source': { pages: { 'interpretations/2025/parking-text/': '‸<meta name="ContentSource" content="">' }, messages: ['内容页缺少标签：ContentSource。'], severity: 'error' },
    'dates of another form': {
      pages: { 'policies/2025/parking/': '‸<meta name="PubDate" content="2025-03-20">', 'policies/2025/bus-lines/': '‸<meta name="PubDate" content="2025-06-04 24:00">' },
      messages: ['标签 PubDate 应为“YYYY-MM-DD HH:MM”，实为“2025-06-04 24:00”。', '标签 PubDate 应为“YYYY-MM-DD HH:MM”，实为“2025-03-20”。'],
    },
  },
});
