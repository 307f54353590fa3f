import { leavesFolder } from '../../domain/file-names.ts';
import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { attachedFile } from '../attached-files.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const fmt04 = defineRule({
  id: 'FMT-04', scope: 'policy', severity: 'error',
  summary: '登记的附件应存在，大小和校验值应相符',
  source: '《中华人民共和国政府信息公开条例》第二十四条（检索、查阅、下载）',
  fix: '把附件放到文件所在的目录；换过附件的，重新核对内容，再更新 bytes 和 sha256。',
  check(document, { corpus, report }) {
    const { disclosureType, attachments = [] } = document.meta;
    if (!disclosureType || !hasPublicBody(disclosureType)) return;
    attachments.forEach(({ file, bytes, sha256 }, index) => {
      // A name that leads elsewhere is for FILE-05 to tell.
      if (leavesFolder(file)) return;
      const found = attachedFile(document, file, corpus);
      const field = (key: string) => ({ document, field: ['attachments', index, key] });
      if (!found) return report({ at: field('file'), message: `没有找到附件${quote(file)}，应与文件放在同一目录或者其下级目录。` });
      if (sha256 !== undefined && sha256 !== found.sha256) report({ at: field('sha256'), message: `附件${quote(file)}校验失败：登记的 sha256 与文件不符，文件实为 ${found.sha256}。` });
      if (bytes !== undefined && bytes !== found.bytes) report({ at: field('bytes'), message: `附件${quote(file)}的大小应为${bytes}字节，实为${found.bytes}字节。` });
    });
  },
});
