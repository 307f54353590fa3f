import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const first = { 'gazettes/2025/1.mdx': entryFile('gazettes'), [paths.rule]: ruleFile({ gazette: '{ year: 2025, issue: 1, page: 3 }' }) };

describeRule('COLL-04', {
  accept: {
    'an issue that a policy names': { files: first },
    'a portal without the column': { files: { [paths.rule]: ruleFile({ gazette: '{ year: 2025, issue: 1 }' }) } },
  },
  reject: {
    'an issue that no policy names': {
      files: { ...first, 'gazettes/2025/2.mdx': entryFile('gazettes', { issue: '‸2' }) }, messages: ['没有文件写明刊载在2025年第2期，这一期的目录是空的。'], severity: 'warning',
    },
    'a policy that names an issue which is not there': {
      files: { ...first, [paths.notice]: noticeFile({ gazette: '‸{ year: 2025, issue: 4 }' }) }, messages: ['文件写明刊载在2025年第4期，本站没有这一期。'],
    },
    'an issue that is there twice': {
      files: { ...first, 'gazettes/2025/b.mdx': entryFile('gazettes', { issue: '‸1' }) }, messages: ['2025年第1期登记了两次。'], related: ['gazettes/2025/1.mdx:7'],
    },
    'a document that is not published': {
      files: { ...first, [paths.notice]: noticeFile({ gazette: '‸{ year: 2025, issue: 1 }', disclosureType: 'onRequest' }, '') },
      messages: ['没有公开的文件不应刊载在政府公报，实为2025年第1期。'],
    },
  },
});
