import { fileAt, namedFiles, showsFiles } from '../../corpus/named-files.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const fmt04 = defineRule({
  id: 'FMT-04', scope: 'policy', severity: 'error',
  summary: '登记的附件应存在，大小和校验值应相符',
  source: '《中华人民共和国政府信息公开条例》第二十四条（检索、查阅、下载）',
  fix: '把附件放到文件所在的目录；换过附件的，重新核对内容，再更新 bytes 和 sha256。',
  check(document, { corpus, report }) {
    if (!showsFiles(document)) return;
    for (const { index, written, name } of namedFiles(document)) {
      // A name that leads elsewhere is for FILE-05 to tell.
      if (index === null || name === null) continue;
      const found = fileAt(corpus, name);
      const field = (key: string) => ({ document, field: ['attachments', index, key] });
      if (!found) {
        report({ at: field('file'), message: `没有找到附件${quote(written)}，应与文件放在同一目录或者其下级目录。`, fix: '把附件放到文件所在的目录，文件名的大小写也要一致；不再提供的，从 attachments 中删去。' });
        continue;
      }
      const { sha256, bytes } = document.meta.attachments?.[index] ?? {};
      if (sha256 !== undefined && sha256 !== found.sha256) report({ at: field('sha256'), message: `附件${quote(written)}校验失败：登记的 sha256 与文件不符，文件实为 ${found.sha256}。`, fix: `没有换过附件的，从版本库恢复原来的文件；换过的，核对内容后改为 sha256: ${found.sha256}。` });
      if (bytes !== undefined && bytes !== found.bytes) report({ at: field('bytes'), message: `附件${quote(written)}的大小应为${bytes}字节，实为${found.bytes}字节。`, fix: `没有换过附件的，从版本库恢复原来的文件；换过的，核对内容后改为 bytes: ${found.bytes}。` });
    }
  },
});
