import { withdrawalDays } from '../../domain/enforcement.ts';
import { bodyStart } from '../body-place.ts';
import { entriesOf } from '../document-kind.ts';
import { defineRule } from '../rule.ts';

export const coll05 = defineRule({
  id: 'COLL-05', scope: 'corpus', severity: 'error',
  summary: '变更、撤销的处罚决定应在三个工作日内撤回',
  source: '《中华人民共和国行政处罚法》第四十八条、第八十五条',
  fix: '立即撤回决定信息，在 withdrawn.withdrawnAt 写明撤回日期，并删去当事人和正文。',
  check({ corpus, calendar, date, report }) {
    for (const document of entriesOf(corpus, 'enforcement')) {
      const { withdrawn, party } = document.meta;
      if (!withdrawn) continue;
      const { changedAt, withdrawnAt } = withdrawn;
      const due = calendar.addWorkingDays(changedAt, withdrawalDays).date;
      if (withdrawnAt === undefined || withdrawnAt > date) {
        if (due !== null && date > due) report({ at: { document, field: ['withdrawn'] }, message: `决定已于${changedAt}变更、撤销或者确认违法、无效，应于${due}前撤回，至今没有撤回。` });
        continue;
      }
      if (due !== null && withdrawnAt > due) {
        // What has happened cannot be mended; it stays on the record.
        report({ at: { document, field: ['withdrawn', 'withdrawnAt'] }, severity: 'warning', message: `应于${due}前撤回，实际于${withdrawnAt}撤回。`, fix: '核实两个日期；确实超期的，在理由中如实说明。' });
      }
      if (party?.name !== undefined) report({ at: { document, field: ['party', 'name'] }, message: '决定信息已经撤回，不应再写当事人的名称。', fix: '删去当事人（party）。' });
      if (!document.body.isEmpty) report({ at: bodyStart(document), message: '决定信息已经撤回，不应再有正文。', fix: '删去正文，撤回的理由写在 withdrawn.reason。' });
    }
  },
});
