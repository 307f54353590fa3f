import type { EntryDocument } from '../../corpus/document.ts';
import { addMonths } from '../../domain/calendar-date.ts';
import { bodyStart } from '../body-place.ts';
import { entriesOf } from '../document-kind.ts';
import { isAbsent } from '../fields.ts';
import { defineRule, isReason, type Context } from '../rule.ts';

export const time08 = defineRule({
  id: 'TIME-08', scope: 'corpus', severity: 'warning',
  summary: '建议提案的办理结果应按期答复并公开',
  source: '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》（三个月、六个月）；国办发〔2014〕46号；和平区 第三十三条、东丽区 第三十四条、北辰区 第三十六条、环翠区 第三十五条、天津市 第三十六条',
  fix: '在正文写入答复，并写明 replyDate 和 replyPublishedAt；不宜公开的，写明 public: false 和理由。',
  check(context) {
    for (const document of entriesOf(context.corpus, 'proposals')) checkProposal(document, context);
  },
});

function checkProposal(document: EntryDocument<'proposals'>, { calendar, date, profile, report }: Context): void {
  const { public: isPublic, notPublicReason, assignedAt, extendedReason, replyDate, replyPublishedAt } = document.meta;
  if (isPublic === undefined || assignedAt === undefined) return;
  if (!isPublic && !isReason(notPublicReason)) report({ at: { document, field: ['public'] }, message: '答复不公开，应写明理由（notPublicReason，至少8个字）。', fix: '补写不公开的理由。' });
  if (!isPublic && !document.body.isEmpty) report({ at: bodyStart(document), message: '答复不公开，不应有正文。', fix: '删去正文；可以公开的，改为 public: true。' });
  if (replyDate === undefined) {
    const months = extendedReason === undefined ? 3 : 6;
    const due = addMonths(assignedAt, months);
    if (isAbsent(document, 'replyDate') && date > due) report({ at: { document, field: ['assignedAt'] }, message: `应自交办之日起${months}个月内答复，最迟${due}，至今没有答复。` });
    return;
  }
  if (!isPublic) return;
  const due = calendar.addWorkingDays(replyDate, profile.limits.proposalWorkdays).date;
  const published = replyPublishedAt !== undefined && replyPublishedAt <= date ? replyPublishedAt : undefined;
  if (due !== null && (published ?? date) > due) {
    report({
      at: { document, field: [published ? 'replyPublishedAt' : 'replyDate'] },
      message: `办理结果应在答复之日起${profile.limits.proposalWorkdays}个工作日内公开，最迟${due}，${published ? `实为${published}` : '至今没有公开'}。`,
    });
  }
  if (published && document.body.isEmpty) report({ at: { document, field: ['replyPublishedAt'] }, message: '写明答复已经公开，正文却没有答复。' });
}
