import type { AttachmentFormat } from '../../domain/vocabulary/attachment-formats.ts';
import { attachmentFormats } from '../../domain/vocabulary/attachment-formats.ts';
import { offeredFiles } from '../attached-files.ts';
import { endingOf, formatsOf, isOfFormat, pictureType, typeLabel } from '../content-types.ts';
import { defineRule } from '../rule.ts';
import { isPolicy } from '../document-kind.ts';
import { quote } from '../wording.ts';

export const att02 = defineRule({
  id: 'ATT-02', scope: 'document', severity: 'error', locked: true,
  summary: '附件和图片的内容应与登记的格式、扩展名相符',
  source: '《中华人民共和国政府信息公开条例》第二十四条（检索、查阅、下载）',
  fix: '用相应的软件打开，另存为登记的格式；不要只改扩展名。',
  check(document, { corpus, report }) {
    for (const { use, index, written, at, file } of offeredFiles(document, corpus)) {
      // An encrypted office file is an old container from outside; ATT-07 says what is wrong with it.
      if (file.traits.some(({ kind }) => kind === '加密')) continue;
      const found = typeLabel(file.type);
      if (index === null) {
        if (pictureType(written) !== file.type) report({ at, message: `${use}${quote(written)}的内容应与扩展名相符，实为${found}。` });
        continue;
      }
      const format = isPolicy(document) ? document.meta.attachments?.[index]?.format : undefined;
      if (format === undefined) continue;
      if (!isOfFormat(file.type, format)) {
        report({ at, message: `${use}${quote(written)}应为${attachmentFormats[format].label}，实为${found}。`, ...mend(formatsOf(file.type)) });
      } else if (endingOf(written) !== format) {
        report({ at, message: `${use}${quote(written)}登记为 ${format}，扩展名应为 .${format}，实为${quote(`.${endingOf(written)}`)}。`, fix: '改文件的扩展名或者登记的 format，使两者一致。' });
      }
    }
  },
});

const mend = (formats: readonly AttachmentFormat[]): { fix?: string } =>
  (formats.length === 0 ? {} : { fix: `用相应的软件打开，另存为登记的格式；文件没有错的，把扩展名和 format 改为 ${formats.join(' 或者 ')}。` });
