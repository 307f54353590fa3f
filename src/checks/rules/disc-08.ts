import { bodyStart } from '../body-place.ts';
import { defineRule } from '../rule.ts';

export const disc08 = defineRule({
  id: 'DISC-08', scope: 'policy', severity: 'error', locked: true,
  summary: '依申请公开的文件只登记目录，不得发布正文和附件',
  source: '国办发〔2016〕80号 一（一）；《中华人民共和国政府信息公开条例》第二十七条',
  fix: '删去正文和附件，只保留文件头；可以主动公开的，公开属性改为 proactive。',
  check(document, { report }) {
    if (document.meta.disclosureType !== 'onRequest') return;
    if (!document.body.isEmpty) report({ at: bodyStart(document), message: '依申请公开的文件只登记目录，不得发布正文，实有正文。' });
    if (document.meta.attachments?.length) report({ at: { document, field: ['attachments'] }, message: '依申请公开的文件只登记目录，不得发布附件，实有附件。' });
  },
});
