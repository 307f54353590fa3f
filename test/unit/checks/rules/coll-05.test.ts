import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';

const file = (changes: Record<string, string>, body = '') => ({ 'enforcement/2026/freight.mdx': entryFile('enforcement', changes, body) });

describeRule('COLL-05', {
  accept: {
    'a decision that stands': { files: file({ party: '{ type: organisation, name: 示例货运公司 }' }, '说明。\n') },
    'one withdrawn on the third working day': { files: file({ withdrawn: '{ changedAt: 2026-04-30, withdrawnAt: 2026-05-08, reason: 经复议撤销。 }' }) },
    'one that may wait until today': { files: file({ withdrawn: '{ changedAt: 2026-05-27, reason: 经复议撤销。 }' }) },
  },
  reject: {
    'one withdrawn a day late, for the record': {
      files: file({ withdrawn: '{ changedAt: 2026-04-30, withdrawnAt: ‸2026-05-09, reason: 经复议撤销。 }' }), messages: ['应于2026-05-08前撤回，实际于2026-05-09撤回。'], severity: 'warning',
    },
    'one that is still shown': {
      files: file({ withdrawn: '‸{ changedAt: 2026-05-26, reason: 经复议撤销。 }' }), severity: 'error',
      messages: ['决定已于2026-05-26变更、撤销或者确认违法、无效，应于2026-05-29前撤回，至今没有撤回。'],
    },
    'what a withdrawn decision still tells': {
      files: file({ withdrawn: '{ changedAt: 2026-05-18, withdrawnAt: 2026-05-19, reason: 经复议撤销。 }', party: '{ type: organisation, name: ‸示例货运公司 }' }, '‸案情如下。\n'), severity: 'error',
      messages: ['决定信息已经撤回，不应再写当事人的名称。', '决定信息已经撤回，不应再有正文。'],
    },
  },
});
