import { attachmentFormats, isOldFormat } from '../../domain/vocabulary/attachment-formats.ts';
import { offeredFiles } from '../attached-files.ts';
import { isPolicy } from '../document-kind.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A file of this size takes minutes over a telephone. */
const mostBytes = 50 * 1024 * 1024;

export const att08 = defineRule({
  id: 'ATT-08', scope: 'document', severity: 'warning',
  summary: '附件应便于下载和打开：不用旧格式，不过大',
  source: '《中华人民共和国政府信息公开条例》第二十三条（便于公众知晓）；GB/T 33190-2016（版式文档）',
  fix: '另存为 docx、xlsx、PDF 或者 OFD；过大的压缩图片或者分成几个附件。',
  check(document, { corpus, report }) {
    for (const { use, index, written, at, file } of offeredFiles(document, corpus)) {
      const format = index === null || !isPolicy(document) ? undefined : document.meta.attachments?.[index]?.format;
      if (format !== undefined && isOldFormat(format)) report({ at, message: `${use}${quote(written)}是${attachmentFormats[format].label}（${format}），手机上和新版软件中可能打不开。` });
      if (file.bytes > mostBytes) report({ at, message: `${use}${quote(written)}有 ${Math.round(file.bytes / 1024 / 1024)} MB，应不超过 50 MB。` });
    }
  },
});
