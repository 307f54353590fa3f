import type { FileTrait } from '../../formats/file-content.ts';
import { policyUrl } from '../../domain/urls.ts';
import { offeredFiles } from '../attached-files.ts';
import { isRedacted } from '../document-kind.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const sec05 = defineRule({
  id: 'SEC-05', scope: 'policy', severity: 'error', locked: true,
  summary: '删减的内容不得能够还原',
  source: '《中华人民共和国政府信息公开条例》第三十七条（作区分处理）',
  fix: '附件：接受或者拒绝全部修订，删去批注和隐藏文字，用“检查文档”清除作者信息后另存。网页：请开发人员删去注释和隐藏的元素。',
  check(document, { corpus, report }) {
    if (!isRedacted(document)) return;
    for (const { at, use, written, file } of offeredFiles(document, corpus)) {
      for (const { kind, excerpt } of file.traits) {
        if (restorable.has(kind)) report({ at, message: `删减内容可能还原：${use}${quote(written)}含有${kind}${quote(excerpt)}。` });
      }
    }
  },
  checkSite(site, { corpus, report }) {
    const redacted = new Map(corpus.policies.filter(isRedacted).map((document) => [policyUrl(document.path), document]));
    for (const page of site.pages) {
      const document = redacted.get(page.url);
      for (const { kind, excerpt, line, column } of document ? page.concealed : []) {
        report({
          at: { file: page.file, line, column }, message: `删减内容可能还原：页面的${kind}含有文字${quote(excerpt)}。`,
          ...(document ? { related: [{ at: { document, field: ['redactions'] }, message: '删减在这里登记。' }] } : {}),
        });
      }
    }
  },
});

/** What a reader can bring back, and whom it names. */
const restorable: ReadonlySet<FileTrait['kind']> = new Set(['修订', '批注', '隐藏文字', '隐藏工作表', '遮盖文字', '作者信息']);
