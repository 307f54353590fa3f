import { bodyStart } from '../body-place.ts';
import { defineRule } from '../rule.ts';

export const disc07 = defineRule({
  id: 'DISC-07', scope: 'policy', severity: 'error', locked: true,
  summary: '不予公开的文件只登记目录，不得有正文和附件',
  source: '《中华人民共和国政府信息公开条例》第十四条至第十六条；《中华人民共和国保守国家秘密法》第二十九条',
  fix: '删去正文和附件，只保留文件头；已经提交过的，从版本库历史中一并清除。',
  check(document, { report }) {
    if (document.meta.disclosureType !== 'withheld') return;
    if (!document.body.isEmpty) report({ at: bodyStart(document), message: '不予公开的文件不得包含正文，实有正文。' });
    if (document.meta.attachments?.length) report({ at: { document, field: ['attachments'] }, message: '不予公开的文件不得包含附件，实有附件。' });
  },
});
